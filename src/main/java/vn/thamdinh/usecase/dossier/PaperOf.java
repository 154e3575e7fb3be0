package vn.thamdinh.usecase.dossier;

import java.time.LocalDate;

/**
 * A paper that names the unit.
 *
 * @param kind   such as "recognition-decision"
 * @param title  of its kind as the catalogue has it; the kind itself of papers outside the catalogue
 * @param number number and symbol; of a copy given out its purpose
 * @param copy   whether it is a copy of a paper that was given out
 * @param end    whether it still holds
 */
public record PaperOf(String kind, String title, String number, LocalDate date, boolean copy, End end) {
    /** What became of a paper. */
    public enum End {
        /** It holds. */
        HOLDS,
        /** It was withdrawn. */
        WITHDRAWN,
        /** Another one took its place. */
        REPLACED
    }
}
