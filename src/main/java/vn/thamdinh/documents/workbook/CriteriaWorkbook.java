package vn.thamdinh.documents.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import vn.thamdinh.documents.spreadsheet.Addresses;
import vn.thamdinh.documents.spreadsheet.Look;
import vn.thamdinh.documents.spreadsheet.SheetWriter;
import vn.thamdinh.documents.spreadsheet.WorkbookWriter;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.wire.programme.CriteriaTable;
import vn.thamdinh.wire.programme.CriteriaTable.Column;
import vn.thamdinh.wire.programme.CriteriaTable.Level;
import vn.thamdinh.wire.programme.CriteriaTable.Line;

/**
 * Writes a set of criteria as a workbook in which it can be edited and from which {@link CriteriaReturn} makes the file
 * again: a row for each line of the {@link CriteriaTable}, drop-downs, and a check of sums and names beside each.
 */
public final class CriteriaWorkbook {
    /** Kind of the workbook in its stamp. */
    public static final String KIND = "criteria";
    /** Name of the sheet with the criteria. */
    static final String SHEET = "Bộ tiêu chí";
    /** Row of the note at the head of the file. */
    static final int COMMENT_ROW = 3;
    static final String COMMENT = "Ghi chú đầu tệp";
    static final String LEVEL = "Cấp";
    static final Map<Level, String> LEVELS = Map.of(Level.SET, "Bộ tiêu chí", Level.FIELD, "Lĩnh vực", Level.CRITERION,
            "Tiêu chí", Level.COMPONENT, "Tiêu chí thành phần");
    static final List<Heading> HEADINGS = List.of(new Heading(Column.ID, "Mã", 9), new Heading(Column.TITLE, "Nội dung", 44),
            new Heading(Column.MAX, "Điểm tối đa", 9), new Heading(Column.RULE_KIND, "Cách tính", 15),
            new Heading(Column.RULE_PARAMETERS, "Tham số cách tính", 34), new Heading(Column.BODY, "Cơ quan phụ trách", 13),
            new Heading(Column.GUIDANCE, "Hướng dẫn chấm", 40),
            new Heading(Column.EVIDENCE, "Tài liệu kiểm chứng (mỗi dòng một tài liệu)", 28),
            new Heading(Column.SOURCE, "Nguồn", 22), new Heading(Column.SAMPLE, "Giá trị mẫu", 9),
            new Heading(Column.OTHER, "Khóa khác", 16));

    private static final int HEAD_ROW = 5;
    private static final int SPARE_ROWS = 60;
    private static final int MAX = 3;
    private static final int CHECK = HEADINGS.size() + 1;

    private final Programme programme;
    private final CriteriaTable table;

    private CriteriaWorkbook(Programme programme, CriteriaTable table) {
        this.programme = programme;
        this.table = table;
    }

    /** A column of the sheet. */
    record Heading(Column column, String title, int width) {
    }

    /** The file's bytes. */
    public static byte[] write(Programme programme, CriteriaTable table) {
        return new CriteriaWorkbook(programme, table).write();
    }

    /** How many of the headings a row of names has. */
    static int columns(List<String> names) {
        return (int) HEADINGS.stream().filter(heading -> names.contains(heading.title())).count()
                + (names.contains(LEVEL) ? 1 : 0);
    }

