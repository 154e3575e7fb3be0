package vn.thamdinh.domain.council.meeting;

/** How votes are given. */
public enum BallotMethod {
    SHOW_OF_HANDS,
    /** On papers that nobody signs. */
    SECRET
}
