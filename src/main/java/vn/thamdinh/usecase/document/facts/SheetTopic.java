package vn.thamdinh.usecase.document.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.documents.composed.DocumentTable.Group;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidenceShelf;
import vn.thamdinh.wire.sheet.InputTexts;

/** One unit's scores component by component: what it declared, what each stage gave, what proves it, why. */
final class SheetTopic {
    /** Files of one component that are named; further ones are counted. */
    private static final int NAMED_FILES = 3;

    private final Seen seen;
    private final EvidenceShelf shelf;

    SheetTopic(Seen seen, EvidenceShelf shelf) {
        this.seen = seen;
        this.shelf = shelf;
    }

    void into(FactsDraft draft, About about, String id) {
        Optional<UnitResult> result = about == About.UNIT || about == About.RECOGNISED_UNIT
                ? seen.result(new UnitId(id)) : Optional.empty();
        draft.value("self-total", result.map(unit -> seen.stage(unit, Stage.SELF)).orElse(""));
        draft.value("verify-total", result.map(unit -> seen.stage(unit, Stage.VERIFY)).orElse(""));
        draft.value("appraised-total", result.map(seen::appraised).orElse(""));
        draft.value("unit-model", result.flatMap(unit -> seen.programme().models().stream()
                .filter(model -> model.unit().equals(unit.unit().id())).findFirst())
                .map(model -> "“" + model.model() + "”").orElse(""));
        if (result.isPresent()) {
            var sheet = new OfUnit(result.get().unit());
            draft.table("score-sheet", sheet.scores());
            draft.table("blank-sheet", sheet.blank());
            draft.table("self-sheet", sheet.self());
            draft.table("field-totals", sheet.fields(seen.programme().outline().among(Stage.SELF, Stage.VERIFY, Stage.AGREE)));
            draft.table("self-fields", sheet.fields(List.of(Stage.SELF)));
            draft.list("lacking-evidence", sheet.lacking());
        }
    }

    /** The work for one unit. */
    private final class OfUnit {
        private final Unit unit;
        private final ScoreSheet self;
        private final ScoreSheet verify;
        private final ScoreSheet agreed;
        private final Map<Stage, List<FieldResult>> fields = new EnumMap<>(Stage.class);
        private final List<Evidence> files;

        OfUnit(Unit unit) {
            this.unit = unit;
            this.self = seen.facts().sheet(SheetKey.self(unit));
            this.verify = seen.facts().sheet(SheetKey.verify(unit));
            this.agreed = seen.facts().sheet(SheetKey.agreed(unit));
            this.files = seen.hidden(unit.id()) ? List.of() : shelf.of(unit.id());
            for (Stage stage : List.of(Stage.SELF, Stage.VERIFY)) {
                fields.put(stage, seen.total(unit.id(), stage).isEmpty() ? List.of() : Results.fields(
                        seen.programme(), unit, seen.facts().unit(unit.id()), stage));
            }
            fields.put(Stage.AGREE, seen.result(unit.id()).filter(result -> !seen.appraised(result).isEmpty())
                    .map(UnitResult::fields).orElse(List.of()));
        }

        /** All columns: 252 mm wide. */
        DocumentTable scores() {
            return table("Phiếu chấm điểm", List.of(Column.of("STT", 15, Align.CENTRE),
                    Column.of("Tiêu chí, tiêu chí thành phần", 0, Align.LEFT), Column.of("Điểm tối đa", 15, Align.CENTRE),
                    Column.of("Số liệu kê khai", 38, Align.LEFT), Column.of("Điểm tự chấm", 17, Align.CENTRE),
                    Column.of(seen.verified(), 19, Align.CENTRE),
                    Column.of("Điểm Hội đồng thẩm định", 20, Align.CENTRE),
                    Column.of("Tài liệu kiểm chứng", 36, Align.LEFT), Column.of("Ghi chú, giải trình", 36, Align.LEFT)),
                    component -> List.of(declared(component), points(self, component), points(verify, component),
                            appraised(component), evidence(component), remarks(component)),
                    total -> List.of("", total.of(Stage.SELF), total.of(Stage.VERIFY), total.of(Stage.AGREE), "", ""));
        }

