package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thamdinh.domain.text.Numbers;

/**
 * F12: every answer counts its level's share of the highest points, M × Σ(n × w) / Σn. Nobody scores it; without
 * imported returns it is missing.
 *
 * @param of      questions whose answers count
 * @param weights levels with their weight, 0 to 100 per cent; answers with other levels do not count at all
 * @param zero    what no answers mean
 */
public record WeightedShares(SurveyQuestions of, List<Weight> weights, ZeroWhole zero) implements ScoringRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public WeightedShares {
        Objects.requireNonNull(of, "of");
        weights = Weight.checked(weights, BigDecimal.ZERO, HUNDRED);
        Objects.requireNonNull(zero, "zero");
    }

    @Override
    public List<RuleInput> inputs() {
        return of.inputs(Weight.levels(weights));
    }

    @Override
    public String formula() {
        return "Σ(n × w) / (Σn × 100) × M";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return of.weighted(max, inputs, byLevel(), HUNDRED, zero);
    }

    @Override
    public BigDecimal highest(BigDecimal max) {
        return weights.stream().map(Weight::value).reduce(BigDecimal.ZERO, BigDecimal::max).multiply(max)
                .divide(HUNDRED);
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return of.working(inputs, byLevel(), HUNDRED) + " × " + Numbers.plain(max);
    }

    private Map<String, BigDecimal> byLevel() {
        return Weight.byLevel(weights, BigDecimal.ZERO);
    }
}
