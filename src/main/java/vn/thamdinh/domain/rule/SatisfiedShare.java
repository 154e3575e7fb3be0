package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * F13: the share of satisfied answers, or of all but the dissatisfied ones. Nobody scores it; without imported returns
 * it is missing.
 *
 * @param of     questions whose answers count
 * @param levels all levels that count, at least two
 * @param named  those of them that are satisfied, or dissatisfied
 * @param counts which answers the named levels are
 * @param zero   what no answers mean
 */
public record SatisfiedShare(SurveyQuestions of, List<String> levels, List<String> named, Counts counts,
                             ZeroWhole zero) implements ScoringRule {
    /** Which answers are named. */
    public enum Counts {
        /** n / N: what is named earns points. */
        SATISFIED,
        /** (N − n) / N: what is not named does. */
        DISSATISFIED
    }

    public SatisfiedShare {
        Objects.requireNonNull(of, "of");
        levels = List.copyOf(levels);
        named = List.copyOf(named);
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(zero, "zero");
        Require.that(levels.stream().distinct().count() == levels.size(), "level twice");
        Require.that(levels.containsAll(named), "a named level is not among those that count");
        int distinct = new HashSet<>(named).size();
        Require.that(distinct > 0 && distinct < levels.size(), "none of the levels or all of them are named");
    }

    @Override
    public List<RuleInput> inputs() {
        return of.inputs(levels);
    }

    @Override
    public boolean isComputed() {
        return true;
    }

    @Override
    public String formula() {
        return counts == Counts.SATISFIED ? "n / N × M" : "(N − n) / N × M";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return of.weighted(max, inputs, weights(), BigDecimal.ONE, zero);
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return of.working(inputs, weights(), BigDecimal.ONE) + " × " + Numbers.plain(max);
    }

    private Map<String, BigDecimal> weights() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        levels.forEach(level -> weights.put(level,
                named.contains(level) == (counts == Counts.SATISFIED) ? BigDecimal.ONE : BigDecimal.ZERO));
        return weights;
    }
}
