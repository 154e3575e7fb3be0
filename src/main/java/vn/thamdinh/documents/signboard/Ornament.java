package vn.thamdinh.documents.signboard;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

import vn.thamdinh.documents.signboard.design.Border;
import vn.thamdinh.documents.signboard.design.Plate;

/** What is drawn on a board beside letters: the border's lines and stars. */
final class Ornament {
    /** Outer edge of the border, its line, and the space between two lines, as shares of the board's unit. */
    static final double INSET = 0.03;
    private static final double STROKE = 0.006;
    private static final double GAP = 0.008;
    private static final int POINTS = 5;
    /** A five-pointed star whose edges run straight from point to point. */
    private static final double INNER = (3 - Math.sqrt(5)) / 2;

    private Ornament() {
    }

    static Shape border(Plate plate, Border border) {
        double unit = plate.unit();
        double inset = unit * INSET;
        double stroke = unit * STROKE;
        Area lines = ring(plate, border, inset, stroke);
        if (border.kind() == Border.Kind.DOUBLE) {
            lines.add(ring(plate, border, inset + stroke + unit * GAP, stroke / 2));
        }
        return lines;
    }

    private static Area ring(Plate plate, Border border, double inset, double stroke) {
        Area ring = new Area(inner(plate, border, inset));
        ring.subtract(new Area(inner(plate, border, inset + stroke)));
        return ring;
    }

    /** Corners of inner lines have the same middle as those of the outer one. */
    private static Shape inner(Plate plate, Border border, double inset) {
        double width = plate.widthMm() - 2 * inset;
        double height = plate.heightMm() - 2 * inset;
        double least = Math.min(width, height) / 2;
        double radius = Math.clamp(border.radiusMm() - (inset - plate.unit() * INSET), 0, least);
        return radius > 0 ? new RoundRectangle2D.Double(inset, inset, width, height, 2 * radius, 2 * radius)
                : new Rectangle2D.Double(inset, inset, width, height);
    }

    /** Stars side by side, the whole row in the middle of the width given. */
    static Shape stars(int count, double left, double right, double top, double size) {
        Path2D row = new Path2D.Double();
        double step = size * 1.25;
        double first = (left + right) / 2 - (count - 1) * step / 2;
        for (int i = 0; i < count; i++) {
            row.append(star(first + i * step, top - size / 2, size / 2), false);
        }
        return row;
    }

    /** The tips lie on a circle; the row's height is that circle's. */
    private static Path2D star(double x, double y, double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 2 * POINTS; i++) {
            double angle = Math.PI / 2 + i * Math.PI / POINTS;
            double reach = i % 2 == 0 ? radius : radius * INNER;
            double px = x + reach * Math.cos(angle);
            double py = y + reach * Math.sin(angle);
            if (i == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        return star;
    }
}
