package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * F14: the mean of the answers, M × (mean − low) / (high − low). Nobody scores it; without imported returns it is
 * missing.
 *
 * @param of     questions whose answers count
 * @param values levels with their value, from {@code low} to {@code high}; other levels do not count at all
 * @param low    mean that gives no points; 0 for mean / highest
 * @param high   mean that gives the highest points
 * @param zero   what no answers mean
 */
public record SurveyMean(SurveyQuestions of, List<Weight> values, BigDecimal low, BigDecimal high, ZeroWhole zero)
        implements ScoringRule {
    public SurveyMean {
        Objects.requireNonNull(of, "of");
        Require.that(low.compareTo(high) < 0, "bounds of a mean are upside down");
        values = Weight.checked(values, low, high);
        Objects.requireNonNull(zero, "zero");
    }

    @Override
    public List<RuleInput> inputs() {
        return of.inputs(Weight.levels(values));
    }

    @Override
    public boolean isComputed() {
        return true;
    }

    @Override
    public String formula() {
        return "(Σ(n × v) / Σn − " + Numbers.plain(low) + ") / (" + Numbers.plain(high) + " − " + Numbers.plain(low)
                + ") × M";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return of.weighted(max, inputs, byLevel(), high.subtract(low), zero);
    }

    @Override
    public BigDecimal highest(BigDecimal max) {
        BigDecimal best = values.stream().map(Weight::value).reduce(low, BigDecimal::max);
        return best.subtract(low).multiply(max).divide(high.subtract(low), Rounding.GUARD_SCALE,
                RoundingMode.HALF_EVEN);
    }

    /** The values stand less the lowest, as they are added up. */
    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return of.working(inputs, byLevel(), high.subtract(low)) + " × " + Numbers.plain(max);
    }

    private Map<String, BigDecimal> byLevel() {
        return Weight.byLevel(values, low);
    }
}
