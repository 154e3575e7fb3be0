package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.rule.grading.Fraction;
import vn.thamdinh.domain.text.Numbers;

/**
 * F20: fewer is better, M × (1 − part / whole); a part that may exceed its whole gives none.
 *
 * @param of what is divided by what
 */
public record ReverseRatio(Quotient of) implements ScoringRule {
    public ReverseRatio {
        Objects.requireNonNull(of, "of");
    }

    @Override
    public List<RuleInput> inputs() {
        return of.inputs();
    }

    @Override
    public String formula() {
        return "(1 − b / a) × M";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return of.settled(max, inputs).orElseGet(() -> RuleResult.Scored.of(rest(max, of.share(inputs))));
    }

    private static BigDecimal rest(BigDecimal max, Fraction share) {
        Fraction rest = new Fraction(share.under().subtract(share.over()), share.under());
        return rest.over().signum() <= 0 ? BigDecimal.ZERO : rest.times(max).decimal(Rounding.GUARD_SCALE);
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return "(1 − " + of.division(inputs) + ") × " + Numbers.plain(max);
    }
}
