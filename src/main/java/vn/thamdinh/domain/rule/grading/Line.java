package vn.thamdinh.domain.rule.grading;

import java.math.BigDecimal;
import java.util.Objects;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * Points in proportion between two numbers: none at {@code from} and beyond it, all at {@code to} and beyond it.
 *
 * @param from gives no points; above {@code to} where less is better
 * @param to   gives the highest points
 */
public record Line(BigDecimal from, BigDecimal to) implements Grading {
    /** Places kept of a quotient that does not end. */
    private static final int SCALE = 10;

    public Line {
        Objects.requireNonNull(from, "from");
        Require.that(from.compareTo(to) != 0, "a line from a number to the same: " + from);
    }

    @Override
    public BigDecimal points(Fraction value, BigDecimal max) {
        boolean rising = to.compareTo(from) > 0;
        Fraction way = rising ? value.minus(from) : value.minus(from).times(BigDecimal.ONE.negate());
        Fraction share = way.dividedBy(to.subtract(from).abs());
        if (share.compareTo(BigDecimal.ZERO) <= 0) {
            return BigDecimal.ZERO;
        }
        return share.compareTo(BigDecimal.ONE) >= 0 ? max : share.times(max).decimal(SCALE);
    }

    @Override
    public BigDecimal highest(BigDecimal max) {
        return max;
    }

    @Override
    public String formula(String x) {
        String low = Numbers.plain(from);
        return "M × (" + x + " − " + low + ") / (" + Numbers.plain(to) + " − " + low + "), 0 … M";
    }
}
