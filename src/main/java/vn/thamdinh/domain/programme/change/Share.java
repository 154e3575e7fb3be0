package vn.thamdinh.domain.programme.change;

import java.math.BigDecimal;
import java.util.Objects;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * What a component of the old programme gives to one of the new.
 *
 * @param factor by which points are multiplied, above 0 to 1000, at most {@value #DECIMALS} decimals; it does not touch
 *               quantities from which the new rule computes the points itself
 */
public record Share(ComponentId to, BigDecimal factor) {
    /** Most decimals of a factor. */
    public static final int DECIMALS = 6;
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    public Share {
        Objects.requireNonNull(to, "to");
        factor = Numbers.canonical(factor);
        Require.that(factor.signum() > 0 && factor.compareTo(MOST) <= 0, "factor is not above 0 to 1000: " + factor);
        Require.that(factor.scale() <= DECIMALS, "factor of too many decimals: " + factor);
    }

    /** All of the points. */
    public static Share whole(ComponentId to) {
        return new Share(to, BigDecimal.ONE);
    }
}
