package vn.thamdinh.domain.scoring;

/** Where a unit stands, the gravest first. */
public enum UnitStatus {
    /** A veto holds: not assessed, not recognised. */
    INELIGIBLE,
    /** Contradicting scores stand: nothing is final. */
    OPEN_CONFLICT,
    /** Scores, survey counts or the vote are missing. */
    INCOMPLETE,
    NOT_RECOGNISED,
    RECOGNISED
}
