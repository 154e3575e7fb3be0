package vn.thamdinh.wire.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.wire.sheet.InputReader.Answer;
import vn.thamdinh.wire.sheet.Sheet.Column;
import vn.thamdinh.wire.sheet.SheetProblem.Reason;

/**
 * Scores of communes or districts as a table: columns for the unit (code or name), the component's id, the points or
 * the input's value and, optionally, the input's name, the district and a reason. A component with several inputs has
 * a row for each. A component all of whose rows lack value and reason is a blank of the template.
 */
public final class ScoreTable {
    private final Programme programme;
    private final Sheet sheet;
    private final Optional<Unit> unit;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<ScoreRow> rows = new ArrayList<>();
    private int blank;

    private ScoreTable(SheetTable table, Programme programme, Optional<Unit> unit) {
        this.programme = programme;
        this.unit = unit;
        this.sheet = unit.isPresent() ? new Sheet(table, programme, Column.COMPONENT, Column.POINTS)
                : new Sheet(table, programme, Column.UNIT, Column.COMPONENT, Column.POINTS);
    }

    /** What was read of one component of one unit. */
    private static final class Group {
        private final Unit unit;
        private final Component component;
        private final Map<String, SheetTable.Row> given = new LinkedHashMap<>();
        private final Map<String, BigDecimal> inputs = new HashMap<>();
        private final List<String> reasons = new ArrayList<>();
        private SheetTable.Row first;
        private boolean faulty;

        private Group(Unit unit, Component component, SheetTable.Row first) {
            this.unit = unit;
            this.component = component;
            this.first = first;
        }
    }

    /** Reads a CSV file; never fails, mistakes are in the result. */
    public static SheetReading<ScoreRow> read(byte[] csv, Programme programme) {
        return Sheet.parsed(csv, table -> read(table, programme, Optional.empty()));
    }

    /**
     * Reads a table; never fails, mistakes are in the result.
     *
     * @param unit whose scores all rows are; nothing where a column says it
     */
    public static SheetReading<ScoreRow> read(SheetTable table, Programme programme, Optional<Unit> unit) {
        return new ScoreTable(table, programme, unit).read();
    }

    /** How many columns of such a table these names are understood as. */
    public static int columns(List<String> header) {
        return Sheet.recognised(header, Column.UNIT, Column.COMPONENT, Column.POINTS);
    }

    private SheetReading<ScoreRow> read() {
        sheet.rows().forEach(this::take);
        groups.values().forEach(this::close);
        return new SheetReading<>(rows, sheet.problems(), blank);
    }

    private void take(SheetTable.Row row) {
        if (sheet.empty(row, Column.COMPONENT, Column.POINTS, Column.REASON)) {
            return;
        }
        Optional<Unit> whose = unit.isPresent() ? unit : sheet.unit(row);
        Optional<Component> component = component(row);
        String typed = sheet.cell(row, Column.POINTS);
        String reason = sheet.cell(row, Column.REASON);
        if (typed.isEmpty() && reason.isEmpty() && !sheet.troubled(row)) {
            blank++;
            return;
        }
        if (component.isEmpty() || sheet.troubled(row)) {
            return;
        }
        Optional<RuleInput> input = input(row, component.get(), typed);
        if (input.isEmpty()) {
            return;
        }
        if (typed.isEmpty() && component.get().rule().inputs().stream().filter(RuleInput::isTyped).count() == 1) {
            sheet.note(row, Column.POINTS, Reason.MISSING_VALUE);
            return;
        }
        Optional<Answer> answer = typed.isEmpty() ? Optional.empty() : Optional.of(InputReader.read(input.get(), typed,
                component.get().max(), programme.scoring().scale()));
        if (answer.isPresent() && answer.get() instanceof Answer.Bad(Reason why, List<String> args)) {
            sheet.note(row, Column.POINTS, why, args.toArray(String[]::new));
        }
        whose.ifPresent(known -> put(row, known, component.get(), input.get(), answer, reason));
    }

