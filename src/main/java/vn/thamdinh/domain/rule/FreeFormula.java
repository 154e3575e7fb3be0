package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thamdinh.domain.rule.formula.Formula;
import vn.thamdinh.domain.rule.formula.Interval;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * F18: a formula with named variables; where there are several, whoever scores picks one, and only its variables are
 * needed. A formula that divides by zero, or whose value lies below zero or above M, gives no points: it is impossible
 * rather than quietly cut, for a formula that may overshoot can say so with min and max.
 *
 * @param variables typed numbers and ticks, or recorded figures; names start with a letter and hold letters of ASCII,
 *                  digits and "_"
 * @param formulas  at least one, ids unique; they may use {@link #MAX} for the highest points
 * @param label     what is picked; empty for the program's own word
 */
public record FreeFormula(String label, List<RuleInput> variables, List<Alternative> formulas) implements ScoringRule {
    /** Variable of the component's highest points. */
    public static final String MAX = "M";

    private static final String CHOICE = "formula";
    private static final int MOST = 20;

    /**
     * A formula that can be picked.
     *
     * @param id    stable, for the choice
     * @param title when it applies; empty where there is only one
     */
    public record Alternative(String id, String title, Formula formula) {
        public Alternative {
            id = Require.identifier(id, "formula id", 32);
            title = Require.optionalText(title, "formula title");
        }
    }

    public FreeFormula {
        label = Require.optionalText(label, "label");
        variables = List.copyOf(variables);
        formulas = List.copyOf(formulas);
        Require.that(!formulas.isEmpty() && formulas.size() <= MOST, "not 1 to " + MOST + " formulas");
        Require.that(formulas.stream().map(Alternative::id).distinct().count() == formulas.size(), "formula id twice");
        Require.that(variables.size() <= MOST, "more than " + MOST + " variables");
        Set<String> names = new HashSet<>();
        for (RuleInput variable : variables) {
            Require.that(variable.name().matches("[A-Za-z][A-Za-z0-9_]{0,31}") && !isTaken(variable.name()),
                    "not a name for a variable: " + variable.name());
            Require.that(names.add(variable.name()), "variable twice: " + variable.name());
            Require.that(variable.kind() instanceof InputKind.Number || variable.kind() instanceof InputKind.Tick,
                    "neither a number nor a tick: " + variable.name());
        }
        for (Alternative alternative : formulas) {
            for (String name : alternative.formula().variables()) {
                Require.that(names.contains(name) || name.equals(MAX), "unknown variable: " + name);
            }
        }
    }

    /** Names that mean something else already. */
    public static boolean isTaken(String name) {
        return name.equals(MAX) || name.equals(CHOICE) || Formula.FUNCTIONS.contains(name);
    }

    @Override
    public List<RuleInput> inputs() {
        List<RuleInput> inputs = new ArrayList<>();
        if (formulas.size() > 1) {
            inputs.add(choice());
        }
        inputs.addAll(variables);
        return inputs;
    }

    private RuleInput choice() {
        return RuleInput.typed(CHOICE, label, new InputKind.Choice(formulas.stream()
                .map(one -> new InputKind.Option(one.id(), one.title())).toList()));
    }

    @Override
    public List<RuleInput> needed(Inputs inputs) {
        List<RuleInput> needed = new ArrayList<>();
        if (formulas.size() > 1) {
            needed.add(choice());
        }
        picked(inputs).ifPresent(alternative -> variables.stream()
                .filter(variable -> alternative.formula().variables().contains(variable.name()))
                .forEach(needed::add));
        return needed;
    }

    private Optional<Alternative> picked(Inputs inputs) {
        return formulas.size() == 1 ? Optional.of(formulas.getFirst()) : formulas.stream()
                .filter(one -> inputs.ticked(Inputs.optionName(CHOICE, one.id()))).findFirst();
    }

    @Override
    public String formula() {
        return formulas.stream().map(one -> one.formula().text()).collect(Collectors.joining(" | "));
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        Alternative alternative = picked(inputs).orElseThrow();
        return alternative.formula().value(values(alternative, max, inputs))
                .filter(value -> value.signum() >= 0 && value.compareTo(max) <= 0)
                .<RuleResult>map(value -> RuleResult.Scored.of(
                        value.setScale(Math.min(value.scale(), Rounding.GUARD_SCALE), RoundingMode.HALF_EVEN)))
                .orElseGet(() -> new RuleResult.Impossible(blamed(alternative), RuleResult.Fault.NO_VALUE));
    }

    /** The first variable; the choice where the formula has none. */
    private static String blamed(Alternative alternative) {
        return alternative.formula().variables().stream().filter(name -> !name.equals(MAX)).findFirst().orElse(CHOICE);
    }

    private static Map<String, BigDecimal> values(Alternative alternative, BigDecimal max, Inputs inputs) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (String name : alternative.formula().variables()) {
            values.put(name, name.equals(MAX) ? max : inputs.number(name).orElseThrow());
        }
        return values;
    }

    /** Within which numbers a formula's value lies, for variables within their bounds. */
    public Interval range(Alternative alternative, BigDecimal max) {
        Map<String, Interval> ranges = new HashMap<>(Map.of(MAX, new Interval(max, max)));
        for (RuleInput variable : variables) {
            ranges.put(variable.name(), variable.kind() instanceof InputKind.Number number
                    ? new Interval(number.low(), number.high()) : new Interval(BigDecimal.ZERO, BigDecimal.ONE));
        }
        return alternative.formula().range(ranges);
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        Alternative alternative = picked(inputs).orElseThrow();
        Map<String, String> numbers = new LinkedHashMap<>();
        values(alternative, max, inputs).forEach((name, value) -> numbers.put(name, Numbers.plain(value)));
        return alternative.formula().with(numbers);
    }
}
