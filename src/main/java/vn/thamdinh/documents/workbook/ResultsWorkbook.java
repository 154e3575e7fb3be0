package vn.thamdinh.documents.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.thamdinh.documents.chart.Chart;
import vn.thamdinh.documents.chart.ChartPng;
import vn.thamdinh.documents.spreadsheet.Look;
import vn.thamdinh.documents.spreadsheet.SheetWriter;
import vn.thamdinh.documents.spreadsheet.WorkbookWriter;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.outline.Outline;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.scoring.WaivedRule;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.unit.District;

/** Writes results as a workbook: ranking with subtotals, points by stage, survey quotas, what stands against each. */
public final class ResultsWorkbook {
    private static final int FIRST_STAGE = 6;
    /** Kind of the workbook in its stamp. */
    public static final String KIND = "results";

    private static final int HEAD_ROW = 5;
    private static final String NOTHING = "–";

    private static final double CHART_DOTS = 2;

    private final ResultsForm form;

    private ResultsWorkbook(ResultsForm form) {
        this.form = form;
    }

    /** The file's bytes. */
    public static byte[] write(ResultsForm form) {
        return WorkbookWriter.write("Kết quả - " + form.title(), new ResultsWorkbook(form)::write);
    }

    private void write(WorkbookWriter book) {
        ranking(book.sheet("Xếp hạng"));
        stages(book.sheet("Điểm theo bước"));
        quotas(book.sheet("Phiếu khảo sát"));
        obstacles(book.sheet("Chưa đạt vì"));
        if (form.results().units().stream().anyMatch(result -> !result.waived().isEmpty())) {
            waivers(book.sheet("Được miễn"));
        }
        if (!form.charts().isEmpty()) {
            charts(book.sheet("Biểu đồ"));
        }
        Stamp.of(Map.of(Stamp.KIND, KIND, Stamp.PROGRAMME, form.programme().id().value(), Stamp.VERSION,
                form.programme().hash().hex(), Stamp.STATE, form.state())).write(book);
    }

    private void head(SheetWriter sheet, String title, List<String> headings) {
        sheet.text(1, 0, title, Look.TITLE).text(2, 0, form.title(), Look.NOTE)
                .text(3, 0, Instructions.warning(form.rehearsal(), form.programme()), Look.WARNING)
                .text(4, 0, "Chương trình " + form.programme().id() + ", phiên bản "
                        + form.programme().hash().hex().substring(0, 8) + ", trạng thái " + form.state(), Look.NOTE);
        for (int column = 0; column < headings.size(); column++) {
            sheet.text(HEAD_ROW, column, headings.get(column), Look.HEAD);
        }
        sheet.freeze(HEAD_ROW, 3);
    }

    private void ranking(SheetWriter sheet) {
        List<Field> fields = form.programme().criteria().fields();
        List<String> headings = new java.util.ArrayList<>(List.of("Hạng", "Mã đơn vị", "Đơn vị", parent(), "Tổng điểm",
                "Xếp loại", "Tình trạng", "Biểu quyết"));
        fields.forEach(field -> headings.add(field.id() + ". " + field.title()));
        head(sheet, "Kết quả và xếp hạng", headings);
        int row = HEAD_ROW;
        for (UnitResult result : form.results().byRank()) {
            row++;
            if (result.rank().isPresent()) {
                sheet.number(row, 0, BigDecimal.valueOf(result.rank().getAsInt()), Look.COUNT);
            } else {
                sheet.text(row, 0, NOTHING, Look.TEXT);
            }
            unit(sheet, row, 1, result);
            sheet.number(row, 4, result.total(), Look.NUMBER)
                    .text(row, 5, result.grade().map(Grade::name).orElse(NOTHING), Look.TEXT)
                    .text(row, 6, status(result), Look.TEXT)
                    .text(row, 7, form.vote().apply(result.unit().id()).orElse(NOTHING), Look.TEXT);
            int column = 8;
            for (FieldResult field : result.fields()) {
                sheet.number(row, column++, field.points(), Look.NUMBER);
            }
        }
        int[] widths = new int[headings.size()];
        java.util.Arrays.fill(widths, 16);
        System.arraycopy(new int[] {7, 10, 22, 22, 9, 12, 16, 20}, 0, widths, 0, 8);
        sheet.widths(widths);
    }

    private void unit(SheetWriter sheet, int row, int column, UnitResult result) {
        sheet.text(row, column, result.unit().id().code(), Look.NAME).text(row, column + 1, result.unit().fullName(),
                Look.TEXT).text(row, column + 2, form.programme().district(result.unit().district()).map(District::name)
                .orElse(""), Look.TEXT);
    }

    private static String status(UnitResult result) {
        return switch (result.status()) {
            case INELIGIBLE -> "Không được xét";
            case OPEN_CONFLICT -> "Chưa chốt: có điểm trái nhau";
            case INCOMPLETE -> "Chưa đủ số liệu";
            case NOT_RECOGNISED -> "Chưa đạt";
            case RECOGNISED -> "Đạt, đề nghị công nhận";
        };
    }

