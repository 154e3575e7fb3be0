package vn.thamdinh.usecase.studio.paste;

/**
 * Something that the person should look at before the table is taken.
 *
 * @param row  in the table, from 1; 0 for the whole
 * @param said the table's number
 * @param real the other one, where there is one
 */
public record PasteNote(int row, Kind kind, String said, String real) {
    /** What about it. */
    public enum Kind {
        /** No column with the wording was found. */
        NO_TITLES,
        /** A component without points. */
        NO_POINTS,
        /** The parts add up to something else. */
        SUM,
        /** The whole adds up to something else than the table's last row says. */
        TOTAL
    }
}
