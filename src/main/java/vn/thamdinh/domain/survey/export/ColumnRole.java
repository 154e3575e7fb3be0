package vn.thamdinh.domain.survey.export;

/** What a column of an export says besides answers. */
public enum ColumnRole {
    /** The unit's name or code. */
    UNIT,
    /** The district's name, which tells units of one name apart. */
    DISTRICT,
    /** When the return was submitted. */
    TIME,
    /** The respondent's telephone number; kept as a keyed hash only. */
    PHONE,
    /** The respondent's name; kept as a keyed hash only, and only where there is no telephone number. */
    NAME,
    /** Device or network address; kept as a keyed hash only. */
    DEVICE,
    /** The platform's own number of the submission; kept as a keyed hash only. */
    SUBMISSION,
    /** Who took the survey. */
    OFFICER,
    /** The administrative procedure. */
    PROCEDURE;

    /** Whether the column tells who answered, so that it is never shown in full. */
    public boolean isPersonal() {
        return this == PHONE || this == NAME || this == DEVICE || this == SUBMISSION;
    }
}
