package vn.thamdinh.domain.council.meeting;

/** What the council meets for. */
public enum MeetingPurpose {
    /** To settle how it works and who appraises what. */
    ASSIGNMENT,
    /** To agree on results and to vote. */
    RESULTS,
    /** For anything else. */
    OTHER
}
