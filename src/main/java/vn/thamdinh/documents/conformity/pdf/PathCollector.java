package vn.thamdinh.documents.conformity.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import vn.thamdinh.documents.conformity.sheet.Stroke;

/**
 * Straight lines among painted paths: edges that are stroked, and filled boxes that are thin. Points come in
 * points.
 */
final class PathCollector {
    private static final double MM = 25.4 / 72;
    private static final double THICKEST_PT = 3;
    private static final double SHORTEST_PT = 5;
    private static final double LEVEL_PT = 0.3;
    private static final int PALEST = 0xE0;

    private final Allowance left;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<List<Point2D>> parts = new ArrayList<>();

    PathCollector(Allowance left) {
        this.left = left;
    }

    List<Stroke> strokes() {
        return List.copyOf(strokes);
    }

    void moveTo(Point2D to) {
        left.mark();
        List<Point2D> part = new ArrayList<>();
        part.add(to);
        parts.add(part);
    }

    void lineTo(Point2D to) {
        left.mark();
        if (parts.isEmpty()) {
            moveTo(to);
        } else {
            parts.getLast().add(to);
        }
    }

    /** A curve is no straight line; its end is where the next line begins. */
    void curveTo(Point2D to) {
        moveTo(to);
    }

    Point2D current() {
        return parts.isEmpty() ? new Point2D.Double() : parts.getLast().getLast();
    }

    void close() {
        if (!parts.isEmpty()) {
            lineTo(parts.getLast().getFirst());
        }
    }

    void drop() {
        parts.clear();
    }

    void paint(boolean filled, boolean solid, int rgb) {
        if ((rgb & 0xFF) < PALEST || (rgb >> 8 & 0xFF) < PALEST || (rgb >> 16 & 0xFF) < PALEST) {
            parts.forEach(part -> collect(part, filled, solid, rgb));
        }
        parts.clear();
    }

    private void collect(List<Point2D> part, boolean filled, boolean solid, int rgb) {
        Rectangle2D box = box(part);
        if (Math.min(box.getWidth(), box.getHeight()) <= THICKEST_PT) {
            add(box, solid, rgb);
        } else if (!filled) {
            for (int i = 1; i < part.size(); i++) {
                Rectangle2D edge = box(part.subList(i - 1, i + 1));
                if (Math.min(edge.getWidth(), edge.getHeight()) <= LEVEL_PT) {
                    add(edge, solid, rgb);
                }
            }
        }
    }

    private void add(Rectangle2D box, boolean solid, int rgb) {
        if (Math.max(box.getWidth(), box.getHeight()) >= SHORTEST_PT) {
            strokes.add(new Stroke(box.getMinX() * MM, box.getMinY() * MM, box.getMaxX() * MM, box.getMaxY() * MM,
                    solid,
                    rgb));
        }
    }

    private static Rectangle2D box(List<Point2D> points) {
        Rectangle2D box = new Rectangle2D.Double(points.getFirst().getX(), points.getFirst().getY(), 0, 0);
        points.forEach(box::add);
        return box;
    }
}
