package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.rule.Rounding;

/** What several members' points come to; the order of the values never matters. */
public final class Mean {

    private Mean() {
    }

    /**
     * As the policy says, before rounding.
     *
     * @param points in any order, at least one
     */
    public static BigDecimal of(ScoringPolicy policy, List<BigDecimal> points) {
        return switch (policy.combination()) {
            case MEAN, RESPONSIBLE_BODY, AGREED -> of(points);
            case MEDIAN -> trimmed(points, (points.size() - 1) / 2);
            case TRIMMED_MEAN -> trimmed(points, policy.trimmed());
        };
    }

    /** @param points at least one */
    static BigDecimal of(List<BigDecimal> points) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : points) {
            sum = sum.add(each);
        }
        return sum.divide(BigDecimal.valueOf(points.size()), Rounding.GUARD_SCALE, RoundingMode.HALF_EVEN);
    }

    /**
     * Without the lowest and the highest.
     *
     * @param points at least one
     * @param each   how many are left out at each end; fewer where none would remain
     */
    static BigDecimal trimmed(List<BigDecimal> points, int each) {
        int out = Math.min(each, (points.size() - 1) / 2);
        return of(points.stream().sorted().toList().subList(out, points.size() - out));
    }
}
