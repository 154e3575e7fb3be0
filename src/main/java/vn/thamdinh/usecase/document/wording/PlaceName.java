package vn.thamdinh.usecase.document.wording;

/**
 * A name that a text may use.
 *
 * @param written as it stands in the text: "{unit}", "{lines:law-bases}", "{table:results}", "{cite:222/KH-UBND}"
 * @param example what would be printed now; of a table its columns; empty while it is not known
 */
public record PlaceName(String written, Sort sort, String example) {
    /** What it stands for. */
    public enum Sort { VALUE, FIELD, LIST, TABLE, BASIS }
}
