package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.rule.Rounding;

/**
 * How a unit's fields become its total.
 *
 * @param sum          points of the fields of the scale
 * @param applicable   highest points of the components that apply to the unit
 * @param scale        highest points of the whole scale
 * @param renormalised whether the sum is brought to the whole scale, because something does not apply: sum /
 *                     applicable × scale
 * @param exact        the sum, brought to the scale where it is, before rounding
 * @param normal       the same, rounded
 * @param bonus        added to it
 * @param penalty      taken from it
 * @param points       the total, never below zero
 */
public record Total(BigDecimal sum, BigDecimal applicable, BigDecimal scale, boolean renormalised, BigDecimal exact,
                    BigDecimal normal, BigDecimal bonus, BigDecimal penalty, BigDecimal points) {

    static Total of(ScoringPolicy policy, BigDecimal sum, BigDecimal applicable, BigDecimal scale,
                    boolean renormalised) {
        BigDecimal exact = renormalised
                ? sum.multiply(scale).divide(applicable, Rounding.GUARD_SCALE, RoundingMode.HALF_EVEN) : sum;
        BigDecimal normal = renormalised ? policy.toRounding().apply(exact) : sum;
        return new Total(sum, applicable, scale, renormalised, exact, normal, BigDecimal.ZERO, BigDecimal.ZERO,
                normal.max(BigDecimal.ZERO));
    }

    Total with(BigDecimal more, BigDecimal less) {
        return new Total(sum, applicable, scale, renormalised, exact, normal, more, less,
                normal.add(more).subtract(less).max(BigDecimal.ZERO));
    }

    /** What it would be with another sum, bonus and penalty. */
    public Total changed(ScoringPolicy policy, BigDecimal otherSum, BigDecimal otherBonus, BigDecimal otherPenalty) {
        return of(policy, otherSum, applicable, scale, renormalised).with(otherBonus, otherPenalty);
    }
}
