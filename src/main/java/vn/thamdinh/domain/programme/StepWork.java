package vn.thamdinh.domain.programme;

/** What a step of the plan brings about, where the round itself shows how far it has come. */
public enum StepWork {
    /** Every unit has scored itself. */
    SELF_SHEETS,
    /** Every unit's scores are verified by its district. */
    VERIFY_SHEETS,
    /** Every unit meets its survey quotas. */
    SURVEYS,
    /** The council has members. */
    ROSTER,
    /** Every member knows which units he appraises. */
    ASSIGNMENTS,
    /** Every unit was visited. */
    VISITS,
    /** Every member has scored every unit that he appraises. */
    APPRAISAL,
    /** The council voted on every unit that no veto excludes. */
    VOTES,
    /** The decision is issued. */
    DECISION
}
