package vn.thamdinh.documents.spreadsheet;

/** What a cell is for, hence how it looks and whether it can be typed into. */
public enum Look {
    /** Title of a sheet. */
    TITLE,
    /** Small print. */
    NOTE,
    /** What must not be overlooked: rehearsals, samples. */
    WARNING,
    /** Head of a column. */
    HEAD,
    /** Head of a group of rows. */
    GROUP,
    /** Text that is read. */
    TEXT,
    /** A number that is read. */
    NUMBER,
    /** A whole number that is read. */
    COUNT,
    /** Names that programs look for: grey. */
    NAME,
    /** What a formula says of the row. */
    CHECK,
    /** To be typed into: text. */
    INPUT_TEXT,
    /** To be typed into: a number. */
    INPUT_NUMBER;

    /** Whether a person may change it on a protected sheet. */
    boolean open() {
        return this == INPUT_TEXT || this == INPUT_NUMBER;
    }
}
