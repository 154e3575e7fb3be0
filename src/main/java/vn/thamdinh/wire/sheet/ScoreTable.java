package vn.thamdinh.wire.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.typing.InputProblem;
import vn.thamdinh.domain.rule.typing.TypedInputs;
import vn.thamdinh.domain.rule.typing.TypedReading;
import vn.thamdinh.domain.unit.Unit;
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
        private final Optional<Unit> unit;
        private final Component component;
        private final SheetTable.Row first;
        private final Map<String, SheetTable.Row> given = new LinkedHashMap<>();
        private final Map<String, String> typed = new LinkedHashMap<>();
        private final List<String> reasons = new ArrayList<>();

        private Group(Optional<Unit> unit, Component component, SheetTable.Row first) {
            this.unit = unit;
            this.component = component;
            this.first = first;
        }

        private boolean severalInputs() {
            return component.rule().inputs().stream().filter(RuleInput::isTyped).count() > 1;
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
        String key = whose.map(known -> known.id().code()).orElseGet(() -> sheet.cell(row, Column.UNIT)) + " "
                + component.get().id();
        Group group = groups.computeIfAbsent(key, _ -> new Group(whose, component.get(), row));
        if (!reason.isEmpty() && !group.reasons.contains(reason)) {
            group.reasons.add(reason);
        }
        if (!typed.isEmpty() && sheet.first(row, unit.isPresent() ? Column.COMPONENT : Column.UNIT,
                key + " " + input.get().name())) {
            group.given.put(input.get().name(), row);
            group.typed.put(input.get().name(), typed);
        }
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
        TypedReading reading = TypedInputs.read(group.component.rule(), group.component.max(),
                programme.scoring().toRounding(), group.typed, Inputs.NONE);
        boolean good = true;
        for (InputProblem problem : reading.problems()) {
            good &= !note(group, problem);
        }
        if (good && group.unit.isPresent()) {
            int line = group.given.isEmpty() ? group.first.line()
                    : group.given.values().stream().mapToInt(SheetTable.Row::line).min().orElseThrow();
            rows.add(new ScoreRow(sheet.name(), line, group.unit.get().id(), group.component.id(),
                    reading.typed().toMap(), String.join("\n", group.reasons)));
        }
    }

    private static String label(Group group, InputProblem problem) {
        return group.component.rule().inputs().stream().filter(input -> input.name().equals(problem.input()))
                .findFirst().map(InputTexts::label).orElse(problem.label());
    }

    /** Whether it is a mistake of the sheet. What surveys and figures still lack is none. */
    private boolean note(Group group, InputProblem problem) {
        SheetTable.Row row = group.given.getOrDefault(problem.input(), group.first);
        List<String> bound = problem.bound().isEmpty() ? List.of() : List.of(problem.bound());
        Optional<Reason> reason = switch (problem.fault()) {
            case NOT_RECORDED -> Optional.empty();
            case EMPTY -> Optional.of(group.severalInputs() ? Reason.MISSING_INPUT : Reason.MISSING_VALUE);
            case NOT_A_NUMBER -> Optional.of(Reason.NOT_A_NUMBER);
            case SIGNED -> Optional.of(Reason.SIGNED);
            case TOO_MANY_DECIMALS -> Optional.of(Reason.TOO_MANY_DECIMALS);
            case AMBIGUOUS_THOUSANDS -> Optional.of(Reason.AMBIGUOUS_THOUSANDS);
            case TOO_LOW -> Optional.of(Reason.BELOW_LOWEST);
            case TOO_HIGH -> Optional.of(Reason.OUT_OF_RANGE);
            case NOT_A_TICK -> Optional.of(Reason.NOT_YES_OR_NO);
            case NOT_AN_OPTION -> Optional.of(Reason.NOT_AN_OPTION);
            case PART_ABOVE_WHOLE, ZERO_WHOLE, NO_VALUE -> Optional.of(Reason.IMPOSSIBLE);
            case UNKNOWN_INPUT -> Optional.of(Reason.UNKNOWN_INPUT);
        };
        reason.ifPresent(why -> sheet.note(row, Column.POINTS, why, switch (why) {
            case MISSING_INPUT, IMPOSSIBLE -> new String[] {label(group, problem)};
            default -> bound.toArray(String[]::new);
        }));
        return reason.isPresent();
    }
}
