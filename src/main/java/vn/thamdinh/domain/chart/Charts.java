package vn.thamdinh.domain.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thamdinh.domain.text.Numbers;

/**
 * The charts of a round. All words come from outside, in the reader's language; every bar, mark and cell also says its
 * value as a number or a sign, for colours alone say nothing.
 */
public final class Charts {
    private static final double ROW = 26;
    private static final double BAR = 18;
    private static final double NARROWEST_NUMBERED = 22;
    private static final int STEPS = 5;
    private static final Shape.Form[] FORMS = Shape.Form.values();

    private Charts() {
    }

    /**
     * What stands around a chart.
     *
     * @param notice such as that figures are rehearsed or criteria a sample; may be empty
     */
    public record Frame(String title, String notice) {
    }

    /**
     * A bar made of parts.
     *
     * @param parts points of each group, zero or more, in the order of the legend
     * @param end   what stands after the bar: the total, the rank
     */
    public record Bar(String name, List<BigDecimal> parts, String end) {
        public Bar {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A scale with what is marked on it.
     *
     * @param end       highest value, above zero
     * @param threshold value that decides, with its words; no words, no mark
     */
    public record Scale(BigDecimal end, BigDecimal threshold, String words) {
    }

    /** One bar for each unit, parted by groups that are numbered in the bars and named in the legend. */
    public static Drawing ranking(Frame frame, List<String> groups, List<Bar> bars, Scale scale) {
        var sketch = new Sketch(frame, numbered(groups), bars.size() * ROW);
        double end = scale.end().doubleValue();
        legend(sketch, groups.size());
        sketch.axis(end, end / STEPS);
        for (int i = 0; i < bars.size(); i++) {
            bar(sketch, bars.get(i), sketch.top() + i * ROW, end);
        }
        mark(sketch, scale);
        return sketch.done(bars.stream().map(bar -> bar.name() + ": " + bar.end()).toList());
    }

    private static List<String> numbered(List<String> groups) {
        return IntStream.range(0, groups.size()).mapToObj(i -> (i + 1) + ". " + groups.get(i)).toList();
    }

    private static void legend(Sketch sketch, int groups) {
        List<Sketch.Sample> samples = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            Ink ink = Ink.series(i);
            samples.add((x, y) -> sketch.box(x, y - 8, 14, 14, ink));
        }
        sketch.legend(samples);
    }

    private static void bar(Sketch sketch, Bar bar, double y, double end) {
        name(sketch, bar.name(), y);
        double sum = 0;
        for (int part = 0; part < bar.parts().size(); part++) {
            double x = Sketch.at(sum, end);
            sum += bar.parts().get(part).doubleValue();
            double width = Sketch.at(sum, end) - x;
            sketch.box(x, y + 3, width, BAR, Ink.series(part));
            if (width >= NARROWEST_NUMBERED) {
                sketch.text(x + width / 2, y + 17, String.valueOf(part + 1), Shape.Anchor.MIDDLE, Ink.TEXT);
            }
        }
        sketch.bold(Sketch.at(sum, end) + 6, y + 17, bar.end(), Shape.Anchor.START);
    }

    private static void name(Sketch sketch, String name, double y) {
        sketch.text(Sketch.LEFT - 10, y + 17, name, Shape.Anchor.END, Ink.TEXT);
    }

    private static void mark(Sketch sketch, Scale scale) {
        if (!scale.words().isEmpty()) {
            sketch.threshold(scale.threshold().doubleValue(), scale.end().doubleValue(), scale.words());
        }
    }

    /**
     * A row of marks.
     *
     * @param values one for each word of the legend; what does not exist is left out by a negative number
     */
    public record Dots(String name, List<BigDecimal> values) {
        public Dots {
            values = List.copyOf(values);
        }
    }

    /** The totals of each stage on one line for each unit, each stage with a form of its own. */
    public static Drawing stages(Frame frame, List<String> stages, List<Dots> rows, Scale scale) {
        var sketch = new Sketch(frame, stages, rows.size() * ROW);
        double end = scale.end().doubleValue();
        List<Sketch.Sample> samples = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            int stage = i;
            samples.add((x, y) -> dot(sketch, x + 7, y, stage));
        }
        sketch.legend(samples);
        sketch.axis(end, end / STEPS);
        for (int i = 0; i < rows.size(); i++) {
            dots(sketch, rows.get(i), sketch.top() + i * ROW, end);
        }
        mark(sketch, scale);
        return sketch.done(rows.stream().map(row -> row.name() + ": " + said(stages, row.values())).toList());
    }

