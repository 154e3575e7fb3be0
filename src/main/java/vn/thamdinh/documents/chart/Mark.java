package vn.thamdinh.documents.chart;

import java.util.List;

/** One thing on a chart. Lengths are in points from the top left; colours are "#rrggbb" or {@link #NOTHING}. */
public sealed interface Mark {

    /** No colour: not filled, or without an edge. */
    String NOTHING = "none";

    /** A rectangle. */
    record Box(double x, double y, double width, double height, String fill, String edge) implements Mark {
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, double width, String colour, boolean dashed)
            implements Mark {
    }

    /** A circle. */
    record Disc(double x, double y, double radius, String fill, String edge) implements Mark {
    }

    /**
     * A closed figure.
     *
     * @param corners x and y of each corner in turn
     */
    record Figure(List<Double> corners, String fill, String edge) implements Mark {
        public Figure {
            corners = List.copyOf(corners);
        }
    }

    /** Words on one line; y is that of the baseline. */
    record Words(double x, double y, String text, double size, boolean bold, Anchor anchor, String colour)
            implements Mark {
    }

    /** Which end of the words stands at x. */
    enum Anchor { START, MIDDLE, END }
}
