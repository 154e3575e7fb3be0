package vn.thamdinh.documents.artwork;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes a piece as SVG in true millimetres, bleed included, y downwards: {@code width="610mm"} with one user unit
 * to the millimetre. Colours are those of the screen; the inks stand beside them as {@code data-cmyk}. No text, font,
 * script or reference.
 */
public final class ArtworkSvg {
    private static final int DECIMALS = 3;

    private final Artwork piece;
    private final StringBuilder out = new StringBuilder(1 << 16);

    private ArtworkSvg(Artwork piece) {
        this.piece = piece;
    }

    /** The file's text. */
    public static String of(Artwork piece) {
        return new ArtworkSvg(piece).text();
    }

    private String text() {
        double bleed = piece.bleedMm();
        String width = number(piece.widthMm() + 2 * bleed);
        String height = number(piece.heightMm() + 2 * bleed);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(" width=\"").append(width).append("mm\" height=\"").append(height).append("mm\" viewBox=\"")
                .append(number(-bleed)).append(' ').append(number(-bleed)).append(' ').append(width).append(' ')
                .append(height).append("\" xml:lang=\"vi\">\n<title>").append(escape(piece.title()))
                .append("</title>\n<desc>").append(escape(piece.words())).append("</desc>\n");
        AffineTransform down = new AffineTransform(1, 0, 0, -1, 0, piece.heightMm());
        for (Fill fill : piece.fills()) {
            PathIterator steps = fill.shape().getPathIterator(down);
            out.append("<path fill=\"#%06x\" data-cmyk=\"%s\"".formatted(PressColours.srgb(fill.colour()),
                    fill.colour().inks()));
            if (steps.getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                out.append(" fill-rule=\"evenodd\"");
            }
            out.append(" d=\"");
            path(steps);
            out.append("\"/>\n");
        }
        return out.append("</svg>\n").toString();
    }

    private void path(PathIterator steps) {
        double[] at = new double[6];
        for (; !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> step('M', at, 2);
                case PathIterator.SEG_LINETO -> step('L', at, 2);
                case PathIterator.SEG_QUADTO -> step('Q', at, 4);
                case PathIterator.SEG_CUBICTO -> step('C', at, 6);
                default -> out.append('Z');
            }
        }
    }

    private void step(char letter, double[] at, int numbers) {
        out.append(letter);
        for (int i = 0; i < numbers; i++) {
            out.append(i == 0 ? "" : " ").append(number(at[i]));
        }
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
