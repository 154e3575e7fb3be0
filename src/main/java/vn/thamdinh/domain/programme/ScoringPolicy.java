package vn.thamdinh.domain.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.criteria.FieldId;
import vn.thamdinh.domain.rule.Rounding;
import vn.thamdinh.domain.text.Require;

/**
 * How points are written, combined and ranked.
 *
 * @param scale       decimals of a point, 0 to 4
 * @param rounding    used wherever a computed value is cut to the scale; never {@link RoundingMode#UNNECESSARY}
 * @param trimmed     values left out at each end by {@link Combination#TRIMMED_MEAN}, 0 to 10
 * @param renormalise whether points of a unit to which some components do not apply are brought to the whole scale:
 *                    Σ points / Σ applicable maxima × scale
 * @param tieBreaks   fields whose points decide between equal totals, the weightiest first; may be empty
 * @param reasonLimit a score that differs from the previous stage by more than this needs a reason; zero or more points
 */
public record ScoringPolicy(int scale, RoundingMode rounding, Combination combination, int trimmed,
                            boolean renormalise, TieRule ties, List<FieldId> tieBreaks, BigDecimal reasonLimit) {
    private static final int MOST_TRIMMED = 10;

    public ScoringPolicy {
        Require.that(scale >= 0 && scale <= 4, "scale is not 0 to 4: " + scale);
        Require.that(Objects.requireNonNull(rounding, "rounding") != RoundingMode.UNNECESSARY, "no rounding mode");
        Objects.requireNonNull(combination, "combination");
        Require.that(trimmed >= 0 && trimmed <= MOST_TRIMMED, "trimmed is not 0 to 10: " + trimmed);
        Objects.requireNonNull(ties, "ties");
        tieBreaks = List.copyOf(tieBreaks);
        Require.that(tieBreaks.stream().distinct().count() == tieBreaks.size(), "tie-break field twice");
        Require.that(reasonLimit.signum() >= 0, "reason limit below zero");
    }

    /** Nothing trimmed, nothing renormalised, ties left as they are. */
    public ScoringPolicy(int scale, RoundingMode rounding, Combination combination, TieRule ties,
                         BigDecimal reasonLimit) {
        this(scale, rounding, combination, 0, false, ties, List.of(), reasonLimit);
    }

    /** How every computed number of points is rounded. */
    public Rounding toRounding() {
        return new Rounding(scale, rounding);
    }
}
