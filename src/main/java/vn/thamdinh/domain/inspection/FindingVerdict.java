package vn.thamdinh.domain.inspection;

/** What the team saw. */
public enum FindingVerdict {
    /** In order. */
    MET,
    /** In order in part. */
    PARTLY,
    /** Not in order. */
    NOT_MET
}
