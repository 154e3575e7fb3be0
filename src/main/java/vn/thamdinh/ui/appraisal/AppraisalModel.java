package vn.thamdinh.ui.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.rule.typing.TypedInputs;
import vn.thamdinh.domain.scoring.Cell;
import vn.thamdinh.domain.scoring.GivenScore;

/**
 * The unit that is open, the component that is shown, and what was typed but not saved. Nothing typed is dropped by
 * going elsewhere; it is dropped only once it is saved. Used on one thread.
 */
final class AppraisalModel {

    private final Map<ScoreCell, Edit> edits = new HashMap<>();
    private final Map<ScoreCell, Edit> settled = new HashMap<>();
    private final Map<ScoreCell, Edit> drafted = new HashMap<>();
    private final Set<ScoreCell> underWay = new HashSet<>();
    private final OpenUnit open;
    private final Optional<WritingAs> as;
    private final ComponentId current;

    private AppraisalModel(OpenUnit open, Optional<WritingAs> as, ComponentId current) {
        this.open = open;
        this.as = as;
        this.current = current;
    }

    /** A unit opened afresh: at its first component without a score. */
    static AppraisalModel of(OpenUnit open) {
        Optional<WritingAs> as = open.choices().stream().findFirst();
        return new AppraisalModel(open, as, firstOpen(open, as));
    }

    private static ComponentId firstOpen(OpenUnit open, Optional<WritingAs> as) {
        List<Component> components = shown(open, as);
        return asked(open, as).stream().map(Component::id)
                .filter(id -> as.filter(who -> open.cell(who, id).heads().isEmpty()).isPresent())
                .findFirst().orElse(components.getFirst().id());
    }

    /** The same unit read anew: what was saved before is in it now. */
    AppraisalModel with(OpenUnit fresh) {
        return carry(new AppraisalModel(fresh, as, current));
    }

    AppraisalModel at(ComponentId component) {
        return carry(new AppraisalModel(open, as, component));
    }

    AppraisalModel as(WritingAs other) {
        return carry(new AppraisalModel(open, Optional.of(other), current));
    }

    /** Another unit at the same stage: at the same component while this unit is unfinished, else where work is left. */
    AppraisalModel onTo(OpenUnit other) {
        Optional<WritingAs> same = other.choices().stream()
                .filter(choice -> as.filter(choice::isLike).isPresent()).findFirst()
                .or(() -> other.choices().stream().findFirst());
        boolean finished = done() == asked().size();
        return carry(new AppraisalModel(other, same, finished ? firstOpen(other, same) : current));
    }

    /** What was typed for a component of this unit is dropped, for its score was taken back. */
    AppraisalModel forgetting(ComponentId component) {
        edits.keySet().removeIf(cell -> cell.component().equals(component)
                && cell.unit().equals(open.sheet().unit().id()));
        return this;
    }

    private AppraisalModel carry(AppraisalModel next) {
        if (next.open != open) {
            settled.forEach(edits::remove);
            settled.clear();
        }
        next.edits.putAll(edits);
        next.settled.putAll(settled);
        next.drafted.putAll(drafted);
        next.underWay.addAll(underWay);
        return next;
    }

    OpenUnit open() {
        return open;
    }

    Optional<WritingAs> writingAs() {
        return as;
    }

    Component component() {
        return open.programme().criteria().component(current).orElseThrow();
    }

    Optional<ScoreCell> cell() {
        return as.map(who -> new ScoreCell(open.sheet().unit().id(), current, who.stage(), who.scorer()));
    }

    /** The component so many places on, if there is one. */
    Optional<ComponentId> step(int by) {
        List<ComponentId> ids = shown(open, as).stream().map(Component::id).toList();
        int index = ids.indexOf(current) + by;
        return index >= 0 && index < ids.size() ? Optional.of(ids.get(index)) : Optional.empty();
    }

    /** What stands in the fields: what was typed, else what was kept unfinished, else what is saved. */
    Edit shown() {
        return cell().map(cell -> edits.getOrDefault(cell, atRest())).orElse(Edit.NONE);
    }

    /** What stands in the fields while nothing is typed. */
    Edit atRest() {
        return cell().map(ScoreCell::draftKey).map(open.drafts()::get).map(Edit::of).orElse(saved());
    }

    private Edit saved() {
        return as.flatMap(who -> open.cell(who, current).value())
                .map(score -> new Edit(TypedInputs.typed(component().rule(), score.inputs()), score.reason()))
                .orElse(Edit.NONE);
    }

    void type(Edit edit) {
        cell().ifPresent(cell -> {
            if (edit.equals(atRest())) {
                edits.remove(cell);
            } else {
                edits.put(cell, edit);
            }
        });
    }

    /** Whether the shown cell holds something that is not saved as a score. */
    boolean isChanged() {
        return !shown().equals(saved());
    }

