package vn.thamdinh.domain.survey.question;

/**
 * What becomes of returns of which nobody knows whether the receiving officer took them. Those that he took never count
 * (KH 222, mục II.3); the plan is silent on the rest, so the programme decides.
 */
public enum Undetermined {
    /** They count until somebody shows that the officer took them. */
    COUNTS,
    /** They do not count until somebody shows that he did not. */
    EXCLUDED
}
