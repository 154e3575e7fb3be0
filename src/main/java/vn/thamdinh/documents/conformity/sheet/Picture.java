package vn.thamdinh.documents.conformity.sheet;

/**
 * A picture by its box in millimetres from the upper left corner.
 *
 * @param tint what colour most of its ink has
 * @param transparent whether the paper shows through
 * @param pixels width in pixels, 0 where unknown
 */
public record Picture(double leftMm, double topMm, double widthMm, double heightMm, Tint tint, boolean transparent,
                      int pixels) {
    /** The colour of most of the ink. */
    public enum Tint { RED, BLUE, GREY, OTHER }

    public double middleMm() {
        return leftMm + widthMm / 2;
    }

    /** Dots per inch as printed; 0 where unknown. */
    public double dotsPerInch() {
        return widthMm <= 0 ? 0 : pixels / (widthMm / 25.4);
    }
}
