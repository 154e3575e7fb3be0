package vn.thamdinh.domain.rule.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thamdinh.domain.text.Require;

/**
 * A quotient kept as two numbers, so that nothing is lost when it is compared: 899,999 of 1,000,000 is below 90 %
 * however few decimals are shown.
 *
 * @param under above zero
 */
public record Fraction(BigDecimal over, BigDecimal under) {
    public Fraction {
        Require.that(under.signum() > 0, "nothing can be divided by " + under);
    }

    /** A plain number. */
    public static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    /** Less than zero, zero or more, as this is below, at or above the number. */
    public int compareTo(BigDecimal number) {
        return over.compareTo(number.multiply(under));
    }

    public Fraction minus(BigDecimal number) {
        return new Fraction(over.subtract(number.multiply(under)), under);
    }

    public Fraction times(BigDecimal number) {
        return new Fraction(over.multiply(number), under);
    }

    /**
     * @param divisor above zero
     */
    public Fraction dividedBy(BigDecimal divisor) {
        return new Fraction(over, under.multiply(divisor));
    }

    /** The decimal, half even at the last of {@code scale} places. */
    public BigDecimal decimal(int scale) {
        return over.divide(under, scale, RoundingMode.HALF_EVEN);
    }
}
