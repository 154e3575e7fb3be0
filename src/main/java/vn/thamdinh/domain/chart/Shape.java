package vn.thamdinh.domain.chart;

import java.util.Objects;

/** One piece of a drawing; x goes right and y goes down, in pixels of a screen at 100 %. */
public sealed interface Shape {

    /** A filled rectangle. */
    record Box(double x, double y, double width, double height, Ink fill) implements Shape {
    }

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, double thickness, Ink ink) implements Shape {
    }

    /** What a value is marked with: forms differ, so that nobody depends on colours. */
    enum Form { CIRCLE, SQUARE, TRIANGLE, DIAMOND }

    /** A mark around its centre. */
    record Mark(double x, double y, double radius, Form form, boolean filled, Ink ink) implements Shape {
    }

    /** Which end of a text its x is. */
    enum Anchor { START, MIDDLE, END }

    /**
     * A line of text.
     *
     * @param y    of the baseline
     * @param size height of the font in pixels
     */
    record Label(double x, double y, String text, double size, boolean bold, Anchor anchor, Ink ink) implements Shape {
        public Label {
            Objects.requireNonNull(text, "text");
        }
    }
}
