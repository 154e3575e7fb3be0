package vn.thamdinh.domain.scoring.agreement;

/** How far apart two values are (Krippendorff 2011, section on difference functions). */
public enum Metric {
    /** Equal or not. */
    NOMINAL,
    /** By how many ranks lie between. */
    ORDINAL,
    /** By their difference: the metric of points. */
    INTERVAL,
    /** By their difference in proportion to their sum; for values from an absolute zero. */
    RATIO
}
