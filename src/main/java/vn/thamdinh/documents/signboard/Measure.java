package vn.thamdinh.documents.signboard;

import vn.thamdinh.documents.signboard.design.Border;

/**
 * Something about a board that can be measured, and what is asked of it.
 *
 * @param about the line or colour that it is about; may be empty
 * @param least what the value should reach
 */
public record Measure(Kind kind, String about, double value, double least) {

    /** Where the demand comes from. */
    public enum Force {
        /** Thông tư 05/2008/TT-BNV: binds the name board at an office's gate, not this one; worth following. */
        RULE_FOR_NAME_BOARDS,
        /** A published recommendation. */
        RECOMMENDATION,
        /** What this program thinks right. */
        OWN
    }

    /** What is measured. */
    public enum Kind {
        /** Letters on their ground: WCAG 2.1, 1.4.3, large letters 3 : 1. */
        LETTER_CONTRAST(Force.RECOMMENDATION),
        /** The same where a line has letters below 14 points: 4.5 : 1. */
        SMALL_CONTRAST(Force.RECOMMENDATION),
        /** Border and stars: WCAG 2.1, 1.4.11, 3 : 1. */
        ACCENT_CONTRAST(Force.RECOMMENDATION),
        /** Capitals of the name in mm: NUREG-0700 11.4.1.5, distance × 0.004 (15 minutes of arc). */
        NAME_HEIGHT(Force.RECOMMENDATION),
        /** The same for comfortable reading: distance × 0.006 (20 minutes of arc). */
        NAME_HEIGHT_PREFERRED(Force.RECOMMENDATION),
        /** Capitals of the smallest line in mm, read from 1 m. */
        SMALLEST_HEIGHT(Force.RECOMMENDATION),
        /** Longer side in mm: Thông tư 05/2008/TT-BNV, III.2. */
        WIDTH(Force.RULE_FOR_NAME_BOARDS),
        /** Shorter side in mm, the same. */
        HEIGHT(Force.RULE_FOR_NAME_BOARDS),
        /** A line's size as a share of what it should have beside the name. */
        LINE_SHARE(Force.OWN),
        /** Side of one square of the code in mm. */
        CODE_MODULE(Force.OWN);

        private final Force force;

        Kind(Force force) {
            this.force = force;
        }

        public Force force() {
            return force;
        }
    }

    /** Whether what is asked is there. */
    public boolean met() {
        return value >= least - 1e-6;
    }
}
