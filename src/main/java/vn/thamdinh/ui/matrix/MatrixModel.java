package vn.thamdinh.ui.matrix;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.typing.InputProblem;
import vn.thamdinh.domain.rule.typing.TypedInputs;
import vn.thamdinh.domain.scoring.Cell;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.appraisal.Edit;
import vn.thamdinh.ui.appraisal.OpenUnit;
import vn.thamdinh.ui.appraisal.ScoreCell;
import vn.thamdinh.ui.appraisal.ScoreCheck;
import vn.thamdinh.ui.appraisal.WritingAs;
import vn.thamdinh.usecase.appraisal.GiveScore.Given;

/** One component at one stage across units: what stands, what was typed, what may be given. Used on one thread. */
final class MatrixModel {

    /** Name of the last column. */
    static final String REASON = "reason";

    /** A unit and who is written for there. */
    record Row(OpenUnit open, WritingAs as) {

        Unit unit() {
            return open.sheet().unit();
        }
    }

    private final Component component;
    private final ScoringPolicy policy;
    private final List<Row> rows;
    private final List<RuleInput> inputs;
    private final Map<UnitId, Edit> edits = new HashMap<>();
    private final Deque<Map<UnitId, Edit>> before = new ArrayDeque<>();

    MatrixModel(Component component, ScoringPolicy policy, List<Row> rows) {
        this.component = component;
        this.policy = policy;
        this.rows = List.copyOf(rows);
        this.inputs = component.rule().inputs().stream().filter(RuleInput::isTyped).toList();
        this.rows.forEach(row -> Optional.ofNullable(row.open().drafts().get(draftKey(row))).map(Edit::of)
                .filter(edit -> !edit.equals(saved(row))).ifPresent(edit -> edits.put(row.unit().id(), edit)));
    }

    private String draftKey(Row row) {
        return new ScoreCell(row.unit().id(), component.id(), row.as().stage(), row.as().scorer()).draftKey();
    }

    /** What is to be kept of each row while it is not given, by the key of its draft; empty where nothing waits. */
    Map<String, String> drafts() {
        return rows.stream().collect(Collectors.toMap(this::draftKey,
                row -> isChanged(row) ? shown(row).draft() : ""));
    }

    /** The drafts that were there when the rows were read. */
    Map<String, String> kept() {
        return rows.stream().collect(Collectors.toMap(this::draftKey,
                row -> row.open().drafts().getOrDefault(draftKey(row), "")));
    }

    Component component() {
        return component;
    }

    List<Row> rows() {
        return rows;
    }

    /** The columns that are typed, but for the reason. */
    List<RuleInput> inputs() {
        return inputs;
    }

    /** Names of the typed columns, the reason last. */
    List<String> columns() {
        List<String> names = new ArrayList<>(inputs.stream().map(RuleInput::name).toList());
        names.add(REASON);
        return names;
    }

    String text(Row row, String column) {
        Edit edit = shown(row);
        return column.equals(REASON) ? edit.reason() : edit.typed().getOrDefault(column, "");
    }

    /** Types into one cell. */
    void type(Row row, String column, String text) {
        if (!text(row, column).equals(text)) {
            remember();
            put(row, column, text);
        }
    }

    /** Takes what was typed or pasted last back, as one step; false where there is nothing. */
    boolean takeBack() {
        if (before.isEmpty()) {
            return false;
        }
        edits.clear();
        edits.putAll(before.pop());
        return true;
    }

    /** Nothing is waiting any more: what was typed is given, or dropped. */
    void settle() {
        edits.clear();
        before.clear();
    }

    /** Goes on with what was typed before the units were read anew; what was given meanwhile is not typed again. */
    void goOn(MatrixModel old) {
        edits.clear();
        for (Row row : rows) {
            Optional.ofNullable(old.edits.get(row.unit().id())).filter(edit -> !edit.equals(saved(row)))
                    .ifPresent(edit -> edits.put(row.unit().id(), edit));
        }
    }

    void remember() {
        before.push(new HashMap<>(edits));
    }

    void put(Row row, String column, String text) {
        Edit old = shown(row);
        Map<String, String> typed = new TreeMap<>(old.typed());
        if (!column.equals(REASON)) {
            typed.put(column, text);
        }
        Edit edit = new Edit(typed, column.equals(REASON) ? text : old.reason());
        if (edit.equals(saved(row))) {
            edits.remove(row.unit().id());
        } else {
            edits.put(row.unit().id(), edit);
        }
    }

    ScoreCheck check(Row row) {
        return check(row, shown(row));
    }

    ScoreCheck check(Row row, Edit edit) {
        return ScoreCheck.of(edit, component, policy, row.open().sheet().recorded(component.id()), previous(row));
    }

    Edit shown(Row row) {
        return edits.getOrDefault(row.unit().id(), saved(row));
    }

    Optional<BigDecimal> previous(Row row) {
        return row.open().previous(row.as(), component.id());
    }

    Optional<BigDecimal> points(Row row) {
        return check(row).reading().points();
    }

    boolean isChanged(Row row) {
        return edits.containsKey(row.unit().id());
    }

    boolean isConflict(Row row) {
        return cell(row).isConflict();
    }

    List<Row> changed() {
        return rows.stream().filter(this::isChanged).toList();
    }

    /** Everything that stands against giving what was typed, row by row. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Row row : changed()) {
            switch (check(row)) {
                case ScoreCheck.Fine _ -> { }
                case ScoreCheck.BadInputs bad -> bad.reading().problems().forEach(
                        problem -> problems.add(of(row, problem)));
                case ScoreCheck.ReasonNeeded needed -> problems.add(Problem.said(row.unit().fullName(), "", "",
                        "matrix.reason-needed", Numbers.trimmed(needed.difference().abs()),
                        Numbers.trimmed(policy.reasonLimit())));
            }
        }
        return problems;
    }

    Problem of(Row row, InputProblem problem) {
        return new Problem(row.unit().fullName(), "", problem.typed(), new Problem.Cause.Input(problem));
    }

    /** The changed rows as scores. */
    List<Given> given() {
        return changed().stream().map(row -> new Given(row.unit().id(), component.id(), row.as().stage(),
                row.as().scorer(), shown(row).typed(), shown(row).reason())).toList();
    }

    /** How many rows have a score. */
    long done() {
        return rows.stream().filter(row -> cell(row).value().isPresent()).count();
    }

    private Cell cell(Row row) {
        return row.open().cell(row.as(), component.id());
    }

    private Edit saved(Row row) {
        return cell(row).value().map(score -> new Edit(TypedInputs.typed(component.rule(), score.inputs()),
                score.reason())).orElse(Edit.NONE);
    }
}
