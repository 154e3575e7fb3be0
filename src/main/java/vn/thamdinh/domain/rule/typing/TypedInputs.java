package vn.thamdinh.domain.rule.typing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.Rounding;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.text.Numbers;

/** Reads what was typed for a rule's inputs; every mistake is named at once, nothing is guessed. */
public final class TypedInputs {
    private final ScoringRule rule;
    private final BigDecimal max;
    private final Rounding rounding;
    private final Map<String, RuleInput> asked = new LinkedHashMap<>();
    private final Map<String, BigDecimal> values = new TreeMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, InputProblem> problems = new LinkedHashMap<>();

    private TypedInputs(ScoringRule rule, BigDecimal max, Rounding rounding) {
        this.rule = rule;
        this.max = max;
        this.rounding = rounding;
        rule.inputs().stream().filter(RuleInput::isTyped).forEach(input -> asked.put(input.name(), input));
    }

    /**
     * Reads and computes.
     *
     * @param typed    input name → text; a choice is its option's id or title, or the ledger's "name.option" → "1";
     *                 blank texts are as if absent
     * @param recorded what surveys and figures say of the unit
     */
    public static TypedReading read(ScoringRule rule, BigDecimal max, Rounding rounding, Map<String, String> typed,
                                    Inputs recorded) {
        return new TypedInputs(rule, max, rounding).read(typed, recorded);
    }

    /** What a person would have typed for inputs that stand: decimal comma, ticks as 1 and 0, an option's id. */
    public static Map<String, String> typed(ScoringRule rule, Inputs inputs) {
        Map<String, String> typed = new TreeMap<>();
        for (RuleInput input : rule.inputs()) {
            if (input.kind() instanceof InputKind.Choice choice) {
                choice.options().stream().map(InputKind.Option::id)
                        .filter(option -> inputs.ticked(Inputs.optionName(input.name(), option)))
                        .findFirst().ifPresent(option -> typed.put(input.name(), option));
            } else if (input.isTyped()) {
                inputs.number(input.name()).map(value -> Numbers.plain(value).replace('.', ','))
                        .ifPresent(value -> typed.put(input.name(), value));
            }
        }
        return typed;
    }

    private TypedReading read(Map<String, String> typed, Inputs recorded) {
        spread(typed);
        texts.forEach((name, text) -> take(asked.get(name), text));
        dropUnneeded();
        Inputs given = Inputs.of(values);
        Inputs known = recorded.with(given);
        RuleResult result = rule.points(max, known, rounding);
        judge(result);
        List<InputProblem> inOrder = new ArrayList<>();
        rule.inputs().forEach(input -> Optional.ofNullable(problems.remove(input.name())).ifPresent(inOrder::add));
        inOrder.addAll(problems.values());
        return new TypedReading(given, known, result, inOrder);
    }

    /** What was typed for a formula that is not picked, or for a component that does not apply, says nothing. */
    private void dropUnneeded() {
        Set<String> needed = rule.needed(Inputs.of(values)).stream().map(RuleInput::name).collect(Collectors.toSet());
        values.keySet().removeIf(name -> !needed.contains(inputOf(name)));
        problems.keySet().removeIf(name -> asked.containsKey(name) && !needed.contains(name));
    }

    /** The input of a name as the ledger keeps it. */
    private String inputOf(String name) {
        int dot = name.lastIndexOf('.');
        return asked.containsKey(name) || dot < 0 ? name : name.substring(0, dot);
    }

    /** Puts each text to its input: "level.good" → "1" is the text "good" of the input "level". */
    private void spread(Map<String, String> typed) {
        new TreeMap<>(typed).forEach((name, text) -> {
            int dot = name.lastIndexOf('.');
            boolean option = !asked.containsKey(name) && dot > 0 && asked.containsKey(name.substring(0, dot));
            if (text.isBlank() || option && TypedValue.tick(text).filter(on -> !on).isPresent()) {
                return;
            }
            if (option) {
                texts.merge(name.substring(0, dot), name.substring(dot + 1), (one, other) -> one + " " + other);
            } else if (asked.containsKey(name)) {
                texts.put(name, text.strip());
            } else {
                problems.put(name, new InputProblem(name, name, text.strip(), InputFault.UNKNOWN_INPUT, "",
                        String.join(" | ", asked.keySet())));
            }
        });
    }

    private void take(RuleInput input, String text) {
        switch (TypedValue.read(input, text, max, rounding.scale())) {
            case TypedValue.Read(String name, BigDecimal value) -> values.put(name, value);
            case TypedValue.Bad(InputFault fault, String bound) -> refuse(input, fault, bound);
        }
    }

    private void judge(RuleResult result) {
        switch (result) {
            case RuleResult.Scored _, RuleResult.NotApplicable _ -> { }
            case RuleResult.Missing(List<String> names) -> rule.inputs().stream()
                    .filter(input -> names.contains(input.name()) && !problems.containsKey(input.name()))
                    .forEach(input -> refuse(input,
                            input.isTyped() ? InputFault.EMPTY : InputFault.NOT_RECORDED, ""));
            case RuleResult.Impossible(String name, RuleResult.Fault fault) -> rule.inputs().stream()
                    .filter(input -> input.name().equals(name) && !problems.containsKey(name)).findFirst()
                    .ifPresent(input -> refuse(input, fault));
        }
    }

    private void refuse(RuleInput input, RuleResult.Fault fault) {
        InputFault said = switch (fault) {
            case TOO_LOW -> InputFault.TOO_LOW;
            case TOO_HIGH -> InputFault.TOO_HIGH;
            case NOT_EXACT -> InputFault.TOO_MANY_DECIMALS;
            case PART_ABOVE_WHOLE -> InputFault.PART_ABOVE_WHOLE;
            case ZERO_WHOLE -> InputFault.ZERO_WHOLE;
            case NOT_AN_OPTION -> InputFault.NOT_AN_OPTION;
            case NO_VALUE -> InputFault.NO_VALUE;
        };
        refuse(input, said, TypedValue.bound(input, said, max, rounding.scale()));
    }

    private void refuse(RuleInput input, InputFault fault, String bound) {
        problems.put(input.name(), new InputProblem(input.name(), input.label(),
                texts.getOrDefault(input.name(), ""), fault, bound, expected(input)));
    }

    private String expected(RuleInput input) {
        if (!input.isTyped()) {
            return "";
        }
        return switch (input.kind()) {
            case InputKind.Points points -> TypedValue.range(points.low(), max);
            case InputKind.Number number -> TypedValue.range(number.low(), number.high());
            case InputKind.Tick _ -> "1 | 0";
            case InputKind.Choice choice -> choice.options().stream().map(InputKind.Option::id)
                    .collect(Collectors.joining(" | "));
        };
    }
}
