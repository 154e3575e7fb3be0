package vn.thamdinh.domain.rule.typing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.text.Numbers;

/**
 * What was made of typed inputs.
 *
 * @param typed    those that could be read
 * @param known    the same with what is recorded for the unit
 * @param result   what the rule makes of what is known
 * @param problems in the order of asking; none if the score may be given
 */
public record TypedReading(Inputs typed, Inputs known, RuleResult result, List<InputProblem> problems) {

    public TypedReading {
        Objects.requireNonNull(typed, "typed");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(result, "result");
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }

    /** The points, rounded; none while something is wrong or the component does not concern the unit. */
    public Optional<BigDecimal> points() {
        return isClean() && result instanceof RuleResult.Scored scored ? Optional.of(scored.rounded())
                : Optional.empty();
    }

    /** The problem of one input, if it has any. */
    public Optional<InputProblem> problem(String input) {
        return problems.stream().filter(problem -> problem.input().equals(input)).findFirst();
    }

    /** Name and plain decimal, as the ledger keeps them. */
    public Map<String, String> decimals() {
        Map<String, String> plain = new TreeMap<>();
        typed.toMap().forEach((name, value) -> plain.put(name, Numbers.plain(value)));
        return plain;
    }
}
