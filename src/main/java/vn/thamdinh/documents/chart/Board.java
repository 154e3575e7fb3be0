package vn.thamdinh.documents.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thamdinh.domain.text.Numbers;

/** A chart in the making: a title, then one row for each unit, its name left and a scale of points right. */
final class Board {
    static final String INK = "#1f2933";
    static final String PALE = "#52606d";
    static final String GRID = "#d9dee4";
    static final String GREY = "#9aa5b1";
    static final double ROW = 24;
    static final double TEXT = 11;

    private static final double WIDTH = 1020;
    private static final double LEFT = 190;
    private static final double RIGHT = 170;
    private static final double TITLE = 16;

    private final List<Mark> marks = new ArrayList<>();
    private final String title;
    private final double top;
    private final int rows;
    private double low;
    private double high = 1;

    /** @param note what the marks mean, below the title */
    Board(String title, String note, int rows, boolean axis) {
        this.title = title;
        this.rows = rows;
        this.top = axis ? 76 : 84;
        words(16, 28, title, TITLE, true, Mark.Anchor.START, INK);
        words(16, 48, note, TEXT, false, Mark.Anchor.START, PALE);
    }

    void scale(double from, double to) {
        low = from;
        high = to;
    }

    /** Lines of the scale every so many points. */
    void grid(double step) {
        for (double at = Math.ceil(low / step) * step; at <= high + 1e-9; at += step) {
            line(x(at), top - 4, x(at), bottom(), 1, GRID, false);
            words(x(at), top - 8, Numbers.trimmed(BigDecimal.valueOf(at)), 9, false, Mark.Anchor.MIDDLE, PALE);
        }
    }

    double left() {
        return LEFT;
    }

    double right() {
        return WIDTH - RIGHT;
    }

    double x(double value) {
        return LEFT + (value - low) / (high - low) * (WIDTH - RIGHT - LEFT);
    }

    double y(int row) {
        return top + row * ROW;
    }

    double bottom() {
        return top + rows * ROW;
    }

    double headline() {
        return top - 8;
    }

    /** The row's name. */
    void name(int row, String name) {
        words(LEFT - 8, baseline(row), name, TEXT, false, Mark.Anchor.END, INK);
    }

    /** Words right of the row. */
    void remark(int row, String text, boolean bold) {
        words(right() + 10, baseline(row), text, TEXT, bold, Mark.Anchor.START, INK);
    }

    double baseline(int row) {
        return y(row) + ROW / 2 + TEXT * 0.36;
    }

    double middle(int row) {
        return y(row) + ROW / 2;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void line(double x1, double y1, double x2, double y2, double width, String colour, boolean dashed) {
        marks.add(new Mark.Line(x1, y1, x2, y2, width, colour, dashed));
    }

    void words(double x, double y, String text, double size, boolean bold, Mark.Anchor anchor, String colour) {
        marks.add(new Mark.Words(x, y, text, size, bold, anchor, colour));
    }

    /** A threshold across all rows, named at its foot. */
    void threshold(double value, String name) {
        line(x(value), top - 4, x(value), bottom() + 6, 1.5, INK, true);
        words(x(value), bottom() + 18, name, 10, true, Mark.Anchor.MIDDLE, INK);
    }

    Chart chart(String id, String description) {
        return new Chart(id, title, description, WIDTH, bottom() + 28, marks);
    }
}
