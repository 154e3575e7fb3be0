package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * F6: base points at a threshold and more for every full amount above it, at most M ("trên 3.500 người, cứ thêm 100
 * người được 0,5 điểm"); below the threshold none.
 *
 * @param of        the number that is typed
 * @param threshold from which there are points, inclusive
 * @param base      points at the threshold, zero or more
 * @param per       amount that gives another step, above zero; a part of it gives nothing
 * @param step      points of a step, above zero
 */
public record Increment(Measure.Typed of, BigDecimal threshold, BigDecimal base, BigDecimal per, BigDecimal step)
        implements ScoringRule {
    public Increment {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(threshold, "threshold");
        Require.that(base.signum() >= 0, "base points below zero");
        Require.that(per.signum() > 0, "amount of a step is not above zero");
        Require.that(step.signum() > 0, "points of a step are not above zero");
    }

    @Override
    public List<RuleInput> inputs() {
        return of.inputs();
    }

    @Override
    public String formula() {
        return line("x", "M");
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        BigDecimal above = value(inputs).subtract(threshold);
        if (above.signum() < 0) {
            return RuleResult.Scored.of(BigDecimal.ZERO);
        }
        BigDecimal steps = above.divide(per, 0, RoundingMode.FLOOR);
        return RuleResult.Scored.of(base.add(steps.multiply(step)).min(max));
    }

    /** What the largest number gives. */
    @Override
    public BigDecimal highest(BigDecimal max) {
        BigDecimal above = of.high().subtract(threshold);
        return above.signum() < 0 ? BigDecimal.ZERO
                : base.add(above.divide(per, 0, RoundingMode.FLOOR).multiply(step)).min(max.max(base));
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        BigDecimal value = value(inputs);
        return value.compareTo(threshold) < 0 ? Numbers.plain(value) + " < " + Numbers.plain(threshold)
                : line(Numbers.plain(value), Numbers.plain(max));
    }

    private String line(String x, String most) {
        return "min(" + most + ", " + Numbers.plain(base) + " + ⌊(" + x + " − " + Numbers.plain(threshold) + ") / "
                + Numbers.plain(per) + "⌋ × " + Numbers.plain(step) + ")";
    }

    private BigDecimal value(Inputs inputs) {
        return inputs.number(of.inputs().getFirst().name()).orElseThrow();
    }
}
