package vn.thamdinh.documents.pdf;

import java.util.List;
import vn.thamdinh.domain.text.Require;

/**
 * A drawing of lines, such as a signature, that is painted as lines and not as dots.
 *
 * @param strokes each from pen down to pen up, not empty; points with y downwards, in any one unit
 */
public record LineDrawing(List<List<Point>> strokes) {

    /** A place of the pen. */
    public record Point(double x, double y) {
    }

    public LineDrawing {
        strokes = strokes.stream().map(List::copyOf).toList();
        Require.that(strokes.stream().noneMatch(List::isEmpty), "a stroke without a point");
    }

    /** Reads "x,y x,y;x,y …". */
    public static LineDrawing parse(String text) {
        return new LineDrawing(text.isBlank() ? List.of() : List.of(text.strip().split(";")).stream()
                .map(stroke -> List.of(stroke.strip().split(" +")).stream().map(LineDrawing::point).toList()).toList());
    }

    private static Point point(String text) {
        int comma = text.indexOf(',');
        Require.that(comma > 0, "not a point: " + text);
        return new Point(Double.parseDouble(text.substring(0, comma)), Double.parseDouble(text.substring(comma + 1)));
    }

    double left() {
        return strokes.stream().flatMap(List::stream).mapToDouble(Point::x).min().orElse(0);
    }

    double right() {
        return strokes.stream().flatMap(List::stream).mapToDouble(Point::x).max().orElse(0);
    }

    double top() {
        return strokes.stream().flatMap(List::stream).mapToDouble(Point::y).min().orElse(0);
    }

    double bottom() {
        return strokes.stream().flatMap(List::stream).mapToDouble(Point::y).max().orElse(0);
    }
}
