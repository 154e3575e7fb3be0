package vn.thamdinh.domain.ledger;

/** Whether a held entry counts, and if not, why: shown as "không tính, vì…". */
public enum Verdict {
    EFFECTIVE,
    /** Its body is withheld or erased. */
    BODY_ABSENT,
    /** A newer version of the program wrote it. */
    NEWER_KIND,
    /** It belongs to another round. */
    OTHER_ROUND,
    /** Its writer was never opened. */
    UNKNOWN_WRITER,
    /** Its writer's key was not admitted, while others of the same member were. */
    KEY_UNKNOWN,
    /** Its writer's key was revoked, and it is in no bundle that was accepted before. */
    KEY_REVOKED,
    /** The import that brought it was undone. */
    WITHDRAWN,
    /** Its writer's role may not decide this. */
    NO_RIGHT,
    /** Its scorer is not on the roster. */
    NOT_ENROLLED,
    /** Its scorer is recused from the unit. */
    RECUSED,
    /** The round was sealed without it. */
    SEALED
}