        /** The same with the council's points left open, to be filled in by hand. */
        DocumentTable blank() {
            return table("Phiếu chấm điểm của thành viên", List.of(Column.of("STT", 15, Align.CENTRE),
                    Column.of("Tiêu chí, tiêu chí thành phần", 0, Align.LEFT), Column.of("Điểm tối đa", 15, Align.CENTRE),
                    Column.of("Số liệu kê khai", 42, Align.LEFT), Column.of("Điểm tự chấm", 17, Align.CENTRE),
                    Column.of(seen.verified(), 19, Align.CENTRE), Column.of("Điểm thẩm định", 22, Align.CENTRE),
                    Column.of("Lý do cho điểm, ghi chú", 48, Align.LEFT)),
                    component -> List.of(declared(component), points(self, component), points(verify, component), "", ""),
                    total -> List.of("", total.of(Stage.SELF), total.of(Stage.VERIFY), "", ""));
        }

        /** What the unit says: 165 mm wide. */
        DocumentTable self() {
            return table("Kết quả tự chấm điểm", List.of(Column.of("STT", 14, Align.CENTRE),
                    Column.of("Tiêu chí, tiêu chí thành phần", 0, Align.LEFT), Column.of("Điểm tối đa", 14, Align.CENTRE),
                    Column.of("Số liệu kê khai", 36, Align.LEFT), Column.of("Điểm tự chấm", 16, Align.CENTRE),
                    Column.of("Tài liệu kiểm chứng", 34, Align.LEFT)),
                    component -> List.of(declared(component), points(self, component), evidence(component)),
                    total -> List.of("", total.of(Stage.SELF), ""));
        }

        /** Points by field, a column for each of these stages. */
        DocumentTable fields(List<Stage> stages) {
            List<Column> columns = new ArrayList<>(List.of(Column.of("STT", 12, Align.CENTRE),
                    Column.of("Lĩnh vực", 0, Align.LEFT), Column.of("Điểm tối đa", 18, Align.CENTRE)));
            stages.forEach(stage -> columns.add(Column.of(seen.points(stage), 22, Align.CENTRE)));
            List<List<String>> rows = seen.programme().criteria().fields().stream().map(field ->
                    row(field.id().value(), field.title(), Numbers.trimmed(field.max()),
                            stages.stream().map(stage -> field(field, stage)).toList())).toList();
            List<List<String>> total = List.of(row("", "Tổng điểm",
                    Numbers.trimmed(seen.programme().criteria().max()), stages.stream().map(this::total).toList()));
            return new DocumentTable("Điểm theo lĩnh vực", columns,
                    List.of(new Group("", rows, false), new Group("", total, true)));
        }

        /** "1.1.2. Title: why there is no file". */
        List<String> lacking() {
            Set<String> without = new LinkedHashSet<>();
            for (Component component : seen.programme().criteria().scored()) {
                if (files(component).isEmpty() && !component.evidence().isEmpty()) {
                    String why = shelf.absence(unit.id(), component.id()).orElse("chưa có tài liệu, chưa nêu lý do");
                    without.add(component.id() + ". " + component.title() + ": " + why);
                }
            }
            return List.copyOf(without);
        }

        /** What one row of sums has to say. */
        private interface Sums {
            String of(Stage stage);
        }

