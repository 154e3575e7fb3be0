package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * F3: points in proportion from a least share on; below it none ("dưới 80 %: 0 điểm").
 *
 * @param of      what is divided by what
 * @param percent the least share that gives points, inclusive, above 0 and up to 100
 */
public record FlooredRatio(Quotient of, BigDecimal percent) implements ScoringRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public FlooredRatio {
        Objects.requireNonNull(of, "of");
        Require.that(percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0, "percent out of range: " + percent);
    }

    @Override
    public List<RuleInput> inputs() {
        return of.inputs();
    }

    @Override
    public String formula() {
        return "b / a < " + Numbers.plain(percent) + " % → 0; b / a × M";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return of.settled(max, inputs).orElseGet(() -> RuleResult.Scored.of(
                isBelow(inputs) ? BigDecimal.ZERO : of.shareOf(max, inputs)));
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return of.settled(max, inputs).isEmpty() && isBelow(inputs)
                ? of.division(inputs) + " < " + Numbers.plain(percent) + " %"
                : of.division(inputs) + " × " + Numbers.plain(max);
    }

    private boolean isBelow(Inputs inputs) {
        return of.share(inputs).times(HUNDRED).compareTo(percent) < 0;
    }
}
