package vn.thamdinh.domain.rule.grading;

import java.math.BigDecimal;
import vn.thamdinh.domain.text.Require;

/**
 * The numbers that a measured thing can have.
 *
 * @param low      smallest, inclusive
 * @param high     largest, inclusive
 * @param decimals of a number that is typed, 0 to 6; {@link #ANY} for one that is computed
 */
public record Extent(BigDecimal low, BigDecimal high, int decimals) {
    /** Numbers with any decimals. */
    public static final int ANY = -1;

    /** Far beyond all that is typed. */
    public static final BigDecimal MOST = new BigDecimal("999999999999");

    public Extent {
        Require.that(low.compareTo(high) < 0, "bounds are upside down: " + low + ", " + high);
        Require.that(decimals >= ANY && decimals <= 6, "decimals are not 0 to 6: " + decimals);
    }

    /** Any number at all. */
    public static Extent everything() {
        return new Extent(MOST.negate(), MOST, ANY);
    }

    /** From zero to a hundred. */
    public static Extent percent() {
        return new Extent(BigDecimal.ZERO, BigDecimal.valueOf(100), ANY);
    }
}
