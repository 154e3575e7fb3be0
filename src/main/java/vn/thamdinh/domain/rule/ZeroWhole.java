package vn.thamdinh.domain.rule;

import java.math.BigDecimal;

/** What a ratio means whose whole is zero; every ratio rule must say it. */
public enum ZeroWhole {
    /** Nothing was to be done, so all was done. */
    FULL,
    /** No points. */
    ZERO,
    /** The component does not concern the unit. */
    NOT_APPLICABLE,
    /** It must not happen; the score is refused. */
    REFUSED;

    /**
     * The result of a whole of zero.
     *
     * @param whole name of the input that is zero
     */
    RuleResult result(BigDecimal max, String whole) {
        return switch (this) {
            case FULL -> RuleResult.Scored.of(max);
            case ZERO -> RuleResult.Scored.of(BigDecimal.ZERO);
            case NOT_APPLICABLE -> new RuleResult.NotApplicable();
            case REFUSED -> new RuleResult.Impossible(whole, RuleResult.Fault.ZERO_WHOLE);
        };
    }
}
