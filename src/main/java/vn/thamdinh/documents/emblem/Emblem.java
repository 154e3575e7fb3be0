package vn.thamdinh.documents.emblem;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

import vn.thamdinh.documents.artwork.Fill;
import vn.thamdinh.domain.text.Require;

/**
 * A drawing of filled shapes, y upwards, that can be put anywhere at any size.
 *
 * @param fills in painting order, at least one with an extent
 */
public record Emblem(List<Fill> fills) {
    public Emblem {
        fills = List.copyOf(fills);
        Require.that(!fills.isEmpty(), "an emblem without shapes");
    }

    /** Width over height of what is painted. */
    public double ratio() {
        Rectangle2D ink = ink();
        return ink.getWidth() / ink.getHeight();
    }

    /** The shapes with what is painted fitted into the rectangle, in its middle. */
    public List<Fill> in(Rectangle2D place) {
        Rectangle2D ink = ink();
        double scale = Math.min(place.getWidth() / ink.getWidth(), place.getHeight() / ink.getHeight());
        AffineTransform move = AffineTransform.getTranslateInstance(place.getCenterX(), place.getCenterY());
        move.scale(scale, scale);
        move.translate(-ink.getCenterX(), -ink.getCenterY());
        return fills.stream().map(fill -> new Fill(move.createTransformedShape(fill.shape()), fill.colour())).toList();
    }

    private Rectangle2D ink() {
        Rectangle2D all = fills.getFirst().shape().getBounds2D();
        for (Fill fill : fills) {
            all = all.createUnion(fill.shape().getBounds2D());
        }
        return all;
    }
}
