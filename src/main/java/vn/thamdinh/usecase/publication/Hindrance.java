package vn.thamdinh.usecase.publication;

import java.util.Locale;

/**
 * Something that keeps the round from being sealed.
 *
 * @param detail how many, or which one; may be empty
 */
public record Hindrance(Kind kind, String detail) {

    /** What it is. */
    public enum Kind {
        /** Results were not announced yet. */
        NOT_PUBLISHED,
        /** Values that contradict each other and nobody chose between. */
        CONTRADICTIONS,
        /** What was said under a former programme and cannot be read under the one in force. */
        UNMAPPED,
        /** Entries of a newer version, which this one cannot judge. */
        NEWER_KINDS,
        /** Packages that are known to exist and never came. */
        MISSING_PACKAGES,
        /** Somebody's sequence was written twice, as a copied folder does. */
        FORKED_WRITERS,
        /** Complaints that nobody answered. */
        OPEN_COMPLAINTS,
        /** Scores changed after the decision was issued. */
        STALE_DECISION;

        /** The word that machines and messages know it by. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
