package vn.thamdinh.domain.rule.grading;

import java.math.BigDecimal;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * Numbers that get the same points.
 *
 * @param low        lower bound
 * @param lowClosed  whether the lower bound itself belongs to the step
 * @param high       upper bound
 * @param highClosed whether the upper bound itself belongs to the step
 * @param points     zero or more
 */
public record Step(BigDecimal low, boolean lowClosed, BigDecimal high, boolean highClosed, BigDecimal points) {
    public Step {
        Require.that(points.signum() >= 0, "points of a step below zero");
        int order = low.compareTo(high);
        Require.that(order < 0 || order == 0 && lowClosed && highClosed, "a step without numbers: "
                + text(low, lowClosed, high, highClosed));
    }

    boolean holds(Fraction value) {
        int fromLow = value.compareTo(low);
        int fromHigh = value.compareTo(high);
        return (lowClosed ? fromLow >= 0 : fromLow > 0) && (highClosed ? fromHigh <= 0 : fromHigh < 0);
    }

    /** As an interval: "[90; 100)", "[3; ∞)". */
    public String interval() {
        return text(low, lowClosed, high, highClosed);
    }

    private static String text(BigDecimal low, boolean lowClosed, BigDecimal high, boolean highClosed) {
        boolean open = low.compareTo(Extent.MOST.negate()) <= 0;
        boolean endless = high.compareTo(Extent.MOST) >= 0;
        return (open ? "(−∞" : (lowClosed ? "[" : "(") + Numbers.plain(low)) + "; "
                + (endless ? "∞)" : Numbers.plain(high) + (highClosed ? "]" : ")"));
    }
}
