package vn.thamdinh.documents.signboard;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Be Vietnam Pro as outlines with kerning. Lengths are in multiples of a capital letter's height, the y axis points
 * up and the baseline is y = 0.
 */
final class SignFont {
    private static final String FOLDER = "/vn/thamdinh/documents/fonts/";
    private static final float DESIGN_SIZE = 1000f;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /** Letters that reach highest and lowest: all lines share their bounds, so that boards of a series match. */
    private static final String TALLEST = "ẤỂỖẲỮẬ()“”gy";

    private final Font font;
    private final double scale;

    SignFont(String file) {
        try (InputStream in = SignFont.class.getResourceAsStream(FOLDER + file)) {
            this.font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(DESIGN_SIZE)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (IOException broken) {
            throw new UncheckedIOException("Font " + file, broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("Font " + file, broken);
        }
        this.scale = 1 / raw("H").getBounds2D().getHeight();
    }

    /** Returns the text's outline; overlapping pieces of a letter are united, so that a plotter cuts one contour. */
    Shape outline(String text) {
        return AffineTransform.getScaleInstance(scale, -scale).createTransformedShape(new Area(raw(text)));
    }

    /** Returns how far letters with marks reach above and below the baseline: y is negative. */
    Rectangle2D extent() {
        return outline(TALLEST).getBounds2D();
    }

    /** Whether every letter of the NFC text has a shape of its own. */
    boolean covers(String text) {
        return font.canDisplayUpTo(text) < 0;
    }

    private Shape raw(String text) {
        char[] letters = text.toCharArray();
        return font.layoutGlyphVector(EXACT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT).getOutline();
    }
}
