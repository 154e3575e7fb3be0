package vn.thamdinh.domain.programme;

/** How several members' points become one proposal. An agreed score of the council always stands before it. */
public enum Combination {
    /** Arithmetic mean, rounded by the policy. */
    MEAN,
    /** Middle value; the mean of the two middle ones for an even number. */
    MEDIAN,
    /**
     * Mean without the policy's number of lowest and of highest values. Where so many would leave none, as many are
     * left out at each end as leave at least one.
     */
    TRIMMED_MEAN,
    /** Mean of the members whom the component's body sent; where none of them appraises the unit, of all. */
    RESPONSIBLE_BODY,
    /** Only what the council agreed on counts; members' scores are proposals. */
    AGREED
}
