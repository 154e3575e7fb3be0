package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.thamdinh.domain.rule.Rounding;

/** Means that do not depend on the order of the values. */
final class Mean {

    private Mean() {
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
