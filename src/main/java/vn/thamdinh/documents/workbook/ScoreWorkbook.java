package vn.thamdinh.documents.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import vn.thamdinh.documents.spreadsheet.Look;
import vn.thamdinh.documents.spreadsheet.SheetWriter;
import vn.thamdinh.documents.spreadsheet.WorkbookWriter;
import vn.thamdinh.documents.workbook.ScoreForm.Given;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.wire.sheet.InputTexts;

/**
 * Writes the workbook of a {@link ScoreForm}: instructions, then one row for each input of each component, of which
 * only value and reason can be typed into; a check beside each. {@link ScoreReturn} reads it back.
 */
public final class ScoreWorkbook {
    /** Kind of the workbook in its stamp. */
    public static final String KIND = "score-sheet";
    /** Name of the sheet with the scores. */
    static final String SHEET = "Phiếu điểm";
    static final List<String> HEADER = List.of("Mã tiêu chí", "Nội dung", "Điểm tối đa", "Số liệu cần nhập (tên)",
            "Mã số liệu", "Giá trị", "Lý do, giải trình", "Kiểm tra", "Điểm tự chấm của đơn vị", "Cách chấm",
            "Tài liệu kiểm chứng");
    static final int ID = 0;
    static final int TITLE = 1;
    static final int MAX = 2;
    static final int LABEL = 3;
    static final int INPUT = 4;
    static final int VALUE = 5;
    static final int REASON = 6;
    private static final int CHECK = 7;
    private static final int BEFORE = 8;
    private static final int GUIDANCE = 9;
    private static final int EVIDENCE = 10;
    private static final int HEAD_ROW = 7;
    private static final String COMPUTED = "(chương trình tính, không nhập)";
    private static final String NOT_YET = "Chưa nhập";

    private final ScoreForm form;
    private final Stamp stamp;
    private int row = HEAD_ROW;

    private ScoreWorkbook(ScoreForm form) {
        this.form = form;
        this.stamp = form.stamp();
    }

    /** The file's bytes. */
    public static byte[] write(ScoreForm form) {
        return new ScoreWorkbook(form).write();
    }

    private boolean verify() {
        return form.stage() == Stage.VERIFY;
    }

    private String title() {
        return verify() ? "Phiếu thẩm tra điểm của " + form.programme().outline().nouns().parent().body() : "Phiếu tự đánh giá, chấm điểm";
    }

    private byte[] write() {
        return WorkbookWriter.write(title() + " - " + form.unit().fullName(), book -> {
            Instructions.write(book.sheet("Hướng dẫn"), title(), List.of(
                    "Chỉ nhập vào các ô nền vàng: cột “Giá trị” và cột “Lý do, giải trình”. Các ô khác đã khóa.",
                    "Ô có danh sách thì chọn trong danh sách. Ô số dùng dấu thập phân của máy (8,5); không ghi đơn vị kèm số.",
                    "Một tiêu chí có thể cần nhiều số liệu: nhập đủ mọi dòng của tiêu chí đó, hoặc để trống tất cả.",
                    "Cột “Kiểm tra” báo “" + NOT_YET + "”, “Được” hoặc điều cần sửa. Điểm do chương trình tính khi nhận phiếu.",
                    "Không đổi tên trang, không xóa dòng, không gộp ô, không ẩn dòng có số liệu, không dán công thức.",
                    "Lưu ở dạng .xlsx rồi gửi lại tệp này. Khóa chỉ để tránh sửa nhầm: khi nhận, chương trình đối chiếu mã tiêu chí,"
                            + " điểm tối đa, phiên bản bộ tiêu chí và mã kiểm của phiếu; phiếu sai bị từ chối và nêu tên từng ô.",
                    "Muốn bỏ một giá trị đã nộp, báo thư ký Hội đồng; để trống ô không xóa giá trị đã có."));
            SheetWriter sheet = book.sheet(SHEET);
            head(sheet);
            form.programme().criteria().fields().forEach(field -> field(sheet, field));
            sheet.formula(5, CHECK, "COUNTIF(H" + (HEAD_ROW + 1) + ":H" + row + ",\"" + NOT_YET + "\")", Look.CHECK)
                    .text(5, REASON, "Số ô còn trống:", Look.NOTE);
            sheet.widths(8, 38, 7, 24, 9, 13, 28, 14, verify() ? 9 : 2, 40, 26).freeze(HEAD_ROW, 2).protect();
            stamp.write(book);
        });
    }

