package vn.thamdinh.documents.signboard;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The strips over the upper and lower edge of a rehearsal's board. They hide the frame, so that the board cannot be
 * used as a real one, and leave the name readable, so that the real one can be judged by it.
 */
final class RehearsalBand {
    static final double STRIP_SHARE = 0.065;
    private static final double CAPITAL_SHARE = 0.028;
    private static final double WIDEST_SHARE = 0.9;

    private final SignStyle style;
    private final SignFont font;

    RehearsalBand(SignStyle style, SignFont font) {
        this.style = style;
        this.font = font;
    }

    void addTo(List<Fill> fills) {
        double strip = style.heightMm() * STRIP_SHARE;
        addStrip(fills, 0, strip);
        addStrip(fills, style.heightMm() - strip, strip);
    }

    private void addStrip(List<Fill> fills, double bottom, double strip) {
        fills.add(new Fill(new Rectangle2D.Double(0, bottom, style.widthMm(), strip), Cmyk.WHITE));
        Shape words = font.outline(SignboardArtwork.REHEARSAL);
        Rectangle2D bounds = words.getBounds2D();
        double capital = Math.min(style.heightMm() * CAPITAL_SHARE, style.widthMm() * WIDEST_SHARE / bounds.getWidth());
        AffineTransform place = AffineTransform.getTranslateInstance(style.widthMm() / 2, bottom + strip / 2);
        place.scale(capital, capital);
        place.translate(-bounds.getCenterX(), -0.5);
        fills.add(new Fill(place.createTransformedShape(words), Cmyk.BLACK));
    }
}
