package vn.thamdinh.usecase.document.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.domain.text.Counts;
import vn.thamdinh.domain.unit.District;

/** Totals, ranks, who is recognised and why others are not. */
final class ResultTopic {
    /** The figure that an index of the year before is recorded as. */
    private static final FigureId BEFORE = new FigureId("par-index");

    private final Seen seen;

    ResultTopic(Seen seen) {
        this.seen = seen;
    }

    void into(FactsDraft draft, String id) {
        List<UnitResult> recognised = units(UnitStatus.RECOGNISED);
        List<UnitResult> others = seen.visible().stream().filter(unit -> !unit.isRecognised()).toList();
        draft.value("recognised-count", seen.count(recognised.size()));
        draft.value("other-count", seen.count(others.size()));
        draft.value("ineligible-count", seen.count(units(UnitStatus.INELIGIBLE).size()));
        int appraised = (int) seen.visible().stream().filter(unit -> !seen.appraised(unit).isEmpty()).count();
        draft.value("appraised-count", seen.open() ? seen.count(appraised) : Counts.twoDigits(appraised));
        draft.list("recognised-by-district", byDistrict(recognised));
        draft.value("recognised-names", String.join("; ", byDistrict(recognised).stream()
                .map(PlaceTopic::running).toList()));
        draft.list("other-reasons", others.stream().map(unit -> unit.unit().fullName() + ": "
                + String.join("; ", reasons(unit))).toList());
        draft.list("waived", seen.visible().stream().flatMap(unit -> unit.waived().stream().map(waived ->
                unit.unit().fullName() + ": " + EligibilityWords.of(waived.rule()) + "; lý do: "
                        + waived.waiver().reason())).toList());
        draft.table("recognised", recognised("Danh sách đơn vị được công nhận", recognised));
        draft.table("recognised-unit", recognised("Đơn vị được công nhận", recognised.stream()
                .filter(unit -> unit.unit().id().code().equals(id)).toList()));
        draft.table("ballot", ballot());
        draft.table("others", others("Danh sách đơn vị chưa được công nhận", others));
        draft.table("results", results());
        draft.table("eligibility", eligibility());
        draft.table("index", index());
    }

    private List<UnitResult> units(UnitStatus status) {
        return seen.open() ? seen.visible().stream().filter(unit -> unit.status() == status).toList() : List.of();
    }

    private List<String> reasons(UnitResult unit) {
        if (!seen.open()) {
            return List.of("chưa mở điểm");
        }
        return seen.hidden(unit.unit().id()) ? List.of(Seen.HIDDEN)
                : EligibilityWords.telling(unit.obstacles()).map(obstacle -> EligibilityWords.of(obstacle, seen.programme())).toList();
    }

