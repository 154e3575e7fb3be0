package vn.thamdinh.usecase.explanation;

/** How far a question of the council has come. */
public enum QuestionState {
    /** Asked; the unit has time to answer. */
    OPEN,
    /** Asked; the last day has passed without an answer. */
    OVERDUE,
    /** Answered by the last day. */
    ANSWERED,
    /** Answered after the last day. */
    LATE,
    /** Taken back by the council. */
    TAKEN_BACK;

    /** Whether the unit has answered. */
    public boolean isAnswered() {
        return this == ANSWERED || this == LATE;
    }
}
