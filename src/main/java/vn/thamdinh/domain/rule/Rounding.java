package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * How a computed value is cut to what is written down.
 *
 * @param scale decimals, 0 to 4
 * @param mode  never {@link RoundingMode#UNNECESSARY}
 */
public record Rounding(int scale, RoundingMode mode) {
    /** Places kept of a quotient that does not end, before rounding. */
    public static final int GUARD_SCALE = 10;

    public Rounding {
        Require.that(scale >= 0 && scale <= 4, "scale is not 0 to 4: " + scale);
        Require.that(Objects.requireNonNull(mode, "mode") != RoundingMode.UNNECESSARY, "no rounding mode");
    }

    /** The value with exactly {@link #scale()} decimals. */
    public BigDecimal apply(BigDecimal exact) {
        return exact.setScale(scale, mode);
    }
}