    /** A column for each stage before the council's that the programme uses, in its words; then what counts. */
    private void stages(SheetWriter sheet) {
        Outline outline = form.programme().outline();
        List<Stage> stages = outline.among(Stage.SELF, Stage.VERIFY, Stage.REAPPRAISE);
        List<String> heads = new ArrayList<>(List.of("Mã đơn vị", "Đơn vị", parent(), "Mã tiêu chí", "Nội dung",
                "Điểm tối đa"));
        stages.forEach(stage -> heads.add(outline.heading(stage)));
        heads.addAll(List.of("Hội đồng", "Ghi chú"));
        head(sheet, "Điểm từng tiêu chí theo bước", heads);
        int row = HEAD_ROW;
        for (UnitResult result : form.results().byRank()) {
            List<Map<ComponentId, BigDecimal>> given = stages.stream()
                    .map(stage -> form.points().apply(result.unit().id(), stage)).toList();
            for (ComponentResult component : result.components().toList()) {
                row++;
                unit(sheet, row, 0, result);
                ComponentId id = component.component().id();
                sheet.text(row, 3, id.value(), Look.NAME).text(row, 4, component.component().title(), Look.TEXT)
                        .number(row, 5, component.component().max(), Look.NUMBER);
                for (int stage = 0; stage < stages.size(); stage++) {
                    points(sheet, row, FIRST_STAGE + stage, Optional.ofNullable(given.get(stage).get(id)));
                }
                points(sheet, row, FIRST_STAGE + stages.size(),
                        Optional.of(component.points()).filter(_ -> component.missing() == 0));
                sheet.text(row, FIRST_STAGE + stages.size() + 1, note(component), Look.TEXT);
            }
        }
        sheet.widths(IntStream.concat(IntStream.of(10, 22, 22, 10, 60, 9), IntStream.concat(
                stages.stream().mapToInt(_ -> 11), IntStream.of(9, 30))).toArray());
    }

    private static void points(SheetWriter sheet, int row, int column, Optional<BigDecimal> points) {
        points.ifPresentOrElse(known -> sheet.number(row, column, known, Look.NUMBER),
                () -> sheet.blank(row, column, Look.NUMBER));
    }

    private static String note(ComponentResult component) {
        if (!component.applicable()) {
            return "Không áp dụng";
        }
        if (component.conflict()) {
            return "Có điểm trái nhau";
        }
        if (component.zeroed()) {
            return "0 điểm vì vi phạm điều kiện";
        }
        if (component.missing() > 0) {
            return component.computed() ? "Thiếu dữ liệu để tính" : "Còn " + component.missing() + " người chưa chấm";
        }
        return component.computed() ? "Chương trình tính" : "";
    }

    private void quotas(SheetWriter sheet) {
        head(sheet, "Chỉ tiêu phiếu khảo sát", List.of("Mã đơn vị", "Đơn vị", parent(), "Mẫu phiếu", "Phải có", "Hợp lệ",
                "Còn thiếu", "Tình trạng"));
        int row = HEAD_ROW;
        for (UnitResult result : form.results().units()) {
            for (QuotaVerdict quota : result.quotas()) {
                row++;
                unit(sheet, row, 0, result);
                sheet.text(row, 3, quota.form().value(), Look.NAME).number(row, 4, BigDecimal.valueOf(quota.required()),
                        Look.COUNT).number(row, 5, BigDecimal.valueOf(quota.valid()), Look.COUNT)
                        .number(row, 6, BigDecimal.valueOf(quota.missing()), Look.COUNT)
                        .text(row, 7, ObstacleWords.of(quota.state()), Look.TEXT);
            }
        }
        sheet.widths(10, 22, 22, 12, 10, 10, 10, 30);
    }

    private void obstacles(SheetWriter sheet) {
        head(sheet, "Vì sao chưa được đề nghị công nhận", List.of("Mã đơn vị", "Đơn vị", parent(), "Tình trạng",
                "Lý do"));
        int row = HEAD_ROW;
        for (UnitResult result : form.results().units()) {
            if (!result.obstacles().isEmpty()) {
                row++;
                unit(sheet, row, 0, result);
                sheet.text(row, 3, status(result), Look.TEXT).text(row, 4, result.obstacles().stream()
                        .map(obstacle -> ObstacleWords.of(obstacle, form.programme()))
                        .collect(Collectors.joining("\n")), Look.TEXT);
            }
        }
        sheet.widths(10, 22, 22, 24, 80);
    }

    private void waivers(SheetWriter sheet) {
        head(sheet, "Điều kiện được miễn cho đơn vị", List.of("Mã đơn vị", "Đơn vị", parent(), "Điều kiện",
                "Nếu không miễn", "Lý do miễn", "Người ghi", "Vai trò", "Thời điểm"));
        int row = HEAD_ROW;
        for (UnitResult result : form.results().units()) {
            for (WaivedRule waived : result.waived()) {
                row++;
                unit(sheet, row, 0, result);
                WriterId writer = waived.waiver().writer();
                sheet.text(row, 3, WaiverWords.of(waived.rule()), Look.TEXT).text(row, 4, waived.obstacles().stream()
                        .map(obstacle -> ObstacleWords.of(obstacle, form.programme()))
                        .collect(Collectors.joining("\n")), Look.TEXT)
                        .text(row, 5, waived.waiver().reason(), Look.TEXT)
                        .text(row, 6, form.writers().getOrDefault(writer, writer.hex()), Look.TEXT)
                        .text(row, 7, Optional.ofNullable(form.roles().get(writer)).map(WaiverWords::of)
                                .orElse(NOTHING), Look.TEXT)
                        .text(row, 8, WaiverWords.of(waived.waiver().time()), Look.TEXT);
            }
        }
        sheet.widths(10, 22, 22, 30, 50, 50, 30, 24, 18);
    }

    private void charts(SheetWriter sheet) {
        int row = 1;
        for (Chart chart : form.charts()) {
            sheet.text(row, 0, chart.title(), Look.TITLE).picture(row + 1, 0,
                    ChartPng.of(chart, CHART_DOTS), (int) chart.width(), (int) chart.height());
            row += 3 + (int) (chart.height() / 20);
        }
    }

    /** What units belong to, as a heading: "Cấp huyện". */
    private String parent() {
        String tier = form.programme().outline().nouns().parent().tier();
        return tier.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tier.substring(1);
    }
}
