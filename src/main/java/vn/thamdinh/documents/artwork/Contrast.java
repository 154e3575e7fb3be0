package vn.thamdinh.documents.artwork;

/**
 * How far two colours stand apart, by WCAG 2.1 (W3C): (L1 + 0.05) / (L2 + 0.05), L being the relative luminance of the
 * lighter and of the darker colour in sRGB. 1 is no contrast at all, 21 black on white.
 */
public final class Contrast {
    /** WCAG 2.1, success criterion 1.4.3 (AA): large letters. A recommendation; no Vietnamese rule names a number. */
    public static final double LARGE_LETTERS = 3;
    /** The same for letters of ordinary size. */
    public static final double SMALL_LETTERS = 4.5;

    private static final double FLARE = 0.05;
    private static final double LINEAR_UNTIL = 0.03928;

    private Contrast() {
    }

    /** Of two process colours as they look when printed. */
    public static double between(Cmyk one, Cmyk other) {
        double a = luminance(PressColours.srgb(one));
        double b = luminance(PressColours.srgb(other));
        return (Math.max(a, b) + FLARE) / (Math.min(a, b) + FLARE);
    }

    /** Relative luminance of 0xRRGGBB, 0 to 1. */
    static double luminance(int srgb) {
        return 0.2126 * linear(srgb >> 16 & 255) + 0.7152 * linear(srgb >> 8 & 255) + 0.0722 * linear(srgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= LINEAR_UNTIL ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
