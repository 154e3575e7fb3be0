package vn.thamdinh.documents.signboard;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.thamdinh.documents.signboard.design.SignDesign;

/**
 * A typeface as outlines with kerning. Lengths are in multiples of a capital letter's height, the y axis points up and
 * the baseline is y = 0.
 */
final class SignFont {
    private static final String FOLDER = "/vn/thamdinh/documents/fonts/";
    private static final float DESIGN_SIZE = 1000f;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /** Letters that reach highest and lowest: all lines share their bounds, so that boards of a series match. */
    private static final String CAPITALS = "ẤỂỖẲỮẬ()“”,Q";
    private static final String ALL = CAPITALS + "gyj";

    private final Font font;
    private final double scale;
    private final Rectangle2D capitals;
    private final Rectangle2D all;
    /** The same words stand on each board of a series, and uniting the pieces of their letters takes longest of all. */
    private final Map<String, Shape> outlines = new Latest<>(128);
    private final Map<Integer, Shape> letters = new HashMap<>();
    /** Fitting asks for the same widths over and over. */
    private final Map<String, Double> widths = new Latest<>(4096);

    /** Keeps what was asked for last. */
    private static final class Latest<T> extends LinkedHashMap<String, T> {
        private static final long serialVersionUID = 1L;
        private final int most;

        Latest(int most) {
            super(most, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > most;
        }
    }

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
        this.capitals = upwards(raw(CAPITALS)).getBounds2D();
        this.all = upwards(raw(ALL)).getBounds2D();
    }

    static SignFont of(SignDesign.Face face) {
        return new SignFont(switch (face) {
            case SANS -> "BeVietnamPro-Bold.ttf";
            case SERIF -> "LiberationSerif-Bold.ttf";
        });
    }

    /** Returns the text's outline; overlapping pieces of a letter are united, so that a plotter cuts one contour. */
    synchronized Shape outline(String text) {
        return outlines.computeIfAbsent(text, words -> upwards(united(words)));
    }

    /** How wide the text's ink is. */
    synchronized double width(String text) {
        return widths.computeIfAbsent(text, words -> raw(words).getBounds2D().getWidth() * scale);
    }

    /** How far letters like those of the text may reach above and below the baseline, whichever they are: y is negative. */
    Rectangle2D extent(String text) {
        return text.chars().anyMatch(Character::isLowerCase) ? all : capitals;
    }

    /** Whether every letter of the NFC text has a shape of its own. */
    boolean covers(String text) {
        return font.canDisplayUpTo(text) < 0;
    }

    private Shape upwards(Shape shape) {
        return AffineTransform.getScaleInstance(scale, -scale).createTransformedShape(shape);
    }

    private Shape raw(String text) {
        return laidOut(text).getOutline();
    }

    private GlyphVector laidOut(String text) {
        char[] letters = text.toCharArray();
        return font.layoutGlyphVector(EXACT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /** Letters do not touch each other: it is the pieces of each that overlap, such as Ơ and its horn. */
    private Shape united(String text) {
        GlyphVector glyphs = laidOut(text);
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            Point2D at = glyphs.getGlyphPosition(i);
            Shape placed = glyphs.getGlyphOutline(i);
            Shape letter = letters.computeIfAbsent(glyphs.getGlyphCode(i), _ -> new Area(AffineTransform
                    .getTranslateInstance(-at.getX(), -at.getY()).createTransformedShape(placed)));
            all.append(letter.getPathIterator(AffineTransform.getTranslateInstance(at.getX(), at.getY())), false);
        }
        return all;
    }
}
