package vn.thamdinh.ui.inspection.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A drawing under way, in thousandths of the field's width whatever its size on the screen. Needs no window. Points
 * that say nothing new are left out, and a drawing that grows beyond all measure takes no more.
 */
final class Strokes {

    /** Of the width: an ordinary signature then has one to three hundred points. */
    private static final int FIELD = 1000;
    private static final int NEAREST = 3;
    private static final int MOST_POINTS = 5000;

    /** A place of the pen. */
    record Point(int x, int y) {
    }

    private final List<List<Point>> strokes = new ArrayList<>();
    private int points;

    /** The pen comes down; places are in dots of a field that is {@code width} dots wide. */
    void begin(double x, double y, double width) {
        if (points < MOST_POINTS) {
            strokes.add(new ArrayList<>(List.of(point(x, y, width))));
            points++;
        }
    }

    /** The pen moves; without a stroke begun nothing is drawn. */
    void move(double x, double y, double width) {
        if (strokes.isEmpty() || points >= MOST_POINTS) {
            return;
        }
        List<Point> stroke = strokes.getLast();
        Point next = point(x, y, width);
        Point last = stroke.getLast();
        if (Math.hypot(next.x() - last.x(), next.y() - last.y()) >= NEAREST) {
            stroke.add(next);
            points++;
        }
    }

    void clear() {
        strokes.clear();
        points = 0;
    }

    /** A dot by mistake is no signature. */
    boolean isDrawn() {
        return strokes.stream().anyMatch(stroke -> stroke.size() > 2);
    }

    List<List<Point>> all() {
        return strokes;
    }

    /** "x,y x,y;x,y …". */
    String text() {
        return strokes.stream().map(stroke -> stroke.stream().map(point -> point.x() + "," + point.y())
                .collect(Collectors.joining(" "))).collect(Collectors.joining(";"));
    }

    private static Point point(double x, double y, double width) {
        return new Point((int) Math.round(Math.clamp(x / width, 0, 1) * FIELD),
                (int) Math.round(Math.clamp(y / width, 0, 1) * FIELD));
    }
}
