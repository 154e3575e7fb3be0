package vn.thamdinh.usecase.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.inspection.checklist.CheckGroup;
import vn.thamdinh.domain.inspection.checklist.CheckItem;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.bridge.SheetCell.Kind;
import vn.thamdinh.wire.sheet.InputTexts;

/** The lines of a programme's sheet in the order in which they are printed. */
final class SheetRows {

    private static final String VERDICTS = "1 Đạt; 2 Một phần; 3 Không";

    private SheetRows() {
    }

    static List<SheetRow> of(Programme programme) {
        List<SheetRow> rows = new ArrayList<>();
        for (Field field : programme.criteria().fields()) {
            for (Criterion criterion : field.criteria()) {
                criterion.components().stream().filter(each -> !each.rule().isComputed())
                        .forEach(component -> add(criterion.title(), component, rows));
            }
        }
        int number = 1;
        for (CheckGroup group : programme.inspection().checklist()) {
            for (CheckItem item : group.items()) {
                rows.add(new SheetRow(group.title(), Integer.toString(number++), item.text(), VERDICTS,
                        Optional.of(SheetCell.verdict(item.id())), Optional.of(SheetCell.remark(item.id()))));
            }
        }
        return rows;
    }

    /** Inputs that are typed, as a paper asks for them. */
    static List<RuleInput> asked(Component component) {
        return component.rule().inputs().stream().filter(RuleInput::isTyped).toList();
    }

    /** What is to be written there; empty for points, whose place is the component's own. */
    static String label(RuleInput input) {
        if (input.name().equals(Inputs.POINTS)) {
            return "";
        }
        return input.kind() instanceof InputKind.Choice choice
                ? InputTexts.label(input) + ": " + options(choice) : InputTexts.label(input);
    }

    private static void add(String group, Component component, List<SheetRow> rows) {
        String number = component.id().value();
        List<RuleInput> asked = asked(component);
        boolean points = isPoints(asked);
        if (!points) {
            rows.add(new SheetRow(group, number, component.title(), "", Optional.empty(), Optional.empty()));
        }
        for (RuleInput input : asked) {
            boolean last = input.equals(asked.getLast());
            rows.add(new SheetRow(group, points ? number : "",
                    points ? component.title() : InputTexts.label(input), hint(component, input),
                    Optional.of(cell(component, input)),
                    last ? Optional.of(SheetCell.reason(component.id())) : Optional.empty()));
        }
    }

    /** Whether a component has but its points to be written. */
    static boolean isPoints(List<RuleInput> asked) {
        return asked.size() == 1 && label(asked.getFirst()).isEmpty();
    }

    private static SheetCell cell(Component component, RuleInput input) {
        Kind kind = switch (input.kind()) {
            case InputKind.Points _, InputKind.Number _ -> Kind.NUMBER;
            case InputKind.Tick _ -> Kind.TICK;
            case InputKind.Choice _ -> Kind.CHOICE;
        };
        List<String> options = input.kind() instanceof InputKind.Choice choice
                ? choice.options().stream().map(InputKind.Option::id).toList() : List.of();
        return SheetCell.input(component.id(), input.name(), kind, options);
    }

    private static String hint(Component component, RuleInput input) {
        return switch (input.kind()) {
            case InputKind.Points points -> Numbers.trimmed(points.low()) + " … " + Numbers.trimmed(component.max());
            case InputKind.Number number when number.high().compareTo(InputKind.Number.MOST) >= 0 ->
                    "≥ " + Numbers.trimmed(number.low());
            case InputKind.Number number ->
                    Numbers.trimmed(number.low()) + " … " + Numbers.trimmed(number.high());
            case InputKind.Tick _ -> "1 / 0";
            case InputKind.Choice choice -> options(choice);
        };
    }

    private static String options(InputKind.Choice choice) {
        return IntStream.range(0, choice.options().size())
                .mapToObj(index -> index + 1 + " " + choice.options().get(index).title())
                .collect(Collectors.joining("; "));
    }
}
