package vn.thamdinh.documents.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;

/**
 * One cell.
 *
 * @param row    from 1
 * @param column from 0
 * @param merged the address of the merged cell that covers this one; nothing for others and for the covering one
 */
public record Cell(int row, int column, Value value, Set<Oddity> oddities, Optional<String> merged) {
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);

    /** What stands in a cell. */
    public sealed interface Value {
        /** Text, NFC, without outer white space; never empty. */
        record Text(String text) implements Value {
        }

        /** A number with the at most 15 digits that spreadsheets keep, so that 8.1 is 8.1. */
        record Number(BigDecimal number) implements Value {
        }

        /** A number that the cell shows as a date or time. */
        record Moment(LocalDateTime moment) implements Value {
        }

        /** TRUE or FALSE. */
        record Truth(boolean value) implements Value {
        }

        /** An error such as #REF! or #DIV/0!. */
        record Broken(String error) implements Value {
        }

        /** A formula whose result the file does not hold. */
        record NotComputed() implements Value {
        }

        /** Nothing: a cell covered by a merged one. */
        record Covered() implements Value {
        }
    }

    /** What a reader should know before trusting the cell. */
    public enum Oddity {
        /** In a hidden row. */
        HIDDEN_ROW,
        /** In a hidden column. */
        HIDDEN_COLUMN,
        /** The value is the result of a formula, as the spreadsheet program left it. */
        FORMULA,
        /** The text was in the coding of a legacy font and has been turned into Unicode. */
        CONVERTED,
        /** The characters look like TCVN3 though the font does not; left as they are. */
        LOOKS_LIKE_TCVN3,
        /** The characters look like VNI though the font does not; left as they are. */
        LOOKS_LIKE_VNI
    }

    public Cell {
        oddities = Set.copyOf(oddities);
    }

    /** The cell's name, "B7". */
    public String address() {
        return Addresses.of(row, column);
    }

    /** True where the cell has that oddity. */
    public boolean is(Oddity oddity) {
        return oddities.contains(oddity);
    }

    /** The value as a person would type it: decimal comma, dd/MM/yyyy, TRUE; empty for what has no value. */
    public String typed() {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Number(BigDecimal number) -> Numbers.plain(number).replace('.', ',');
            case Value.Moment(LocalDateTime moment) -> moment.toLocalTime().toSecondOfDay() == 0
                    ? AdministrativeDate.shortForm(moment.toLocalDate()) : WITH_TIME.format(moment);
            case Value.Truth(boolean truth) -> truth ? "TRUE" : "FALSE";
            case Value.Broken(String error) -> error;
            case Value.NotComputed(), Value.Covered() -> "";
        };
    }
}
