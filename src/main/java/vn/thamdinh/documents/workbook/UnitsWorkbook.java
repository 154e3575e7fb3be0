package vn.thamdinh.documents.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.Set;

import vn.thamdinh.documents.spreadsheet.Look;
import vn.thamdinh.documents.spreadsheet.SheetWriter;
import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.spreadsheet.WorkbookWriter;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.wire.programme.UnitsTable;
import vn.thamdinh.wire.programme.UnitsTable.Line;
import vn.thamdinh.wire.sheet.SheetProblem;
import vn.thamdinh.wire.sheet.SheetProblem.Reason;
import vn.thamdinh.wire.sheet.SheetTable;

/** The assessed units as a workbook and back: a row for each, codes as text, districts from a drop-down. */
public final class UnitsWorkbook {
    /** Kind of the workbook in its stamp. */
    public static final String KIND = "units";

    private static final String SHEET = "Đơn vị";
    private static final int HEAD_ROW = 4;
    private static final int SPARE_ROWS = 200;
    private static final int CHECK = 6;
    /** Headings in the order of {@link UnitsTable#COLUMNS}. */
    private static final List<String> HEADINGS = List.of("Mã đơn vị", "Cấp", "Tên đơn vị", "Mã cấp huyện",
            "Tên gọi khác (cách nhau bằng |)", "Ghi chú");
    private static final int LEAST_HEADINGS = 4;
    private static final String DISTRICT_SEPARATOR = " - ";

    private UnitsWorkbook() {
    }

    /** The file's bytes. */
    public static byte[] write(Programme programme, UnitsTable table) {
        return WorkbookWriter.write("Đơn vị - " + programme.shortTitle(), book -> {
            Instructions.write(book.sheet("Hướng dẫn"), "Danh sách đơn vị: cách sửa và nạp lại", List.of(
                    "Mỗi dòng một xã, phường, thị trấn được đánh giá, theo thứ tự của kế hoạch. Mã của Tổng cục Thống kê, 5 chữ số, "
                            + "là văn bản (giữ số 0 ở đầu).",
                    "Mã cấp huyện chọn trong danh sách; phần sau dấu gạch là tên để dễ chọn.",
                    "Lưu .xlsx rồi nạp lại: tham-dinh programme import-xlsx TỆP --out THƯ-MỤC. Có lỗi thì không ghi gì."));
            rows(book.sheet(SHEET), programme, table);
            Stamp.of(Map.of(Stamp.KIND, KIND, Stamp.PROGRAMME, programme.id().value(), Stamp.VERSION,
                    programme.hash().hex())).write(book);
        });
    }

    private static void rows(SheetWriter sheet, Programme programme, UnitsTable table) {
        sheet.text(1, 0, "Đơn vị được đánh giá, " + programme.title(), Look.TITLE)
                .text(2, 0, "Chương trình " + programme.id() + ", phiên bản " + programme.hash().hex().substring(0, 8),
                        Look.NOTE);
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.text(HEAD_ROW, column, HEADINGS.get(column), Look.HEAD);
        }
        sheet.text(HEAD_ROW, CHECK, "Kiểm tra", Look.HEAD);
        int last = HEAD_ROW + table.lines().size() + SPARE_ROWS;
        for (int row = HEAD_ROW + 1; row <= last; row++) {
            int at = row - HEAD_ROW - 1;
            Line line = at < table.lines().size() ? table.lines().get(at) : new Line(Map.of());
            for (int column = 0; column < HEADINGS.size(); column++) {
                String name = UnitsTable.COLUMNS.get(column);
                String text = line.cell(name);
                sheet.text(row, column, name.equals("district") ? district(programme, text) : text, Look.INPUT_TEXT);
            }
            String codes = "$A$" + (HEAD_ROW + 1) + ":$A$" + last;
            sheet.formula(row, CHECK, "IF(A" + row + "=\"\",IF(C" + row + "=\"\",\"\",\"Thiếu mã\"),IF(SUMPRODUCT(1*("
                    + codes + "=A" + row + "))>1,\"Trùng mã\",IF(OR(C" + row + "=\"\",D" + row
                    + "=\"\"),\"Thiếu tên hoặc cấp huyện\",\"Được\")))", Look.CHECK);
        }
        sheet.choices(HEAD_ROW + 1, last, 1, prefixes(programme), "Cấp", "Chọn trong danh sách.");
        sheet.choices(HEAD_ROW + 1, last, 3, programme.districts().stream()
                .map(known -> known.id().code() + DISTRICT_SEPARATOR + known.name()).toList(), "Cấp huyện",
                "Chọn trong danh sách.");
        sheet.widths(12, 11, 26, 30, 26, 44, 24).freeze(HEAD_ROW, 1).protect();
    }

    /** Those that communes have, and what else the programme's units are called. */
    private static List<String> prefixes(Programme programme) {
        return Stream.concat(Stream.of("Xã", "Phường", "Thị trấn", "Đặc khu"),
                programme.units().stream().map(Unit::prefix)).distinct().toList();
    }

    private static String district(Programme programme, String code) {
        return programme.districts().stream().filter(known -> known.id().code().equals(code)).findFirst()
                .map(known -> code + DISTRICT_SEPARATOR + known.name()).orElse(code);
    }

    /**
     * What was read.
     *
     * @param rows     for each line the row it was read from
     * @param problems by cell
     */
    public record Returned(UnitsTable table, SheetTable sheet, List<SheetTable.Row> rows, List<SheetProblem> problems) {
        public Returned {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }

        /** The cell that a line and column of the file stand for; the first of the row where no column is meant. */
        public Optional<SheetTable.Field> cell(int line, String column) {
            int at = UnitsTable.COLUMNS.indexOf(column);
            return line < 2 || line - 2 >= rows.size() ? Optional.empty()
                    : Optional.of(rows.get(line - 2).field(HEADINGS.get(Math.max(0, at))));
        }
    }

    /** Reads the first visible sheet with the headings of units; nothing where there is none. */
    public static Optional<Returned> read(Workbook workbook) {
        return Tables.of(workbook, names -> (int) HEADINGS.stream().filter(names::contains).count(), LEAST_HEADINGS)
                .stream().findFirst().map(UnitsWorkbook::read);
    }

    private static Returned read(SheetTable sheet) {
        List<Line> lines = new ArrayList<>();
        List<SheetTable.Row> rows = new ArrayList<>();
        List<SheetProblem> problems = new ArrayList<>();
        for (SheetTable.Row row : sheet.rows()) {
            Map<String, String> cells = new HashMap<>();
            for (int column = 0; column < HEADINGS.size(); column++) {
                SheetTable.Field field = row.field(HEADINGS.get(column));
                String heading = HEADINGS.get(column);
                field.troubles().stream().findFirst().ifPresent(trouble -> problems.add(new SheetProblem(sheet.sheet(),
                        field.address(), row.line(), heading, field.text(), trouble.reason(), trouble.args())));
                String name = UnitsTable.COLUMNS.get(column);
                cells.put(name, name.equals("district") ? field.text().split(DISTRICT_SEPARATOR, 2)[0].strip()
                        : field.text().replace('\n', ' '));
            }
            if (!Set.copyOf(cells.values()).equals(Set.of(""))) {
                lines.add(new Line(cells));
                rows.add(row);
            }
        }
        if (lines.isEmpty()) {
            problems.add(new SheetProblem(sheet.sheet(), "", 0, "", "", Reason.EMPTY, List.of()));
        }
        return new Returned(new UnitsTable(lines), sheet, rows, problems);
    }
}