    /** "Thành phố Đồng Xoài: Xã Tiến Hưng, Xã Tân Thành", in the plan's order. */
    private List<String> byDistrict(List<UnitResult> units) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        units.forEach(unit -> names.computeIfAbsent(district(unit), _ -> new ArrayList<>())
                .add(seen.running(unit.unit())));
        return names.entrySet().stream().map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .toList();
    }

    private DocumentTable recognised(String caption, List<UnitResult> units) {
        return table(caption, units, List.of(Column.of("STT", 11, Align.CENTRE),
                Column.of(seen.nouns().parent().body(), 44, Align.LEFT).asMerged(), Column.of(seen.nouns().unit().body(), 0, Align.LEFT),
                Column.of("Tổng điểm", 17, Align.CENTRE), Column.of("Hạng", 14, Align.CENTRE),
                Column.of("Ghi chú", 28, Align.LEFT)), unit -> List.of(district(unit), unit.unit().fullName(),
                seen.appraised(unit), rank(unit), ""));
    }

    private DocumentTable ballot() {
        return table("Phiếu biểu quyết", seen.results(), List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Đơn vị", 0, Align.LEFT), Column.of("Đồng ý", 24, Align.CENTRE),
                Column.of("Không đồng ý", 26, Align.CENTRE), Column.of("Không có ý kiến", 26, Align.CENTRE)),
                unit -> List.of(unit.unit().fullName(), DocumentTable.BOX, DocumentTable.BOX, DocumentTable.BOX));
    }

    private DocumentTable others(String caption, List<UnitResult> units) {
        return table(caption, units, List.of(Column.of("STT", 11, Align.CENTRE),
                Column.of(seen.nouns().parent().body(), 40, Align.LEFT).asMerged(), Column.of(seen.nouns().unit().body(), 36, Align.LEFT),
                Column.of("Tổng điểm", 17, Align.CENTRE), Column.of("Lý do", 0, Align.LEFT)),
                unit -> List.of(district(unit), unit.unit().fullName(), seen.appraised(unit),
                        String.join("\n", reasons(unit))));
    }

    private DocumentTable results() {
        return seen.used(table("Bảng tổng hợp điểm", seen.results(), List.of(Column.of("STT", 11, Align.CENTRE),
                Column.of(seen.nouns().parent().body(), 42, Align.LEFT).asMerged(), Column.of(seen.nouns().unit().body(), 42, Align.LEFT),
                Column.of("Điểm tự chấm", 19, Align.CENTRE), Column.of(seen.verified(), 22, Align.CENTRE),
                Column.of("Điểm Hội đồng thẩm định", 24, Align.CENTRE), Column.of("Hạng", 14, Align.CENTRE),
                Column.of("Kết quả", 32, Align.LEFT), Column.of("Ghi chú", 0, Align.LEFT)), this::result));
    }

    private List<String> result(UnitResult unit) {
        return List.of(district(unit), unit.unit().fullName(), seen.stage(unit, Stage.SELF),
                seen.stage(unit, Stage.VERIFY), seen.appraised(unit), rank(unit), status(unit),
                seen.hidden(unit.unit().id()) ? Seen.HIDDEN : "");
    }

    private DocumentTable eligibility() {
        return table("Điều kiện công nhận", seen.results(), List.of(Column.of("STT", 11, Align.CENTRE),
                Column.of("Đơn vị", 38, Align.LEFT), Column.of("Đủ phiếu khảo sát", 20, Align.CENTRE),
                Column.of("Kết luận", 34, Align.LEFT), Column.of("Lý do", 0, Align.LEFT)),
                unit -> List.of(unit.unit().fullName(), quotas(unit), status(unit),
                        unit.isRecognised() && seen.open() ? "" : String.join("\n", reasons(unit))));
    }

    private String quotas(UnitResult unit) {
        return seen.hidden(unit.unit().id()) ? ""
                : unit.quotas().stream().allMatch(quota -> quota.met()) ? "Đủ" : "Chưa đủ";
    }

    /** Ranked, with the points of surveys apart and the index of the year before. */
    private DocumentTable index() {
        List<UnitResult> ranked = seen.open() ? seen.results().stream().sorted((one, other) ->
                Integer.compare(one.rank().orElse(Integer.MAX_VALUE), other.rank().orElse(Integer.MAX_VALUE))).toList()
                : seen.results();
        return table("Kết quả Chỉ số", ranked, List.of(Column.of("STT", 11, Align.CENTRE),
                Column.of("Đơn vị", 0, Align.LEFT), Column.of("Hạng", 13, Align.CENTRE),
                Column.of("Điểm thẩm định", 18, Align.CENTRE), Column.of("Điểm điều tra xã hội học", 20, Align.CENTRE),
                Column.of("Tổng điểm", 15, Align.CENTRE), Column.of("Chỉ số (%)", 15, Align.CENTRE),
                Column.of("Xếp loại", 19, Align.CENTRE), Column.of("Năm trước", 15, Align.CENTRE)),
                unit -> List.of(unit.unit().fullName(), rank(unit), parts(unit, false), parts(unit, true),
                        seen.appraised(unit), percent(unit), seen.known(unit) ? unit.grade().map(Grade::name).orElse("")
                                : "", seen.figure(unit.unit().id(), BEFORE)));
    }

    private String parts(UnitResult unit, boolean surveys) {
        return seen.appraised(unit).isEmpty() ? "" : seen.number(unit.components()
                .filter(component -> component.computed() == surveys).map(ComponentResult::points)
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add));
    }

    private String percent(UnitResult unit) {
        java.math.BigDecimal max = seen.programme().criteria().max();
        return seen.appraised(unit).isEmpty() || max.signum() == 0 ? "" : seen.number(unit.total()
                .multiply(java.math.BigDecimal.valueOf(100)).divide(max, 6, java.math.RoundingMode.HALF_UP));
    }

    private static DocumentTable table(String caption, List<UnitResult> units, List<Column> columns,
                                       Function<UnitResult, List<String>> cells) {
        List<List<String>> rows = new ArrayList<>();
        for (UnitResult unit : units) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1)));
            row.addAll(cells.apply(unit));
            rows.add(row);
        }
        return DocumentTable.of(caption, columns, rows);
    }

    private String rank(UnitResult unit) {
        return seen.known(unit) && unit.rank().isPresent() ? Integer.toString(unit.rank().getAsInt()) : "";
    }

    private String status(UnitResult unit) {
        return seen.known(unit) ? EligibilityWords.of(unit.status()) : "";
    }

    private String district(UnitResult unit) {
        return seen.programme().district(unit.unit().district()).map(District::name).orElse("");
    }
}
