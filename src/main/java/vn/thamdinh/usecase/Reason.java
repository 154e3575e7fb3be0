package vn.thamdinh.usecase;

/**
 * Why a use case was refused. The stable name goes into JSON output; the sentence is the message "reason." + name.
 */
public enum Reason {
    WRONG_PASSPHRASE("wrong-passphrase", Severity.REFUSED),
    WRONG_RECOVERY_CODE("wrong-recovery-code", Severity.REFUSED),
    TOO_EARLY("too-early", Severity.REFUSED),
    WEAK_PASSPHRASE("weak-passphrase", Severity.REFUSED),
    BAD_INPUT("bad-input", Severity.REFUSED),
    NAME_NEEDED("name-needed", Severity.REFUSED),
    PURPOSE_NEEDED("purpose-needed", Severity.REFUSED),
    TEXT_NEEDED("text-needed", Severity.REFUSED),
    DAY_EXPECTED("day-expected", Severity.REFUSED),
    HOUR_EXPECTED("hour-expected", Severity.REFUSED),
    HOURS_TURNED("hours-turned", Severity.REFUSED),
    DAY_PASSED("day-passed", Severity.REFUSED),
    DAY_AHEAD("day-ahead", Severity.REFUSED),
    COMMITMENT_NEEDED("commitment-needed", Severity.REFUSED),
    COMMITMENT_BEFORE("commitment-before", Severity.REFUSED),
    FINDING_EMPTY("finding-empty", Severity.REFUSED),
    LETTER_UNKNOWN("letter-unknown", Severity.REFUSED),
    CHOICE_NEEDED("choice-needed", Severity.REFUSED),
    COMPONENT_NEEDED("component-needed", Severity.REFUSED),
    VISIT_CANCELLED("visit-cancelled", Severity.REFUSED),
    VISIT_OPEN("visit-open", Severity.REFUSED),
    TEXTS_DIFFER("texts-differ", Severity.REFUSED),
    LINE_TWICE("line-twice", Severity.REFUSED),
    NOT_YOURS("not-yours", Severity.REFUSED),
    OUT_OF_RANGE("out-of-range", Severity.REFUSED),
    PART_ABOVE_WHOLE("part-above-whole", Severity.REFUSED),
    ZERO_WHOLE("zero-whole", Severity.REFUSED),
    NO_VALUE("no-value", Severity.REFUSED),
    CELL_REFUSED("cell-refused", Severity.REFUSED),
    ROW_REFUSED("row-refused", Severity.REFUSED),
    ROW_EMPTY("row-empty", Severity.REFUSED),
    COMPUTED("computed", Severity.REFUSED),
    STAGE_NOT_USED("stage-not-used", Severity.REFUSED),
    REASON_NEEDED("reason-needed", Severity.REFUSED),
    NOT_CHARGED("not-charged", Severity.REFUSED),
    NO_QUORUM("no-quorum", Severity.REFUSED),
    MEETING_NOT_OPEN("meeting-not-open", Severity.REFUSED),
    BALLOT_COUNTS("ballot-counts", Severity.REFUSED),
    BALLOT_PAPERS("ballot-papers", Severity.REFUSED),
    BALLOT_STANDS("ballot-stands", Severity.REFUSED),
    BALLOT_DECIDED("ballot-decided", Severity.REFUSED),
    SHEET_INCOMPLETE("sheet-incomplete", Severity.REFUSED),
    NO_RIGHT("no-right", Severity.REFUSED),
    NO_ROUND("no-round", Severity.REFUSED),
    NOT_FOUND("not-found", Severity.REFUSED),
    RECUSED("recused", Severity.REFUSED),
    SCORES_CLOSED("scores-closed", Severity.REFUSED),
    MINUTES_CLOSED("minutes-closed", Severity.REFUSED),
    RECEIPT_BLIND("receipt-blind", Severity.REFUSED),
    LOCKED("locked", Severity.REFUSED),
    CHANGED_MEANWHILE("changed-meanwhile", Severity.REFUSED),
    NOT_LOCKING("not-locking", Severity.REFUSED),
    NOT_ELIGIBLE("not-eligible", Severity.REFUSED),
    DECISION_WITHDRAWN("decision-withdrawn", Severity.REFUSED),
    NOT_WAIVABLE("not-waivable", Severity.REFUSED),
    NOT_REACHABLE("not-reachable", Severity.REFUSED),
    NOT_FOR_US("not-for-us", Severity.REFUSED),
    OTHER_ROUND("other-round", Severity.REFUSED),
    REHEARSAL_AND_REAL("rehearsal-and-real", Severity.REFUSED),
    REHEARSAL_ONLY("rehearsal-only", Severity.REFUSED),
    FAULTY_PROGRAMME("faulty-programme", Severity.REFUSED),
    FAULTY_SHEET("faulty-sheet", Severity.REFUSED),
    COUNTED_BY_RETURNS("counted-by-returns", Severity.REFUSED),
    BUILT_UPON("built-upon", Severity.REFUSED),
    EMPTY_FILE("empty-file", Severity.REFUSED),
    FILE_CHANGED("file-changed", Severity.REFUSED),
    NOT_A_PICTURE("not-a-picture", Severity.REFUSED),
    WHY_NEEDED("why-needed", Severity.REFUSED),
    ALREADY_ASKED("already-asked", Severity.REFUSED),
    NOT_ASKED("not-asked", Severity.REFUSED),
    NOT_ANSWERED("not-answered", Severity.REFUSED),
    ANSWER_CLOSED("answer-closed", Severity.REFUSED),
    REASON_MISSING("reason-missing", Severity.REFUSED),
    SHEET_CODE("sheet-code", Severity.REFUSED),
    SHEET_OTHER_ROUND("sheet-other-round", Severity.REFUSED),
    SHEET_OTHER_VERSION("sheet-other-version", Severity.REFUSED),
    SHEET_MEMBER_UNKNOWN("sheet-member-unknown", Severity.REFUSED),
    SHEET_MEMBER_RECUSED("sheet-member-recused", Severity.REFUSED),
    SHEET_VISIT_NEEDED("sheet-visit-needed", Severity.REFUSED),
    SHEET_EMPTY("sheet-empty", Severity.REFUSED),
    ENTRIES_DIFFER("entries-differ", Severity.REFUSED),
    ENTRY_CLOSED("entry-closed", Severity.REFUSED),
    DOCUMENT_ISSUED("document-issued", Severity.REFUSED),
    DOCUMENT_ENDED("document-ended", Severity.REFUSED),
    DOCUMENT_PROBLEMS("document-problems", Severity.REFUSED),
    DOCUMENT_FILE_ABSENT("document-file-absent", Severity.REFUSED),
    NOT_NUMBERED("not-numbered", Severity.REFUSED),
    NUMBER_TAKEN("number-taken", Severity.REFUSED),
    NUMBER_DISPUTED("number-disputed", Severity.REFUSED),
    NOBODY_RECOGNISED("nobody-recognised", Severity.REFUSED),
    CONTRADICTED("contradicted", Severity.REFUSED),
    NEWER_KIND("newer-kind", Severity.REFUSED),
    BAD_WORDING("bad-wording", Severity.REFUSED),
    NEWER_VERSION("newer-version", Severity.REFUSED),
    FOLDER_NOT_EMPTY("folder-not-empty", Severity.REFUSED),
    NO_WORKSPACE("no-workspace", Severity.REFUSED),
    NO_SIGNING_KEY("no-signing-key", Severity.REFUSED),
    CERTIFICATE_EXPIRED("certificate-expired", Severity.REFUSED),
    CERTIFICATE_EARLY("certificate-early", Severity.REFUSED),
    CERTIFICATE_USAGE("certificate-usage", Severity.REFUSED),
    NO_SIGNATURE_PLACE("no-signature-place", Severity.REFUSED),
    NOT_A_PDF("not-a-pdf", Severity.DAMAGED),
    NO_PAPER_CODE("no-paper-code", Severity.DAMAGED),
    FORGED_PAPER("forged-paper", Severity.DAMAGED),
    PAPER_EMPTY("paper-empty", Severity.DAMAGED),
    PAPER_FORMAT("paper-format", Severity.DAMAGED),
    PAPER_ENCRYPTED("paper-encrypted", Severity.DAMAGED),
    PAPER_DAMAGED("paper-damaged", Severity.DAMAGED),
    PAPER_TOO_LARGE("paper-too-large", Severity.DAMAGED),
    DAMAGED("damaged", Severity.DAMAGED),
    IN_USE("in-use", Severity.CANNOT_NOW),
    UNREADABLE("unreadable", Severity.CANNOT_NOW),
    NO_PRINTER("no-printer", Severity.CANNOT_NOW),
    PRINTING_FAILED("printing-failed", Severity.CANNOT_NOW),
    DISK("disk", Severity.CANNOT_NOW),
    CANCELLED("cancelled", Severity.CANCELLED);

    /** How bad it is; decides the exit code of the command line. */
    public enum Severity { REFUSED, DAMAGED, CANNOT_NOW, CANCELLED }

    private final String stableName;
    private final Severity severity;

    Reason(String stableName, Severity severity) {
        this.stableName = stableName;
        this.severity = severity;
    }

    /** The name that machines may rely on; never changed once released. */
    public String stableName() {
        return stableName;
    }

    public Severity severity() {
        return severity;
    }
}
