package vn.thamdinh.documents.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;

import vn.thamdinh.documents.spreadsheet.Cell.Oddity;
import vn.thamdinh.documents.spreadsheet.Cell.Value;
import vn.thamdinh.domain.text.LegacyText;
import vn.thamdinh.domain.text.LegacyText.Coding;

/** Turns the library's cells into ours. */
final class CellReader {
    /** Digits that spreadsheets keep; the binary fraction behind them is noise. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final Pattern NOT_A_DATE_PART = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^]]*]");
    private static final Pattern DATE_PART = Pattern.compile("[dmyhs]");
    private static final BigDecimal LAST_DAY = new BigDecimal("2958466");

    private final Layout layout;

    CellReader(Layout layout) {
        this.layout = layout;
    }

    /** The cell; nothing where it is empty. */
    Optional<Cell> read(org.dhatim.fastexcel.reader.Cell cell) {
        int row = cell.getAddress().getRow() + 1;
        int column = cell.getColumnIndex();
        Set<Oddity> oddities = where(row, column);
        if (layout.formula(Addresses.of(row, column))) {
            oddities.add(Oddity.FORMULA);
        }
        Optional<String> covered = layout.coveredBy(row, column);
        Optional<Value> value = value(cell, Addresses.of(row, column), oddities);
        if (covered.isPresent()) {
            return Optional.of(new Cell(row, column, value.orElse(new Value.Covered()), oddities, covered));
        }
        return value.map(known -> new Cell(row, column, known, oddities, covered));
    }

    /** An empty cell under a merged one. */
    Cell covered(int row, int column) {
        return new Cell(row, column, new Value.Covered(), where(row, column), layout.coveredBy(row, column));
    }

    private Set<Oddity> where(int row, int column) {
        Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
        if (layout.rowHidden(row)) {
            oddities.add(Oddity.HIDDEN_ROW);
        }
        if (layout.columnHidden(column)) {
            oddities.add(Oddity.HIDDEN_COLUMN);
        }
        return oddities;
    }

    private Optional<Value> value(org.dhatim.fastexcel.reader.Cell cell, String address, Set<Oddity> oddities) {
        if (layout.formula(address) && !layout.computed(address)) {
            return Optional.of(new Value.NotComputed());
        }
        return switch (cell.getType()) {
            case EMPTY -> Optional.empty();
            case ERROR -> Optional.of(new Value.Broken(Optional.ofNullable(cell.getRawValue()).orElse("#?")));
            case NUMBER, STRING, BOOLEAN, FORMULA -> of(cell, address, oddities);
        };
    }

    private Optional<Value> of(org.dhatim.fastexcel.reader.Cell cell, String address, Set<Oddity> oddities) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.FORMULA && !(value instanceof BigDecimal) && !(value instanceof Boolean)) {
            value = cell.getRawValue();
        }
        return switch (value) {
            case BigDecimal number -> Optional.of(number(cell, number));
            case Boolean truth -> Optional.of(new Value.Truth(truth));
            case null -> Optional.empty();
            default -> text(value.toString(), address, oddities);
        };
    }

    private static Value number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        if (isDate(cell.getDataFormatString()) && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0) {
            try {
                return new Value.Moment(cell.asDate());
            } catch (ExcelReaderException e) {
                return new Value.Number(number.round(DIGITS));
            }
        }
        return new Value.Number(number.round(DIGITS));
    }

    /** Number formats that show a date or a time have letters for days, months, years, hours or seconds. */
    static boolean isDate(String format) {
        if (format == null || format.equalsIgnoreCase("General") || format.equalsIgnoreCase("Standard")) {
            return false;
        }
        String positive = format.split(";", 2)[0].toLowerCase(Locale.ROOT);
        return DATE_PART.matcher(NOT_A_DATE_PART.matcher(positive).replaceAll("")).find();
    }

    private Optional<Value> text(String raw, String address, Set<Oddity> oddities) {
        String text = clean(raw);
        String font = layout.legacyFont(address);
        Optional<Coding> coding = LegacyText.ofFont(font);
        if (coding.isPresent()) {
            String decoded = LegacyText.decode(text, coding.get());
            if (!decoded.equals(text)) {
                oddities.add(Oddity.CONVERTED);
                text = LegacyText.showsCapitals(font) ? decoded.toUpperCase(Locale.ROOT) : decoded;
            }
        } else {
            LegacyText.suspected(text).ifPresent(suspected -> oddities.add(switch (suspected) {
                case TCVN3 -> Oddity.LOOKS_LIKE_TCVN3;
                case VNI -> Oddity.LOOKS_LIKE_VNI;
            }));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Value.Text(text));
    }

    private static String clean(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n').replace("_x000D_", "").replace('\u00A0', ' ');
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    }
}
