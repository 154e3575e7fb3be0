package vn.thamdinh.usecase.document.facts;

import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.documents.official.OfficialText;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.RegisteredModel;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.text.Counts;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;

/** The programme itself: its name, year, numbers, legal bases, steps, units and registered models. */
final class RoundTopic {
    /** Texts that begin so say what the programme stands for; documents name them without it. */
    private static final String MODEL = "model.";
    private final Programme programme;

    RoundTopic(Programme programme) {
        this.programme = programme;
    }

    void into(FactsDraft draft) {
        draft.name("standard", text("standard"));
        programme.texts().forEach((key, text) -> {
            if (key.startsWith(MODEL)) {
                draft.value(key.substring(MODEL.length()), text);
            }
        });
        draft.name("province", text("province"));
        draft.value("place", text("place"));
        draft.name("units", programme.outline().nouns().unit().all());
        draft.name("parents", programme.outline().nouns().parent().all());
        draft.value("unit-sort", programme.outline().nouns().unit().body());
        draft.value("parent-sort", programme.outline().nouns().parent().body());
        draft.value("year", Integer.toString(programme.year()));
        draft.value("programme", programme.title());
        draft.name("council-name", text("council.name"));
        draft.value("unit-count", Counts.twoDigits(programme.units().size()));
        draft.value("units-in-province", Integer.toString(programme.unitsInProvince()));
        draft.value("district-count", Counts.twoDigits(programme.districts().size()));
        draft.value("max-points", Numbers.trimmed(programme.criteria().max()));
        draft.value("component-count", Counts.twoDigits(programme.criteria().components().size()));
        draft.value("needed-points", programme.eligibility().stream()
                .filter(EligibilityRule.TotalAtLeast.class::isInstance).map(EligibilityRule.TotalAtLeast.class::cast)
                .findFirst().map(rule -> Numbers.trimmed(rule.points())).orElse(""));
        for (String index : List.of("par-index", "sipas", "papi")) {
            draft.value(index, text("abbreviation." + index));
        }
        draft.list("law-bases", text("law-bases").lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        draft.list("programme-bases", List.copyOf(programme.bases().stream().map(OfficialText::citation).toList()));
        draft.list("steps", programme.steps().stream()
                .map(step -> step.title() + ": " + lowerFirst(step.deadline().wording())).toList());
        draft.list("contents", text("plan.contents").isBlank() ? programme.steps().stream().map(Step::title).toList()
                : text("plan.contents").lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        draft.table("steps", steps());
        draft.table("units", units());
        draft.table("models", models());
    }

    /** TT, nhiệm vụ, thời gian, chủ trì, phối hợp, as plans tabulate their work. */
    private DocumentTable steps() {
        List<List<String>> rows = programme.steps().stream().map(step -> List.of(step.id(), step.title(),
                step.deadline().wording(), lead(step), String.join("; ", step.coordinators()))).toList();
        return DocumentTable.of("Nội dung và tiến độ thực hiện", List.of(Column.of("TT", 11, Align.CENTRE),
                Column.of("Nhiệm vụ", 0, Align.LEFT), Column.of("Thời gian", 33, Align.LEFT),
                Column.of("Cơ quan chủ trì", 34, Align.LEFT), Column.of("Cơ quan phối hợp", 36, Align.LEFT)), rows);
    }

    private static String lead(Step step) {
        List<String> lines = new ArrayList<>();
        if (!step.lead().isEmpty()) {
            lines.add(String.join("; ", step.lead()));
        }
        if (!step.advisers().isEmpty()) {
            lines.add("Tham mưu: " + String.join("; ", step.advisers()));
        }
        if (!step.guides().isEmpty()) {
            lines.add("Hướng dẫn: " + String.join("; ", step.guides()));
        }
        return String.join("\n", lines);
    }

    private DocumentTable units() {
        List<List<String>> rows = new ArrayList<>();
        for (Unit unit : programme.units()) {
            rows.add(List.of(Integer.toString(rows.size() + 1), district(unit), unit.fullName(), ""));
        }
        return DocumentTable.of("Danh sách đơn vị được đánh giá", List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of(programme.outline().nouns().parent().body(), 58, Align.LEFT).asMerged(), Column.of(programme.outline().nouns().unit().body(), 0, Align.LEFT),
                Column.of("Ghi chú", 30, Align.LEFT)), rows);
    }

    private DocumentTable models() {
        List<List<String>> rows = new ArrayList<>();
        for (RegisteredModel model : programme.models()) {
            programme.unit(model.unit()).ifPresent(unit -> rows.add(List.of(Integer.toString(rows.size() + 1),
                    unit.fullName(), model.model(), String.join("; ", model.procedures()), model.paper())));
        }
        return DocumentTable.of("Mô hình đã đăng ký", List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Đơn vị", 30, Align.LEFT), Column.of("Mô hình", 34, Align.LEFT),
                Column.of("Thủ tục giải quyết trong ngày", 0, Align.LEFT),
                Column.of("Văn bản đăng ký", 36, Align.LEFT)), rows);
    }

    private String district(Unit unit) {
        return programme.district(unit.district()).map(District::name).orElse("");
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private String text(String key) {
        return programme.texts().getOrDefault(key, "");
    }
}