    boolean isScoreTyped() {
        return !shown().typed().equals(saved().typed());
    }

    boolean isReasonTyped() {
        return !shown().reason().equals(saved().reason());
    }

    ScoreCheck check() {
        return ScoreCheck.of(shown(), component(), open.programme().scoring(), open.sheet().recorded(current),
                previous());
    }

    /** Whether nobody scores the component that is shown. */
    boolean isComputed() {
        return component().rule().isComputed();
    }

    /** What a component that nobody scores comes to. */
    RuleResult computed(Component component) {
        return component.rule().points(component.max(), open.sheet().recorded(component.id()),
                open.programme().scoring().toRounding());
    }

    Optional<BigDecimal> previous() {
        return as.flatMap(who -> StageRow.previous(open, who, current));
    }

    /** Whether what stands in the fields is something else than what was last sent to be kept. */
    boolean isNews() {
        return cell().filter(cell -> !shown().equals(drafted.getOrDefault(cell, atRest()))).isPresent();
    }

    void drafted() {
        cell().ifPresent(cell -> drafted.put(cell, shown()));
    }

    /** When the shown cell's score became durable. */
    Optional<Instant> savedAt() {
        return as.flatMap(who -> open.cell(who, current).value()).map(GivenScore::time);
    }

    void sent(ScoreCell cell) {
        underWay.add(cell);
        drafted.remove(cell);
    }

    /** The score is durable: once read anew, what was typed for it is forgotten, unless more was typed since. */
    void saved(ScoreCell cell, Edit sent) {
        settled.put(cell, sent);
    }

    /** However it ended, the cell is not under way any more. */
    void ended(ScoreCell cell) {
        underWay.remove(cell);
    }

    boolean isSaving() {
        return !underWay.isEmpty();
    }

    List<StageRow> stages() {
        return StageRow.of(open, as.orElseGet(() -> new WritingAs(Stage.AGREE, Scorer.COUNCIL, "")), current);
    }

    List<TreeLine> lines() {
        List<TreeLine> lines = new ArrayList<>();
        Set<Component> shown = Set.copyOf(shown(open, as));
        for (Field field : open.programme().criteria().fields()) {
            BigDecimal total = field.components().stream().flatMap(each -> points(each).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Component> own = field.components().stream().filter(shown::contains).toList();
            if (!own.isEmpty()) {
                lines.add(new TreeLine.FieldLine(field, total));
            }
            own.forEach(each ->
                    lines.add(new TreeLine.ComponentLine(each, points(each), mark(each))));
        }
        return List.copyOf(lines);
    }

    /** The components for which the writer is asked. */
    List<Component> asked() {
        return asked(open, as);
    }

    private static List<Component> asked(OpenUnit open, Optional<WritingAs> as) {
        List<Component> all = open.programme().criteria().scored();
        return as.map(who -> open.asked(who, all)).orElse(all);
    }

    /** What the writer is asked for and what nobody scores; all where he is charged with nothing in particular. */
    private static List<Component> shown(OpenUnit open, Optional<WritingAs> as) {
        List<Component> all = open.programme().criteria().components();
        List<Component> asked = asked(open, as);
        return asked.size() == open.programme().criteria().scored().size() ? all
                : all.stream().filter(asked::contains).toList();
    }

    int done() {
        return as.map(who -> open.sheetOf(who).done(asked())).orElse(0);
    }

    BigDecimal total() {
        return open.programme().criteria().components().stream().flatMap(each -> points(each).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<BigDecimal> points(Component component) {
        if (component.rule().isComputed()) {
            return computed(component) instanceof RuleResult.Scored scored ? Optional.of(scored.rounded())
                    : Optional.empty();
        }
        return as.flatMap(who -> open.cell(who, component.id()).value()).map(GivenScore::points);
    }

    private Mark mark(Component each) {
        ComponentId component = each.id();
        if (each.rule().isComputed()) {
            return points(each).isPresent() ? Mark.COMPUTED : Mark.EMPTY;
        }
        if (as.isEmpty()) {
            return Mark.EMPTY;
        }
        Cell cell = open.cell(as.get(), component);
        ScoreCell place = new ScoreCell(open.sheet().unit().id(), component, as.get().stage(), as.get().scorer());
        if (cell.isConflict()) {
            return Mark.FLAGGED;
        }
        if (edits.containsKey(place) || open.drafts().containsKey(place.draftKey())) {
            return Mark.HALF;
        }
        boolean wanting = open.sheet().findings().getOrDefault(component, List.of()).stream()
                .anyMatch(finding -> finding.verdict() != FindingVerdict.MET);
        boolean full = cell.value().filter(score -> score.points().compareTo(each.max()) == 0).isPresent();
        if (wanting && (full || cell.heads().isEmpty())) {
            return Mark.FLAGGED;
        }
        return cell.heads().isEmpty() ? Mark.EMPTY : Mark.DONE;
    }
}