        private DocumentTable table(String caption, List<Column> columns,
                                    java.util.function.Function<Component, List<String>> cells,
                                    java.util.function.Function<Sums, List<String>> sums) {
            List<Group> groups = new ArrayList<>();
            for (Field field : seen.programme().criteria().fields()) {
                groups.add(new Group(field.id() + ". " + field.title(), List.of(), false));
                for (Criterion criterion : field.criteria()) {
                    groups.add(new Group(criterion.id() + ". " + criterion.title(), criterion.components().stream()
                            .map(component -> row(component.id().value(), component.title(), max(component),
                                    cells.apply(component))).toList(), false));
                }
                groups.add(new Group("", List.of(row("", "Cộng lĩnh vực " + field.id(), Numbers.trimmed(field.max()),
                        sums.apply(stage -> field(field, stage)))), true));
            }
            groups.add(new Group("", List.of(row("", "Tổng cộng",
                    Numbers.trimmed(seen.programme().criteria().max()), sums.apply(this::total))), true));
            return seen.used(new DocumentTable(caption, columns, groups));
        }

        private static List<String> row(String number, String title, String max, List<String> cells) {
            List<String> row = new ArrayList<>(List.of(number, title, max));
            row.addAll(cells);
            return row;
        }

        private static String max(Component component) {
            return component.max().signum() == 0 ? "" : Numbers.trimmed(component.max());
        }

        private String field(Field field, Stage stage) {
            return fields.get(stage).stream().filter(result -> result.field().id().equals(field.id())).findFirst()
                    .map(FieldResult::points).map(seen::number).orElse("");
        }

        private String total(Stage stage) {
            return seen.result(unit.id()).map(result -> stage == Stage.AGREE ? seen.appraised(result)
                    : seen.stage(result, stage)).orElse("");
        }

        private String points(ScoreSheet sheet, Component component) {
            return sheet.points(component.id()).map(Numbers::trimmed).orElse("");
        }

        private String appraised(Component component) {
            return fields.get(Stage.AGREE).stream().flatMap(field -> field.components().stream())
                    .filter(result -> result.component().id().equals(component.id())).findFirst()
                    .map(result -> Numbers.trimmed(result.points())).orElse("");
        }

        private String declared(Component component) {
            Inputs inputs = self.cell(component.id()).value().map(GivenScore::inputs).orElse(Inputs.NONE);
            List<String> lines = new ArrayList<>();
            for (RuleInput input : component.rule().inputs()) {
                String typed = input.name().equals(Inputs.POINTS) || !input.isTyped() ? ""
                        : InputTexts.typed(input, inputs);
                if (!typed.isEmpty() && !(input.name().equals(Inputs.NOT_APPLICABLE) && typed.equals("Không"))) {
                    lines.add(InputTexts.label(input) + ": " + typed);
                }
            }
            return String.join("\n", lines);
        }

        private List<String> files(Component component) {
            return files.stream().filter(one -> one.file().component().filter(component.id()::equals).isPresent())
                    .map(one -> one.file().name()).toList();
        }

        private String evidence(Component component) {
            List<String> names = files(component);
            List<String> lines = new ArrayList<>(names.subList(0, Math.min(NAMED_FILES, names.size())));
            if (names.size() > NAMED_FILES) {
                lines.add("và " + (names.size() - NAMED_FILES) + " tệp khác");
            }
            return names.isEmpty() ? shelf.absence(unit.id(), component.id()).map(why -> "Không có: " + why).orElse("")
                    : String.join("\n", lines);
        }

        /** Why the council's points are what they are; before that, why the district's are. */
        private String remarks(Component component) {
            Set<String> reasons = new LinkedHashSet<>();
            reason(agreed, component).ifPresent(reasons::add);
            if (reasons.isEmpty() && seen.open()) {
                seen.facts().panelSheets(unit.id()).forEach(sheet -> reason(sheet, component).ifPresent(reasons::add));
            }
            if (reasons.isEmpty()) {
                reason(verify, component).ifPresent(reasons::add);
            }
            return String.join("\n", reasons);
        }

        private static Optional<String> reason(ScoreSheet sheet, Component component) {
            return sheet.cell(component.id()).value().map(GivenScore::reason).map(String::strip)
                    .filter(reason -> !reason.isEmpty());
        }
    }
}
