package vn.thamdinh.ui.appraisal;

import java.math.BigDecimal;
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
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.scoring.Cell;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.text.Numbers;

/**
 * The unit that is open, the component that is shown, and what was typed but not saved. Nothing typed is dropped by
 * going elsewhere; it is dropped only once it is saved. Used on one thread.
 */
final class AppraisalModel {

    /** What stands in the fields of a cell. */
    record Edit(String typed, String reason) {
        static final Edit NONE = new Edit("", "");
    }

    private final Map<ScoreCell, Edit> edits = new HashMap<>();
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
        List<Component> components = open.programme().criteria().components();
        ComponentId first = components.stream().map(Component::id)
                .filter(id -> as.filter(who -> open.cell(who, id).heads().isEmpty()).isPresent())
                .findFirst().orElse(components.getFirst().id());
        return new AppraisalModel(open, as, first);
    }

    /** The same unit read anew. */
    AppraisalModel with(OpenUnit fresh) {
        return carry(new AppraisalModel(fresh, as, current));
    }

    AppraisalModel at(ComponentId component) {
        return carry(new AppraisalModel(open, as, component));
    }

    AppraisalModel as(WritingAs other) {
        return carry(new AppraisalModel(open, Optional.of(other), current));
    }

    /** Another unit, at the same component and stage where that is possible. */
    AppraisalModel onTo(OpenUnit other) {
        Optional<WritingAs> same = other.choices().stream()
                .filter(choice -> as.filter(choice::isLike).isPresent()).findFirst()
                .or(() -> other.choices().stream().findFirst());
        return carry(new AppraisalModel(other, same, AppraisalModel.of(other).current));
    }

    private AppraisalModel carry(AppraisalModel next) {
        next.edits.putAll(edits);
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
        List<ComponentId> ids = open.programme().criteria().components().stream().map(Component::id).toList();
        int index = ids.indexOf(current) + by;
        return index >= 0 && index < ids.size() ? Optional.of(ids.get(index)) : Optional.empty();
    }

    /** What stands in the fields: what was typed, else the unfinished reason, else what is saved. */
    Edit shown() {
        return cell().map(cell -> edits.getOrDefault(cell, atRest())).orElse(Edit.NONE);
    }

    /** What stands in the fields while nothing is typed. */
    Edit atRest() {
        Edit saved = saved();
        return cell().map(ScoreCell::draftKey).map(open.drafts()::get)
                .map(draft -> new Edit(saved.typed(), draft)).orElse(saved);
    }

    private Edit saved() {
        return as.flatMap(who -> open.cell(who, current).value())
                .map(score -> new Edit(Numbers.trimmed(score.points()), score.reason())).orElse(Edit.NONE);
    }

    void type(String typed, String reason) {
        cell().ifPresent(cell -> {
            Edit edit = new Edit(typed, reason);
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
        Edit edit = shown();
        return ScoreCheck.of(edit.typed(), edit.reason(), component(), open.programme().scoring(), previous());
    }

    Optional<BigDecimal> previous() {
        return as.flatMap(who -> StageRow.previous(open, who, current));
    }

    void sent(ScoreCell cell) {
        underWay.add(cell);
    }

    /** The score is durable: what was typed for it need not be remembered, unless more was typed since. */
    void saved(ScoreCell cell, Edit sent) {
        underWay.remove(cell);
        edits.remove(cell, sent);
    }

    void notSaved(ScoreCell cell) {
        underWay.remove(cell);
    }

    boolean isSaving() {
        return !underWay.isEmpty();
    }

    List<StageRow> stages() {
        return StageRow.of(open, as.orElseGet(() -> new WritingAs(vn.thamdinh.domain.criteria.Stage.AGREE,
                vn.thamdinh.domain.ledger.Scorer.COUNCIL, "")), current);
    }

    List<TreeLine> lines() {
        List<TreeLine> lines = new ArrayList<>();
        for (Field field : open.programme().criteria().fields()) {
            BigDecimal total = field.components().stream().flatMap(each -> points(each.id()).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            lines.add(new TreeLine.FieldLine(field, total));
            field.components().forEach(each ->
                    lines.add(new TreeLine.ComponentLine(each, points(each.id()), mark(each.id()))));
        }
        return List.copyOf(lines);
    }

    int done() {
        return as.map(who -> open.sheetOf(who).done()).orElse(0);
    }

    BigDecimal total() {
        return as.map(who -> open.sheetOf(who).total()).orElse(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> points(ComponentId component) {
        return as.flatMap(who -> open.cell(who, component).value()).map(GivenScore::points);
    }

    private Mark mark(ComponentId component) {
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
        boolean full = cell.value().filter(score -> score.points().compareTo(
                open.programme().criteria().component(component).orElseThrow().max()) == 0).isPresent();
        if (wanting && (full || cell.heads().isEmpty())) {
            return Mark.FLAGGED;
        }
        return cell.heads().isEmpty() ? Mark.EMPTY : Mark.DONE;
    }
}