    private void head(SheetWriter sheet) {
        String district = form.programme().district(form.unit().district()).map(District::name).orElse("");
        sheet.text(1, 0, title().toUpperCase(java.util.Locale.ROOT), Look.TITLE)
                .text(2, 0, form.programme().title(), Look.TITLE)
                .text(3, 0, form.unit().fullName() + ", " + district + " (mã " + form.unit().id() + ")", Look.TITLE)
                .text(4, 0, "Chương trình " + form.programme().id() + ", phiên bản "
                        + form.programme().hash().hex().substring(0, 8) + ", bước " + form.name()
                        + ", trạng thái " + form.state().substring(0, Math.min(8, form.state().length()))
                        + ", mã kiểm " + stamp.shortDigest(), Look.NOTE);
        String warning = Instructions.warning(form.rehearsal(), form.programme());
        if (!warning.isEmpty()) {
            sheet.text(5, 0, warning, Look.WARNING);
        }
        for (int column = 0; column < HEADER.size(); column++) {
            sheet.text(HEAD_ROW, column, column == BEFORE && !verify() ? "" : HEADER.get(column), Look.HEAD);
        }
    }

    private void field(SheetWriter sheet, Field field) {
        group(sheet, field.id() + ". " + field.title(), field.max());
        for (Criterion criterion : field.criteria()) {
            group(sheet, criterion.id() + ". " + criterion.title(), criterion.max());
            criterion.components().forEach(component -> component(sheet, component));
        }
    }

    private void group(SheetWriter sheet, String title, BigDecimal max) {
        row++;
        for (int column = 0; column < HEADER.size(); column++) {
            sheet.blank(row, column, Look.GROUP);
        }
        sheet.text(row, TITLE, title, Look.GROUP).number(row, MAX, max, Look.NUMBER);
    }

    private void component(SheetWriter sheet, Component component) {
        List<RuleInput> asked = ScoreForm.asked(component);
        Given given = form.given(component.id());
        for (int i = 0; i < Math.max(1, asked.size()); i++) {
            row++;
            boolean first = i == 0;
            sheet.text(row, ID, component.id().value(), Look.NAME)
                    .text(row, TITLE, first ? component.title() : "", Look.TEXT)
                    .number(row, MAX, component.max(), Look.NUMBER)
                    .text(row, BEFORE, first ? form.before().getOrDefault(component.id(), "") : "", Look.TEXT)
                    .text(row, GUIDANCE, first ? component.guidance() : "", Look.TEXT)
                    .text(row, EVIDENCE, first ? String.join("\n", component.evidence()) : "", Look.TEXT);
            if (asked.isEmpty()) {
                sheet.text(row, LABEL, COMPUTED, Look.TEXT).blank(row, INPUT, Look.NAME).blank(row, VALUE, Look.TEXT)
                        .blank(row, REASON, Look.TEXT).blank(row, CHECK, Look.CHECK);
            } else {
                input(sheet, component, asked.get(i), given);
                sheet.text(row, REASON, first ? given.reason() : "", first ? Look.INPUT_TEXT : Look.TEXT);
            }
        }
    }

    private void input(SheetWriter sheet, Component component, RuleInput input, Given given) {
        sheet.text(row, LABEL, InputTexts.label(input), Look.TEXT).text(row, INPUT, input.name(), Look.NAME);
        String typed = InputTexts.typed(input, given.inputs());
        String value = "F" + row;
        switch (input.kind()) {
            case InputKind.Points points -> number(sheet, typed, bounds(value, points.low(), component.max()));
            case InputKind.Number number -> number(sheet, typed, bounds(value, number.low(), number.high()));
            case InputKind.Tick _ -> choice(sheet, typed, InputTexts.YES_NO);
            case InputKind.Choice choice -> choice(sheet, typed,
                    choice.options().stream().map(InputKind.Option::title).toList());
        }
    }

    private static String bounds(String value, BigDecimal low, BigDecimal high) {
        return "IF(ISNUMBER(" + value + "),IF(AND(" + value + ">=" + Numbers.plain(low) + "," + value + "<="
                + Numbers.plain(high) + "),\"Được\",\"Phải từ " + Numbers.trimmed(low) + " đến " + Numbers.trimmed(high)
                + "\"),\"Phải là số\")";
    }

    private void number(SheetWriter sheet, String typed, String check) {
        if (typed.isEmpty()) {
            sheet.blank(row, VALUE, Look.INPUT_NUMBER);
        } else {
            sheet.number(row, VALUE, new BigDecimal(typed.replace(',', '.')), Look.INPUT_NUMBER);
        }
        sheet.formula(row, CHECK, check(check), Look.CHECK);
    }

    private void choice(SheetWriter sheet, String typed, List<String> options) {
        String found = options.stream().map(option -> "F" + row + "=\"" + option.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
        sheet.text(row, VALUE, typed, Look.INPUT_TEXT).choices(row, row, VALUE, options, "Chọn trong danh sách",
                "Chọn một giá trị trong danh sách của ô.")
                .formula(row, CHECK, check("IF(OR(" + found + "),\"Được\",\"Chọn trong danh sách\")"), Look.CHECK);
    }

    private String check(String filled) {
        return "IF(F" + row + "=\"\",\"" + NOT_YET + "\"," + filled + ")";
    }
}
