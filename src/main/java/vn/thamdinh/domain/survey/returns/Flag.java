package vn.thamdinh.domain.survey.returns;

/** What makes a return look odd. Advice only: a flagged return counts until a person decides otherwise. */
public enum Flag {
    /** Another return of the form came in within the same second. */
    SAME_SECOND,
    /** Another return within ten minutes, or beside it in the file, gave the same answers to five questions or more. */
    SAME_ANSWERS,
    /** Five questions or more, all with the same answer. */
    ONE_ANSWER_THROUGHOUT,
    /** Another return came from the same device or address. */
    SAME_DEVICE,
    /** Another return came from the same respondent. */
    SAME_RESPONDENT
}
