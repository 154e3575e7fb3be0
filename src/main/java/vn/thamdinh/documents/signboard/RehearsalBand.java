package vn.thamdinh.documents.signboard;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

import vn.thamdinh.documents.artwork.Cmyk;
import vn.thamdinh.documents.artwork.Fill;
import vn.thamdinh.documents.signboard.design.Plate;

/**
 * The strips over the upper and lower edge of a rehearsal's board. They hide the frame, so that the board cannot be
 * used as a real one, and leave the name readable, so that the real one can be judged by it.
 */
final class RehearsalBand {
    static final double STRIP = 0.07;
    private static final double CAPITAL_SHARE = 0.028;
    private static final double WIDEST_SHARE = 0.9;

    private final Plate plate;
    private final SignFont font;

    RehearsalBand(Plate plate, SignFont font) {
        this.plate = plate;
        this.font = font;
    }

    void addTo(List<Fill> fills) {
        double strip = plate.unit() * STRIP;
        addStrip(fills, -plate.bleedMm(), strip + plate.bleedMm(), strip / 2);
        addStrip(fills, plate.heightMm() - strip, strip + plate.bleedMm(), plate.heightMm() - strip / 2);
    }

    private void addStrip(List<Fill> fills, double bottom, double height, double middle) {
        double bleed = plate.bleedMm();
        fills.add(new Fill(new Rectangle2D.Double(-bleed, bottom, plate.widthMm() + 2 * bleed, height), Cmyk.WHITE));
        Shape words = font.outline(SignboardArtwork.REHEARSAL);
        Rectangle2D bounds = words.getBounds2D();
        double capital = Math.min(plate.unit() * CAPITAL_SHARE, plate.widthMm() * WIDEST_SHARE / bounds.getWidth());
        AffineTransform place = AffineTransform.getTranslateInstance(plate.widthMm() / 2, middle);
        place.scale(capital, capital);
        place.translate(-bounds.getCenterX(), -0.5);
        fills.add(new Fill(place.createTransformedShape(words), Cmyk.BLACK));
    }
}
