package vn.thamdinh.documents.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.documents.spreadsheet.Look;
import vn.thamdinh.documents.spreadsheet.SheetWriter;
import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.spreadsheet.WorkbookWriter;
import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.wire.sheet.SheetTable;

/** A register as a workbook: a row for each of its rows, and empty ones to fill in; {@link #read} takes it back. */
public final class RegisterWorkbook {
    /** Kind of the workbook in its stamp. */
    public static final String KIND = "register";
    /** Heading of the unit's or body's name. */
    public static final String ABOUT = "Đơn vị";
    /** Heading of its code. */
    public static final String CODE = "Mã";
    /** Heading of the period's name. */
    public static final String PERIOD = "Kỳ";
    /** Heading of the row's name. */
    public static final String ROW = "Dòng";

    private static final int HEAD_ROW = 4;
    private static final int LEADING = 4;

    private RegisterWorkbook() {
    }

    /**
     * A row to be written.
     *
     * @param about  name of the unit or body
     * @param code   its code
     * @param values as stored, by column
     * @param note   what is the matter with the row; may be empty
     */
    public record Line(String about, String code, String period, String row, Map<String, String> values, String note) {
        public Line {
            values = Map.copyOf(values);
        }
    }

    /** The file's bytes; what must not be overlooked stands in {@code warning}. */
    public static byte[] write(Register register, String programme, String warning, List<Line> lines) {
        return WorkbookWriter.write(register.title(), book -> {
            rows(book.sheet("Sổ"), register, programme, warning, lines);
            Instructions.write(book.sheet("Hướng dẫn"), register.title() + ": cách ghi và nạp lại", List.of(
                    "Mỗi dòng một dòng của sổ. Cột Mã, Kỳ, Dòng cho biết là dòng nào, không sửa; dòng mới chỉ cần Đơn vị hoặc Mã, và Kỳ nếu sổ có kỳ.",
                    "Ngày ghi ngày/tháng/năm; số thập phân dùng dấu phẩy hoặc dấu chấm; Có hoặc Không; lựa chọn theo danh sách.",
                    "Nạp lại ở màn hình Sổ theo dõi, nút Nạp từ tệp. Có ô sai thì không ghi gì, và báo rõ ô nào."));
            Stamp.of(Map.of(Stamp.KIND, KIND, Stamp.PROGRAMME, programme, Stamp.STATE, register.id().value())).write(book);
        });
    }

    private static void rows(SheetWriter sheet, Register register, String programme, String warning, List<Line> lines) {
        sheet.text(1, 0, register.title(), Look.TITLE)
                .text(2, 0, "Chương trình " + programme + ". Nguồn: " + register.source(), Look.NOTE);
        if (!warning.isEmpty()) {
            sheet.text(3, 0, warning, Look.WARNING);
        }
        List<String> headings = headings(register);
        for (int column = 0; column < headings.size(); column++) {
            sheet.text(HEAD_ROW, column, headings.get(column), Look.HEAD);
        }
        sheet.text(HEAD_ROW, headings.size(), "Lưu ý", Look.HEAD);
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            int row = HEAD_ROW + 1 + at;
            sheet.text(row, 0, line.about(), Look.TEXT).text(row, 1, line.code(), Look.NAME)
                    .text(row, 2, line.period(), Look.NAME).text(row, 3, line.row(), Look.NAME);
            for (int column = 0; column < register.columns().size(); column++) {
                cell(sheet, row, LEADING + column, register.columns().get(column),
                        line.values().getOrDefault(register.columns().get(column).id(), ""));
            }
            sheet.text(row, headings.size(), line.note(), Look.CHECK);
        }
        for (int column = 0; column < register.columns().size(); column++) {
            choices(sheet, HEAD_ROW + 1, HEAD_ROW + Math.max(1, lines.size()), LEADING + column,
                    register.columns().get(column));
        }
        sheet.widths(widths(register)).freeze(HEAD_ROW, 1);
    }

    private static void cell(SheetWriter sheet, int row, int at, Column column, String stored) {
        boolean number = column.kind() == Column.Kind.WHOLE || column.kind() == Column.Kind.DECIMAL;
        if (number && !stored.isEmpty()) {
            sheet.number(row, at, new BigDecimal(stored), Look.INPUT_NUMBER);
        } else {
            sheet.text(row, at, column.shown(stored), number ? Look.INPUT_NUMBER : Look.INPUT_TEXT);
        }
    }

    private static void choices(SheetWriter sheet, int first, int last, int at, Column column) {
        if (column.kind() == Column.Kind.YES_NO) {
            sheet.choices(first, last, at, List.of("Có", "Không"), column.title(), "Có hoặc Không.");
        } else if (column.kind() == Column.Kind.CHOICE) {
            sheet.choices(first, last, at, column.options().stream().map(Column.Option::title).toList(), column.title(),
                    "Chọn trong danh sách.");
        }
    }

    private static int[] widths(Register register) {
        List<Integer> widths = new ArrayList<>(List.of(30, 14, 10, 12));
        register.columns().forEach(column -> widths.add(switch (column.kind()) {
            case TEXT -> 40;
            case CHOICE -> 24;
            case DATE -> 13;
            case WHOLE, DECIMAL, YES_NO -> 12;
        }));
        widths.add(36);
        return widths.stream().mapToInt(Integer::intValue).toArray();
    }

    /** All headings in their order. */
    public static List<String> headings(Register register) {
        List<String> headings = new ArrayList<>(List.of(ABOUT, CODE, PERIOD, ROW));
        register.columns().forEach(column -> headings.add(heading(column)));
        return headings;
    }

    private static String heading(Column column) {
        return column.measure().isEmpty() ? column.title() : column.title() + " (" + column.measure() + ")";
    }

    /** How many of the register's headings a row of names has. */
    public static int columns(Register register, List<String> names) {
        List<String> folded = names.stream().map(RegisterWorkbook::key).toList();
        long leading = Stream.of(ABOUT, CODE, PERIOD, ROW).filter(name -> folded.contains(key(name))).count();
        return (int) (leading + register.columns().stream().filter(column -> Stream.of(heading(column), column.title(),
                column.id()).anyMatch(name -> folded.contains(key(name)))).count());
    }

    /** The first table of a workbook with the register's headings; nothing where there is none. */
    public static Optional<SheetTable> table(Register register, Workbook workbook) {
        return Tables.of(workbook, names -> columns(register, names), 2).stream().findFirst();
    }

    /** The texts of a row by column id, with {@link #ABOUT}, {@link #CODE}, {@link #PERIOD} and {@link #ROW}. */
    public static Map<String, String> read(Register register, SheetTable.Row row) {
        Map<String, String> byName = new HashMap<>();
        row.fields().forEach((name, field) -> byName.putIfAbsent(key(name), field.text()));
        Map<String, String> texts = new HashMap<>();
        List.of(ABOUT, CODE, PERIOD, ROW).forEach(name -> texts.put(name, byName.getOrDefault(key(name), "")));
        for (Column column : register.columns()) {
            String text = byName.getOrDefault(key(heading(column)), byName.getOrDefault(key(column.title()),
                    byName.getOrDefault(key(column.id()), "")));
            texts.put(column.id(), text);
        }
        return texts;
    }

    private static String key(String heading) {
        return Folding.key(heading.replace('\n', ' '));
    }
}
