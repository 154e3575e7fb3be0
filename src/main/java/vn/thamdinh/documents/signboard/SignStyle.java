package vn.thamdinh.documents.signboard;

import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * How a board looks. No rule on its size or colours is known, so all of it is the office's choice.
 *
 * @param widthMm finished width, 100 to 5000 mm
 * @param heightMm finished height, 80 to 5000 mm
 * @param bleedMm ground printed beyond the cut, 0 to 20 mm; printers ask for 3 to 5
 * @param ground colour of the plate
 * @param letters colour of letters and frame
 * @param frame whether a double line runs along the edge
 */
public record SignStyle(double widthMm, double heightMm, double bleedMm, Cmyk ground, Cmyk letters, boolean frame) {
    /** 600 × 400 mm, 5 mm bleed, yellow on red with a frame. */
    public static final SignStyle USUAL = new SignStyle(600, 400, 5, Cmyk.RED, Cmyk.YELLOW, true);

    public SignStyle {
        Require.that(widthMm >= 100 && widthMm <= 5000, "width outside 100 to 5000 mm: " + widthMm);
        Require.that(heightMm >= 80 && heightMm <= 5000, "height outside 80 to 5000 mm: " + heightMm);
        Require.that(bleedMm >= 0 && bleedMm <= 20, "bleed outside 0 to 20 mm: " + bleedMm);
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(letters, "letters");
    }

    /** The same look at another finished size. */
    public SignStyle sized(double newWidthMm, double newHeightMm) {
        return new SignStyle(newWidthMm, newHeightMm, bleedMm, ground, letters, frame);
    }
}
