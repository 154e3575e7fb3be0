package vn.thamdinh.documents.chart;

import java.util.ArrayList;
import java.util.List;

/** Warnings at the foot of a chart: a picture goes from hand to hand without the window that it was shown in. */
public final class ChartFoot {
    private static final double MARGIN = 16;
    private static final double LINE = 18;
    private static final String RED = "#9b1c1c";

    private ChartFoot() {
    }

    /**
     * The chart with the warnings below everything else, as much higher as they need.
     *
     * @param warnings each begins a line and is broken between words where it is wider than the chart; may be none
     */
    public static Chart below(Chart chart, List<String> warnings) {
        List<Mark> marks = new ArrayList<>(chart.marks());
        double y = chart.height();
        for (String warning : warnings) {
            for (String line : lines(warning, chart.width() - 2 * MARGIN)) {
                marks.add(new Mark.Words(MARGIN, y + Board.TEXT * 0.36, line, Board.TEXT, true, Mark.Anchor.START, RED));
                y += LINE;
            }
        }
        String said = warnings.isEmpty() ? chart.description()
                : chart.description() + ". " + String.join(". ", warnings);
        return new Chart(chart.id(), chart.title(), said, chart.width(), y, marks);
    }

    private static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && ChartFont.width(longer, Board.TEXT, true) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