    private byte[] write() {
        return WorkbookWriter.write(SHEET + " - " + programme.shortTitle(), book -> {
            Instructions.write(book.sheet("Hướng dẫn"), "Bộ tiêu chí: cách sửa và nạp lại", List.of(
                    "Mỗi dòng là một cấp: bộ tiêu chí (một dòng, nội dung là lời nhắc), lĩnh vực, tiêu chí, tiêu chí thành phần; "
                            + "cấp dưới đứng ngay sau cấp trên của nó.",
                    "Mã là văn bản và không đổi khi đã dùng (1.10 khác 1.1). Điểm tối đa của cấp trên bằng tổng của cấp dưới; cột "
                            + "“Kiểm tra” báo ngay chỗ lệch.",
                    "Cách tính: để trống là nhập điểm trực tiếp. Tham số viết “khóa: giá trị, khóa: giá trị”, danh sách trong [ ], "
                            + "nhóm trong { }; chữ có dấu phẩy hoặc dấu hai chấm đặt trong ngoặc kép. Xem trang “Cách tính”.",
                    "Tài liệu kiểm chứng: mỗi tài liệu một dòng trong ô (Alt+Enter).",
                    "Giá trị mẫu: true nếu chưa phải số liệu của văn bản chính thức, false nếu đã đối chiếu; để trống là theo cả bộ.",
                    "Cột “Khóa khác” giữ nguyên những khóa của tệp không có cột riêng; thường không sửa.",
                    "Thêm dòng bằng cách chèn dòng. Lưu .xlsx rồi nạp lại: tham-dinh programme import-xlsx TỆP --out THƯ-MỤC. "
                            + "Chương trình kiểm tra toàn bộ và nêu tên từng ô sai; có lỗi thì không ghi gì."));
            rows(book.sheet(SHEET));
            kinds(book.sheet("Cách tính"));
            Stamp.of(Map.of(Stamp.KIND, KIND, Stamp.PROGRAMME, programme.id().value(), Stamp.VERSION,
                    programme.hash().hex())).write(book);
        });
    }

    private void rows(SheetWriter sheet) {
        sheet.text(1, 0, "Bộ tiêu chí, " + programme.title(), Look.TITLE)
                .text(2, 0, "Chương trình " + programme.id() + ", phiên bản " + programme.hash().hex().substring(0, 8),
                        Look.NOTE)
                .text(COMMENT_ROW, 0, COMMENT, Look.NAME).text(COMMENT_ROW, 2, table.comment(), Look.INPUT_TEXT);
        sheet.text(HEAD_ROW, 0, LEVEL, Look.HEAD).text(HEAD_ROW, CHECK, "Kiểm tra", Look.HEAD);
        int[] widths = new int[CHECK + 1];
        widths[0] = 13;
        widths[CHECK] = 30;
        for (int i = 0; i < HEADINGS.size(); i++) {
            sheet.text(HEAD_ROW, i + 1, HEADINGS.get(i).title(), Look.HEAD);
            widths[i + 1] = HEADINGS.get(i).width();
        }
        int last = HEAD_ROW + table.lines().size() + SPARE_ROWS;
        for (int row = HEAD_ROW + 1; row <= last; row++) {
            int at = row - HEAD_ROW - 1;
            row(sheet, row, last, at < table.lines().size() ? table.lines().get(at) : new Line(Level.COMPONENT, Map.of()),
                    at >= table.lines().size());
        }
        sheet.choices(HEAD_ROW + 1, last, 0, List.of(LEVELS.get(Level.SET), LEVELS.get(Level.FIELD),
                LEVELS.get(Level.CRITERION), LEVELS.get(Level.COMPONENT)), LEVEL, "Chọn cấp trong danh sách.");
        sheet.choices(HEAD_ROW + 1, last, 4, CriteriaTable.ruleKinds(), "Cách tính", "Chọn cách tính trong danh sách.");
        sheet.choices(HEAD_ROW + 1, last, 10, List.of("true", "false"), "Giá trị mẫu", "Chọn true hoặc false.");
        sheet.widths(widths).freeze(HEAD_ROW, 3).protect();
    }

    private void row(SheetWriter sheet, int row, int last, Line line, boolean spare) {
        sheet.text(row, 0, spare ? "" : LEVELS.get(line.level()), Look.INPUT_TEXT);
        for (int i = 0; i < HEADINGS.size(); i++) {
            String text = line.cell(HEADINGS.get(i).column());
            if (HEADINGS.get(i).column() == Column.MAX && text.matches("[0-9]+([.][0-9]+)?")) {
                sheet.number(row, i + 1, new BigDecimal(text), Look.INPUT_NUMBER);
            } else {
                sheet.text(row, i + 1, text, HEADINGS.get(i).column() == Column.MAX ? Look.INPUT_NUMBER : Look.INPUT_TEXT);
            }
        }
        sheet.formula(row, CHECK, check(row, last), Look.CHECK);
    }

