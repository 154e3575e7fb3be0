package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is the same for every rule: completeness, bounds, rounding. */
final class Evaluation {
    private Evaluation() {
    }

    static RuleResult of(ScoringRule rule, BigDecimal max, Inputs inputs, Rounding rounding) {
        List<String> missing = new ArrayList<>();
        for (RuleInput input : rule.needed(inputs)) {
            Optional<RuleResult.Fault> fault = fault(input, max, inputs, rounding.scale(), missing);
            if (fault.isPresent()) {
                return new RuleResult.Impossible(input.name(), fault.get());
            }
        }
        return missing.isEmpty() ? rounded(rule, max, inputs, rounding) : new RuleResult.Missing(missing);
    }

    private static RuleResult rounded(ScoringRule rule, BigDecimal max, Inputs inputs, Rounding rounding) {
        RuleResult result = rule.compute(max, inputs);
        return result instanceof RuleResult.Scored scored
                ? new RuleResult.Scored(scored.exact(), rounding.apply(scored.exact()))
                : result;
    }

    private static Optional<RuleResult.Fault> fault(RuleInput input, BigDecimal max, Inputs inputs, int scale,
                                                    List<String> missing) {
        return switch (input.kind()) {
            case InputKind.Choice choice -> chosen(input, choice, inputs, missing);
            case InputKind.Points points -> number(input, inputs, missing)
                    .flatMap(value -> outside(value, points.low(), max, scale));
            case InputKind.Number number -> number(input, inputs, missing)
                    .flatMap(value -> outside(value, number.low(), number.high(), number.scale()));
            case InputKind.Tick _ -> number(input, inputs, missing)
                    .flatMap(value -> outside(value, BigDecimal.ZERO, BigDecimal.ONE, 0));
        };
    }

    private static Optional<BigDecimal> number(RuleInput input, Inputs inputs, List<String> missing) {
        Optional<BigDecimal> value = inputs.number(input.name());
        if (value.isEmpty()) {
            missing.add(input.name());
        }
        return value;
    }

    private static Optional<RuleResult.Fault> chosen(RuleInput input, InputKind.Choice choice, Inputs inputs,
                                                     List<String> missing) {
        long count = choice.options().stream()
                .filter(option -> inputs.ticked(Inputs.optionName(input.name(), option.id()))).count();
        if (count == 0) {
            missing.add(input.name());
        }
        return count > 1 ? Optional.of(RuleResult.Fault.NOT_AN_OPTION) : Optional.empty();
    }

    private static Optional<RuleResult.Fault> outside(BigDecimal value, BigDecimal low, BigDecimal high, int scale) {
        if (value.compareTo(low) < 0) {
            return Optional.of(RuleResult.Fault.TOO_LOW);
        }
        if (value.compareTo(high) > 0) {
            return Optional.of(RuleResult.Fault.TOO_HIGH);
        }
        return value.stripTrailingZeros().scale() > scale ? Optional.of(RuleResult.Fault.NOT_EXACT) : Optional.empty();
    }
}