    private static void dots(Sketch sketch, Dots row, double y, double end) {
        name(sketch, row.name(), y);
        sketch.line(Sketch.LEFT, y + 12, Sketch.WIDTH - Sketch.RIGHT, y + 12, 1, Ink.GRID);
        for (int stage = 0; stage < row.values().size(); stage++) {
            if (row.values().get(stage).signum() >= 0) {
                dot(sketch, Sketch.at(row.values().get(stage).doubleValue(), end), y + 12, stage);
            }
        }
        row.values().stream().filter(value -> value.signum() >= 0).reduce((_, last) -> last).ifPresent(last ->
                sketch.bold(Sketch.WIDTH - Sketch.RIGHT + 12, y + 17, Numbers.trimmed(last), Shape.Anchor.START));
    }

    private static void dot(Sketch sketch, double x, double y, int stage) {
        sketch.mark(x, y, FORMS[stage % FORMS.length], stage % 2 == 1, Ink.TEXT);
    }

    private static String said(List<String> words, List<BigDecimal> values) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).signum() >= 0) {
                said.add(words.get(i) + " " + Numbers.trimmed(values.get(i)));
            }
        }
        return String.join(", ", said);
    }

    /**
     * How far scorers lie apart on one unit.
     *
     * @param values their totals in any order; may be empty
     */
    public record Spread(String name, List<BigDecimal> values) {
        public Spread {
            values = values.stream().sorted().toList();
        }
    }

    /** From the lowest to the highest total for each unit, with a mark for each scorer and the distance as a number. */
    public static Drawing spread(Frame frame, List<Spread> rows, Scale scale) {
        var sketch = new Sketch(frame, List.of(), rows.size() * ROW);
        double end = scale.end().doubleValue();
        sketch.axis(end, end / STEPS);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double y = sketch.top() + i * ROW;
            name(sketch, rows.get(i).name(), y);
            if (!rows.get(i).values().isEmpty()) {
                said.add(rows.get(i).name() + ": " + span(sketch, rows.get(i).values(), y, end));
            }
        }
        mark(sketch, scale);
        return sketch.done(said);
    }

    private static String span(Sketch sketch, List<BigDecimal> values, double y, double end) {
        double low = Sketch.at(values.getFirst().doubleValue(), end);
        double high = Sketch.at(values.getLast().doubleValue(), end);
        sketch.box(low, y + 8, Math.max(1, high - low), 8, Ink.series(0));
        values.forEach(value -> {
            double x = Sketch.at(value.doubleValue(), end);
            sketch.line(x, y + 5, x, y + 19, 1.5, Ink.TEXT);
        });
        String distance = Numbers.trimmed(values.getLast().subtract(values.getFirst()));
        sketch.bold(high + 8, y + 17, distance, Shape.Anchor.START);
        return distance;
    }

    /** How good a cell is; the form of its mark says it without colour. */
    public enum Heat {
        GOOD(Ink.GOOD, Shape.Form.CIRCLE),
        WARN(Ink.WARN, Shape.Form.TRIANGLE),
        BAD(Ink.BAD, Shape.Form.DIAMOND);

        private final Ink ink;
        private final Shape.Form form;

        Heat(Ink ink, Shape.Form form) {
            this.ink = ink;
            this.form = form;
        }
    }

    /** One cell: what it says, and how good that is. */
    public record Tile(String text, Heat heat) {
    }

    /** A row of cells, one for each column. */
    public record Tiles(String name, List<Tile> cells) {
        public Tiles {
            cells = List.copyOf(cells);
        }
    }

    /** A table whose cells are coloured and marked, such as the survey quotas of all units. */
    public static Drawing heat(Frame frame, List<String> columns, List<Tiles> rows) {
        var sketch = new Sketch(frame, List.of(), rows.size() * ROW);
        double width = (Sketch.WIDTH - Sketch.LEFT - 16) / Math.max(1, columns.size());
        for (int column = 0; column < columns.size(); column++) {
            sketch.bold(Sketch.LEFT + (column + 0.5) * width, sketch.top() - 10, columns.get(column), Shape.Anchor.MIDDLE);
        }
        for (int row = 0; row < rows.size(); row++) {
            double y = sketch.top() + row * ROW;
            name(sketch, rows.get(row).name(), y);
            for (int column = 0; column < rows.get(row).cells().size(); column++) {
                Tile tile = rows.get(row).cells().get(column);
                double x = Sketch.LEFT + column * width;
                sketch.box(x, y + 1, width - 2, ROW - 2, tile.heat().ink);
                sketch.mark(x + 16, y + 12, tile.heat().form, tile.heat() == Heat.BAD, Ink.TEXT);
                sketch.text(x + 32, y + 17, tile.text(), Shape.Anchor.START, Ink.TEXT);
            }
        }
        return sketch.done(rows.stream().map(row -> row.name() + ": " + String.join(", ",
                row.cells().stream().map(Tile::text).toList())).toList());
    }
}