    /** What the row lacks: a level, wording, a number; a name given twice; a sum that is not that of the rows below. */
    private String check(int row, int last) {
        String max = Addresses.of(row, MAX);
        String ids = "$B$" + (HEAD_ROW + 1) + ":$B$" + last;
        String twice = "SUMPRODUCT((" + ids + "=B" + row + ")*($A$" + (HEAD_ROW + 1) + ":$A$" + last + "=A" + row + "))>1";
        return "IF(A" + row + "=\"\",IF(C" + row + "=\"\",\"\",\"Thiếu cấp\"),"
                + "IF(AND(B" + row + "=\"\",A" + row + "<>\"" + LEVELS.get(Level.SET) + "\"),\"Thiếu mã\","
                + "IF(" + twice + ",\"Trùng mã\",IF(NOT(ISNUMBER(" + max + ")),\"Điểm phải là số\","
                + sums(row, last, max) + "))))";
    }

    private String sums(int row, int last, String max) {
        if (row == last) {
            return "\"Khớp\"";
        }
        return "IF(A" + row + "=\"" + LEVELS.get(Level.COMPONENT) + "\",IF(C" + row
                + "=\"\",\"Thiếu nội dung\",\"Được\"),IF(A" + row + "=\"" + LEVELS.get(Level.CRITERION) + "\","
                + sum(row, last, max, Level.COMPONENT, "1-ISNA(MATCH(" + levels(row, last) + ",{\""
                        + LEVELS.get(Level.CRITERION) + "\",\"" + LEVELS.get(Level.FIELD) + "\"},0))")
                + ",IF(A" + row + "=\"" + LEVELS.get(Level.FIELD) + "\","
                + sum(row, last, max, Level.CRITERION, "1*(" + levels(row, last) + "=\"" + LEVELS.get(Level.FIELD) + "\")")
                + "," + compared(max, added(row, last, Level.FIELD, "0*(" + levels(row, last) + "=\"\")") + blocks()) + ")))";
    }

    private static String levels(int row, int last) {
        return "A" + (row + 1) + ":A$" + last;
    }

    /** Adds the rows of the level below up to the next row where {@code ends} is 1, and compares. */
    private static String sum(int row, int last, String max, Level below, String ends) {
        return compared(max, added(row, last, below, ends));
    }

    private static String added(int row, int last, Level below, String ends) {
        String count = "IFERROR(MATCH(1,INDEX(" + ends + ",0),0)," + (last - row) + ")";
        return "SUMIF(A" + (row + 1) + ":INDEX(" + levels(row, last) + "," + count + "),\"" + LEVELS.get(below)
                + "\",D" + (row + 1) + ":INDEX(D" + (row + 1) + ":D$" + last + "," + count + "))";
    }

    private static String compared(String max, String sum) {
        return "IF(ABS(" + max + "-(" + sum + "))<0.00001,\"Khớp\",\"Các dòng dưới cộng lại là \"&(" + sum + "))";
    }

    /** Cells of the fields that stand beside the scale, to be taken from its sum: "-N(D70)-N(D75)". */
    private String blocks() {
        var cells = new StringBuilder();
        for (int at = 0; at < table.lines().size(); at++) {
            Line line = table.lines().get(at);
            String other = line.cell(Column.OTHER);
            if (line.level() == Level.FIELD
                    && (other.contains(Block.BONUS.name()) || other.contains(Block.PENALTY.name()))) {
                cells.append("-N(").append(Addresses.of(HEAD_ROW + 1 + at, MAX)).append(')');
            }
        }
        return cells.toString();
    }

    /** The kinds of rules with an example of each that this set uses. */
    private void kinds(SheetWriter sheet) {
        sheet.text(1, 0, "Cách tính và ví dụ tham số trong bộ tiêu chí này", Look.TITLE)
                .text(3, 0, "Cách tính", Look.HEAD).text(3, 1, "Ví dụ tham số", Look.HEAD);
        int row = 3;
        for (String kind : CriteriaTable.ruleKinds()) {
            row++;
            sheet.text(row, 0, kind, Look.TEXT).text(row, 1, table.lines().stream()
                    .filter(line -> line.cell(Column.RULE_KIND).equals(kind)).findFirst()
                    .map(line -> line.cell(Column.RULE_PARAMETERS)).orElse(""), Look.TEXT);
        }
        sheet.widths(20, 100).protect();
    }
}
