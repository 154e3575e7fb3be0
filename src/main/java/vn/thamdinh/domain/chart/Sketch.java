package vn.thamdinh.domain.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects shapes: the frame that all charts share. */
final class Sketch {
    static final double WIDTH = 1000;
    static final double LEFT = 210;
    static final double RIGHT = 90;
    static final double SIZE = 13;
    private static final double TITLE_SIZE = 18;
    private static final double BOTTOM = 40;
    private static final double LEGEND_LETTER = 7.2;
    private static final double LEGEND_GAP = 34;
    private static final double LEGEND_LEFT = 16;
    private static final double LEGEND_TOP = 58;
    private static final double LEGEND_ROW = 22;
    private static final double HEAD = 78;
    private static final int LONGEST_WORDS = 125;

    private final List<Shape> shapes = new ArrayList<>();
    private final String title;
    private final String notice;
    private final List<String> legend;
    private final double top;
    private final double height;

    Sketch(Charts.Frame frame, List<String> legend, double bodyHeight) {
        this.title = frame.title();
        this.notice = frame.notice();
        this.legend = legend.stream().map(Sketch::cut).toList();
        this.top = HEAD + LEGEND_ROW * rows();
        this.height = top + bodyHeight + BOTTOM;
        shapes.add(new Shape.Box(0, 0, WIDTH, height, Ink.PAPER));
        shapes.add(new Shape.Label(16, 32, title, TITLE_SIZE, true, Shape.Anchor.START, Ink.TEXT));
        if (!notice.isEmpty()) {
            shapes.add(new Shape.Label(16, height - 14, notice, SIZE, false, Shape.Anchor.START, Ink.MARK));
        }
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS - 1) + "…";
    }

    /** How many rows the legend takes, one at least: thresholds need the room. */
    private int rows() {
        int rows = 1;
        double x = LEGEND_LEFT;
        for (String words : legend) {
            double width = width(words);
            if (x > LEGEND_LEFT && x + width > WIDTH) {
                rows++;
                x = LEGEND_LEFT;
            }
            x += width;
        }
        return rows;
    }

    private static double width(String words) {
        return LEGEND_GAP + words.length() * LEGEND_LETTER;
    }

    /** Where the first row begins. */
    double top() {
        return top;
    }

    double bottom() {
        return height - BOTTOM;
    }

    void box(double x, double y, double width, double boxHeight, Ink fill) {
        shapes.add(new Shape.Box(x, y, width, boxHeight, fill));
    }

    void line(double x1, double y1, double x2, double y2, double thickness, Ink ink) {
        shapes.add(new Shape.Line(x1, y1, x2, y2, thickness, ink));
    }

    void mark(double x, double y, Shape.Form form, boolean filled, Ink ink) {
        shapes.add(new Shape.Mark(x, y, 6, form, filled, ink));
    }

    void text(double x, double y, String text, Shape.Anchor anchor, Ink ink) {
        shapes.add(new Shape.Label(x, y, text, SIZE, false, anchor, ink));
    }

    void bold(double x, double y, String text, Shape.Anchor anchor) {
        shapes.add(new Shape.Label(x, y, text, SIZE, true, anchor, Ink.TEXT));
    }

    /** What stands before a legend's words. */
    interface Sample {
        void at(double x, double y);
    }

    /** Samples with their words, under the title, in as many rows as they need. */
    void legend(List<Sample> samples) {
        double x = LEGEND_LEFT;
        double y = LEGEND_TOP;
        for (int i = 0; i < legend.size(); i++) {
            double width = width(legend.get(i));
            if (x > LEGEND_LEFT && x + width > WIDTH) {
                x = LEGEND_LEFT;
                y += LEGEND_ROW;
            }
            samples.get(i).at(x, y);
            text(x + 20, y + 5, legend.get(i), Shape.Anchor.START, Ink.MUTED);
            x += width;
        }
    }

    /** The scale from zero to its end, with a line at each step. */
    void axis(double end, double step) {
        for (double value = 0; value <= end + 1e-9; value += step) {
            double x = at(value, end);
            line(x, top - 4, x, bottom(), 1, Ink.GRID);
            text(x, bottom() + 16, "%.0f".formatted(value), Shape.Anchor.MIDDLE, Ink.MUTED);
        }
    }

    static double at(double value, double end) {
        return LEFT + (WIDTH - LEFT - RIGHT) * value / end;
    }

    /** Marks a value of the whole chart, such as a threshold. */
    void threshold(double value, double end, String words) {
        double x = at(value, end);
        line(x, top - 8, x, bottom(), 2, Ink.MARK);
        text(x, top - 10, words, Shape.Anchor.MIDDLE, Ink.MARK);
    }

    Drawing done(List<String> description) {
        return new Drawing(WIDTH, height, title,
                description.stream().collect(Collectors.joining("; ")) + (notice.isEmpty() ? "" : ". " + notice), shapes);
    }
}
