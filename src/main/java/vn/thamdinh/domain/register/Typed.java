package vn.thamdinh.domain.register;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.ScoreInput;

/** What a column makes of what was typed, pasted or read from a sheet. */
public sealed interface Typed {
    /** A value, as {@link RegisterRow} keeps it; empty where nothing was typed. */
    record Value(String stored) implements Typed {
    }

    /**
     * Nothing that the column takes.
     *
     * @param wanted what it takes, where that helps: the largest number, the options
     */
    record Refused(Fault fault, String wanted) implements Typed {
    }

    /** Why a text is refused. */
    enum Fault { NOT_A_NUMBER, NOT_WHOLE, TOO_LARGE, AMBIGUOUS, TOO_MANY_DECIMALS, NOT_A_DATE, NOT_YES_OR_NO, NOT_AN_OPTION, TOO_LONG }

    /** Reads a text: decimal comma and dot, dates d/M/yyyy, có and không, an option by title, id or place. */
    static Typed read(Column column, String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            return new Value("");
        }
        return switch (column.kind()) {
            case TEXT -> text.length() > RegisterRow.LONGEST_CHARS
                    ? new Refused(Fault.TOO_LONG, Integer.toString(RegisterRow.LONGEST_CHARS)) : new Value(text);
            case WHOLE, DECIMAL -> Reading.number(column, text);
            case DATE -> Reading.date(text);
            case YES_NO -> Reading.yesNo(text);
            case CHOICE -> Reading.option(column, text);
        };
    }

    /** How the kinds are read. */
    final class Reading {
        private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
        private static final Set<String> YES = Set.of("co", "x", "1", "true", "yes", "y", "v", "✓", "roi");
        private static final Set<String> NO = Set.of("khong", "0", "false", "no", "n", "-", "chua");

        private Reading() {
        }

        private static Typed number(Column column, String text) {
            return switch (ScoreInput.parse(text, column.high(), column.decimals())) {
                case ScoreInput.Accepted(BigDecimal number) -> new Value(Numbers.plain(number));
                case ScoreInput.Rejected(var reason, _) -> switch (reason) {
                    case OUT_OF_RANGE -> new Refused(Fault.TOO_LARGE, Numbers.trimmed(column.high()));
                    case AMBIGUOUS_THOUSANDS -> new Refused(Fault.AMBIGUOUS, "");
                    case TOO_MANY_DECIMALS -> column.decimals() == 0 ? new Refused(Fault.NOT_WHOLE, "")
                            : new Refused(Fault.TOO_MANY_DECIMALS, Integer.toString(column.decimals()));
                    default -> new Refused(Fault.NOT_A_NUMBER, "");
                };
            };
        }

        private static Typed date(String text) {
            Matcher day = DAY.matcher(text);
            String full = day.matches() ? "%2s/%2s/%s".formatted(day.group(1), day.group(2), day.group(3)).replace(' ', '0')
                    : text;
            return AdministrativeDate.parse(full).map(LocalDate::toString)
                    .or(() -> iso(text)).<Typed>map(Value::new).orElse(new Refused(Fault.NOT_A_DATE, ""));
        }

        private static java.util.Optional<String> iso(String text) {
            try {
                return java.util.Optional.of(LocalDate.parse(text).toString());
            } catch (java.time.DateTimeException e) {
                return java.util.Optional.empty();
            }
        }

        private static Typed yesNo(String text) {
            String key = text.equals("✓") || text.equals("-") ? text : Folding.key(text);
            return YES.contains(key) ? new Value("true") : NO.contains(key) ? new Value("false")
                    : new Refused(Fault.NOT_YES_OR_NO, "");
        }

        private static Typed option(Column column, String text) {
            List<Column.Option> options = column.options();
            String key = Folding.key(text);
            return options.stream().filter(one -> one.id().equals(text) || Folding.key(one.title()).equals(key))
                    .findFirst()
                    .or(() -> IntStream.range(0, options.size()).filter(at -> text.equals(Integer.toString(at + 1)))
                            .mapToObj(options::get).findFirst())
                    .<Typed>map(one -> new Value(one.id()))
                    .orElseGet(() -> new Refused(Fault.NOT_AN_OPTION,
                            String.join("; ", options.stream().map(Column.Option::title).toList())));
        }
    }
}
