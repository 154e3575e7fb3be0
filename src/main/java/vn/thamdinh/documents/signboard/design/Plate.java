package vn.thamdinh.documents.signboard.design;

import vn.thamdinh.domain.text.Require;

/**
 * A board's measures.
 *
 * @param widthMm  finished width, 80 to 5000 mm
 * @param heightMm finished height, 80 to 5000 mm
 * @param bleedMm  ground printed beyond the cut, 3 to 5 mm, as printers ask
 */
public record Plate(double widthMm, double heightMm, double bleedMm) {
    static final double NARROWEST = 80;
    static final double WIDEST = 5000;
    static final double LEAST_BLEED = 3;
    static final double MOST_BLEED = 5;

    public Plate {
        Require.that(widthMm >= NARROWEST && widthMm <= WIDEST, "width outside 80 to 5000 mm: " + widthMm);
        Require.that(heightMm >= NARROWEST && heightMm <= WIDEST, "height outside 80 to 5000 mm: " + heightMm);
        Require.that(bleedMm >= LEAST_BLEED && bleedMm <= MOST_BLEED, "bleed outside 3 to 5 mm: " + bleedMm);
    }

    /** What lines and spaces are measured by: the height of a lying board, less for one that stands. */
    public double unit() {
        return Math.min(heightMm, widthMm * 2 / 3);
    }
}
