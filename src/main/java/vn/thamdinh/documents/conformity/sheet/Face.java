package vn.thamdinh.documents.conformity.sheet;

import vn.thamdinh.domain.text.Require;

/**
 * How a letter looks.
 *
 * @param family name of the font family without its style, such as {@code Times New Roman}
 * @param sizePt size in points as printed
 * @param rgb colour, 0x000000 for black
 */
public record Face(String family, double sizePt, boolean bold, boolean italic, int rgb) {
    private static final int DARKEST_STEP = 0x30;

    public Face {
        family = Require.optionalText(family, "family");
    }

    /** Whether a reader takes the colour for black: no channel brighter than a fifth. */
    public boolean black() {
        return (rgb >> 16 & 0xFF) <= DARKEST_STEP && (rgb >> 8 & 0xFF) <= DARKEST_STEP && (rgb & 0xFF) <= DARKEST_STEP;
    }
}
