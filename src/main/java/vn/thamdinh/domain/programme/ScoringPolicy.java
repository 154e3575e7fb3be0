package vn.thamdinh.domain.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import vn.thamdinh.domain.rule.Rounding;
import vn.thamdinh.domain.text.Require;

/**
 * How points are written, combined and ranked.
 *
 * @param scale       decimals of a point, 0 to 4
 * @param rounding    used wherever a computed value is cut to the scale; never {@link RoundingMode#UNNECESSARY}
 * @param reasonLimit a score that differs from the previous stage by more than this needs a reason; zero or more points
 */
public record ScoringPolicy(int scale, RoundingMode rounding, Combination combination, TieRule ties,
                            BigDecimal reasonLimit) {
    public ScoringPolicy {
        Require.that(scale >= 0 && scale <= 4, "scale is not 0 to 4: " + scale);
        Require.that(Objects.requireNonNull(rounding, "rounding") != RoundingMode.UNNECESSARY, "no rounding mode");
        Objects.requireNonNull(combination, "combination");
        Objects.requireNonNull(ties, "ties");
        Require.that(reasonLimit.signum() >= 0, "reason limit below zero");
    }

    /** How every computed number of points is rounded. */
    public Rounding toRounding() {
        return new Rounding(scale, rounding);
    }
}
