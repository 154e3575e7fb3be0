package vn.thamdinh.domain.rule;

/** What a ratio means whose whole is zero; every ratio rule must say it. */
public enum ZeroWhole {
    /** Nothing was to be done, so all was done. */
    FULL,
    /** No points. */
    ZERO,
    /** The component does not concern the unit. */
    NOT_APPLICABLE,
    /** It must not happen; the score is refused. */
    REFUSED
}
