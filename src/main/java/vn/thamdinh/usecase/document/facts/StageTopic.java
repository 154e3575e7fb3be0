package vn.thamdinh.usecase.document.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.scoring.Total;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.Counts;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;

/** The units' totals from stage to stage, and where and why the council's points differ from the district's. */
final class StageTopic {
    private final Seen seen;

    StageTopic(Seen seen) {
        this.seen = seen;
    }

    void into(FactsDraft draft, About about, String id) {
        List<UnitResult> units = seen.results().stream().filter(unit -> about != About.DISTRICT
                || unit.unit().district().code().equals(id)).toList();
        draft.value("concerned-count", Counts.twoDigits(units.size()));
        draft.value("self-count", scored(units, Stage.SELF));
        draft.value("verify-count", scored(units, Stage.VERIFY));
        draft.value("self-range", range(units, Stage.SELF));
        draft.value("verify-range", range(units, Stage.VERIFY));
        draft.value("reason-limit", Numbers.trimmed(seen.programme().scoring().reasonLimit()));
        draft.value("district-units", about != About.DISTRICT ? "" : String.join(", ", units.stream()
                .map(unit -> seen.running(unit.unit())).toList()));
        draft.list("concerned-units", units.stream().map(unit -> seen.running(unit.unit())).toList());
        draft.table("self-totals", totals("Kết quả tự chấm điểm", units, List.of(Stage.SELF)));
        draft.table("verify-totals", totals("Kết quả thẩm tra", units, List.of(Stage.SELF, Stage.VERIFY)));
        draft.table("stage-totals", totals("Điểm qua các bước", units,
                seen.programme().outline().among(Stage.SELF, Stage.VERIFY, Stage.REAPPRAISE,
                        Stage.AGREE)));
        if (about == About.ROUND) {
            draft.table("differences", differences(units));
        }
    }

    private String scored(List<UnitResult> units, Stage stage) {
        return Counts.twoDigits((int) units.stream().filter(unit -> !seen.stage(unit, stage).isEmpty()).count());
    }

    /** "từ 71,25 đến 96,50 điểm"; empty before anybody has scored. */
    private String range(List<UnitResult> units, Stage stage) {
        List<BigDecimal> totals = units.stream().flatMap(unit -> seen.total(unit.unit().id(), stage).stream())
                .map(Total::points).sorted().toList();
        return totals.isEmpty() ? ""
                : "từ " + seen.number(totals.getFirst()) + " đến " + seen.number(totals.getLast()) + " điểm";
    }

    private DocumentTable totals(String caption, List<UnitResult> units, List<Stage> stages) {
        List<Column> columns = new ArrayList<>(List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Đơn vị", 0, Align.LEFT)));
        stages.forEach(stage -> columns.add(Column.of(seen.points(stage), 27, Align.CENTRE)));
        if (stages.size() > 1) {
            columns.add(Column.of("Chênh lệch so với tự chấm", 28, Align.CENTRE));
        }
        List<List<String>> rows = new ArrayList<>();
        for (UnitResult unit : units) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), unit.unit().fullName()));
            stages.forEach(stage -> row.add(stage == Stage.AGREE ? seen.appraised(unit) : seen.stage(unit, stage)));
            if (stages.size() > 1) {
                row.add(difference(points(unit, Stage.SELF), points(unit, stages.getLast())));
            }
            rows.add(row);
        }
        return DocumentTable.of(caption, columns, rows);
    }

    private Optional<BigDecimal> points(UnitResult unit, Stage stage) {
        return stage != Stage.AGREE ? seen.total(unit.unit().id(), stage).map(Total::points)
                : seen.appraised(unit).isEmpty() ? Optional.empty() : Optional.of(unit.total());
    }

    /** "+1,50", "-2,25", "0,00", with the places of the points beside it; empty where one of both is not known. */
    private String difference(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        BigDecimal difference = after.get().subtract(before.get());
        return (difference.signum() > 0 ? "+" : "") + seen.number(difference);
    }

    /** Components on which the council differs from the stage before by more than a reason is asked for. */
    private DocumentTable differences(List<UnitResult> units) {
        BigDecimal limit = seen.programme().scoring().reasonLimit();
        List<List<String>> rows = new ArrayList<>();
        for (UnitResult unit : units) {
            if (seen.appraised(unit).isEmpty()) {
                continue;
            }
            ScoreSheet self = seen.facts().sheet(SheetKey.self(unit.unit()));
            ScoreSheet verify = seen.facts().sheet(SheetKey.verify(unit.unit()));
            unit.components().filter(result -> !result.computed()).forEach(result -> {
                Component component = result.component();
                Optional<BigDecimal> before = verify.points(component.id()).or(() -> self.points(component.id()));
                if (before.filter(points -> points.subtract(result.points()).abs().compareTo(limit) > 0).isPresent()) {
                    rows.add(List.of(unit.unit().fullName(), component.id() + ". " + component.title(),
                            self.points(component.id()).map(Numbers::trimmed).orElse(""),
                            verify.points(component.id()).map(Numbers::trimmed).orElse(""),
                            Numbers.trimmed(result.points()), reason(unit.unit(), result)));
                }
            });
        }
        return seen.used(DocumentTable.of("Tiêu chí có chênh lệch điểm và lý do", List.of(
                Column.of("Đơn vị", 28, Align.LEFT).asMerged(), Column.of("Tiêu chí thành phần", 0, Align.LEFT),
                Column.of("Tự chấm", 16, Align.CENTRE), Column.of(Seen.VERIFIED, 16, Align.CENTRE),
                Column.of("Thẩm định", 17, Align.CENTRE), Column.of("Lý do", 40, Align.LEFT)), rows));
    }

    private String reason(Unit unit, ComponentResult result) {
        List<String> reasons = new ArrayList<>();
        given(seen.facts().sheet(SheetKey.agreed(unit)), result).ifPresent(reasons::add);
        if (reasons.isEmpty() && seen.programme().outline().uses(Stage.REAPPRAISE)) {
            given(seen.facts().sheet(SheetKey.again(unit)), result).ifPresent(reasons::add);
        }
        if (reasons.isEmpty()) {
            seen.facts().panelSheets(unit.id()).forEach(sheet -> given(sheet, result).ifPresent(reasons::add));
        }
        return String.join("\n", reasons.stream().distinct().toList());
    }

    private static Optional<String> given(ScoreSheet sheet, ComponentResult result) {
        return sheet.cell(result.component().id()).value().map(GivenScore::reason).map(String::strip)
                .filter(reason -> !reason.isEmpty());
    }
}
