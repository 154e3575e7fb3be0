package vn.thamdinh.domain.programme;

/** How several members' points become one proposal. */
public enum Combination {
    /** Arithmetic mean, rounded by the policy. */
    MEAN,
    /** Middle value; the mean of the two middle ones for an even number. */
    MEDIAN
}
