package vn.thamdinh.documents.artwork;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * Crop marks at the corners of the cut and register marks in the middle of each edge, all outside the bleed.
 * Millimetres as in {@link Fill}.
 */
final class PrinterMarks {
    static final double ROOM_MM = 8;
    private static final double OFFSET_MM = 1;
    private static final double LENGTH_MM = 5;
    private static final double RADIUS_MM = 1.7;
    private static final double STROKE_MM = 0.09;

    private final Path2D lines = new Path2D.Double();
    private final double width;
    private final double height;
    private final double from;

    private PrinterMarks(Artwork piece) {
        width = piece.widthMm();
        height = piece.heightMm();
        from = piece.bleedMm() + OFFSET_MM;
    }

    /** As one shape to be filled. */
    static Shape of(Artwork piece) {
        PrinterMarks marks = new PrinterMarks(piece);
        marks.crop();
        marks.register(piece.widthMm() / 2, -marks.middle());
        marks.register(piece.widthMm() / 2, piece.heightMm() + marks.middle());
        marks.register(-marks.middle(), piece.heightMm() / 2);
        marks.register(piece.widthMm() + marks.middle(), piece.heightMm() / 2);
        return new BasicStroke((float) STROKE_MM, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                .createStrokedShape(marks.lines);
    }

    private double middle() {
        return from + LENGTH_MM / 2;
    }

    private void crop() {
        double to = from + LENGTH_MM;
        for (double x : new double[] {0, width}) {
            line(x, -from, x, -to);
            line(x, height + from, x, height + to);
        }
        for (double y : new double[] {0, height}) {
            line(-from, y, -to, y);
            line(width + from, y, width + to, y);
        }
    }

    private void register(double x, double y) {
        double reach = LENGTH_MM / 2;
        line(x - reach, y, x + reach, y);
        line(x, y - reach, x, y + reach);
        lines.append(new Ellipse2D.Double(x - RADIUS_MM, y - RADIUS_MM, 2 * RADIUS_MM, 2 * RADIUS_MM), false);
    }

    private void line(double x1, double y1, double x2, double y2) {
        lines.moveTo(x1, y1);
        lines.lineTo(x2, y2);
    }
}