    private void put(SheetTable.Row row, Unit known, Component component, RuleInput input, Optional<Answer> answer,
                     String reason) {
        String key = known.id() + " " + component.id();
        Group group = groups.computeIfAbsent(key, _ -> new Group(known, component, row));
        if (!reason.isEmpty() && !group.reasons.contains(reason)) {
            group.reasons.add(reason);
        }
        if (answer.isEmpty()) {
            return;
        }
        if (!(answer.get() instanceof Answer.Good(Map<String, BigDecimal> values))) {
            group.faulty |= severalInputs(component);
            return;
        }
        if (sheet.first(row, unit.isPresent() ? Column.COMPONENT : Column.UNIT, key + " " + input.name())) {
            if (group.given.isEmpty() && group.inputs.isEmpty()) {
                group.first = row;
            }
            group.given.put(input.name(), row);
            group.inputs.putAll(values);
        }
    }

    private static boolean severalInputs(Component component) {
        return component.rule().inputs().stream().filter(RuleInput::isTyped).count() > 1;
    }

    private Optional<Component> component(SheetTable.Row row) {
        String id = sheet.cell(row, Column.COMPONENT);
        if (id.isEmpty()) {
            sheet.note(row, Column.COMPONENT, Reason.MISSING_VALUE);
            return Optional.empty();
        }
        Optional<Component> component = programme.criteria().components().stream()
                .filter(candidate -> candidate.id().value().equals(id)).findFirst();
        if (component.isEmpty()) {
            sheet.note(row, Column.COMPONENT, Reason.UNKNOWN_COMPONENT);
        }
        return component;
    }

    /** Which input of the component the row gives; nothing, with the reason noted, where that cannot be said. */
    private Optional<RuleInput> input(SheetTable.Row row, Component component, String typed) {
        List<RuleInput> asked = component.rule().inputs().stream().filter(RuleInput::isTyped).toList();
        String named = sheet.cell(row, Column.INPUT);
        String names = asked.stream().map(RuleInput::name).collect(Collectors.joining("; "));
        if (asked.isEmpty()) {
            if (!typed.isEmpty()) {
                sheet.note(row, Column.POINTS, Reason.COMPUTED);
            }
            return Optional.empty();
        }
        if (named.isEmpty() && asked.size() > 1) {
            sheet.note(row, Column.INPUT, Reason.WHICH_INPUT, names);
            return Optional.empty();
        }
        Optional<RuleInput> input = asked.stream().filter(candidate -> named.isEmpty()
                || candidate.name().equals(named)).findFirst();
        if (input.isEmpty()) {
            sheet.note(row, Column.INPUT, Reason.UNKNOWN_INPUT, names);
        }
        return input;
    }

    private void close(Group group) {
        List<RuleInput> inputs = group.component.rule().inputs();
        List<RuleInput> missing = inputs.stream().filter(RuleInput::isTyped)
                .filter(input -> !group.given.containsKey(input.name())).toList();
        if (group.given.isEmpty() && !severalInputs(group.component) || group.faulty) {
            return;
        }
        if (!missing.isEmpty()) {
            missing.forEach(input -> sheet.note(group.first, Column.POINTS, Reason.MISSING_INPUT, input.label()));
            return;
        }
        if (inputs.stream().allMatch(RuleInput::isTyped)) {
            RuleResult result = group.component.rule().points(group.component.max(), Inputs.of(group.inputs),
                    programme.scoring().toRounding());
            if (result instanceof RuleResult.Impossible(String input, RuleResult.Fault _)) {
                String label = inputs.stream().filter(candidate -> candidate.name().equals(input))
                        .map(RuleInput::label).findFirst().orElse(input);
                sheet.note(group.given.getOrDefault(input, group.first), Column.POINTS, Reason.IMPOSSIBLE, label);
                return;
            }
        }
        rows.add(new ScoreRow(sheet.name(), group.first.line(), group.unit.id(), group.component.id(), group.inputs,
                String.join("\n", group.reasons)));
    }
}
