package vn.thamdinh.documents.chart;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chart as SVG 1.1, text as text. */
public final class ChartSvg {
    private static final String FAMILY = "'Be Vietnam Pro', 'Segoe UI', sans-serif";

    private ChartSvg() {
    }

    /** The whole file, in UTF-8. */
    public static String of(Chart chart) {
        String body = chart.marks().stream().map(ChartSvg::mark).collect(Collectors.joining("\n"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" role="img">
                <title>%3$s</title>
                <desc>%4$s</desc>
                <rect width="%1$s" height="%2$s" fill="#ffffff"/>
                %5$s
                </svg>
                """.formatted(number(chart.width()), number(chart.height()), escaped(chart.title()),
                escaped(chart.description()), body);
    }

    private static String mark(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\"/>"
                    .formatted(number(box.x()), number(box.y()), number(box.width()), number(box.height()), box.fill(),
                            box.edge());
            case Mark.Line line -> "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                    .formatted(number(line.x1()), number(line.y1()), number(line.x2()), number(line.y2()),
                            line.colour(), number(line.width()), line.dashed() ? " stroke-dasharray=\"4 3\"" : "");
            case Mark.Disc disc -> "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\"/>"
                    .formatted(number(disc.x()), number(disc.y()), number(disc.radius()), disc.fill(), disc.edge());
            case Mark.Figure figure -> "<polygon points=\"%s\" fill=\"%s\" stroke=\"%s\"/>"
                    .formatted(points(figure), figure.fill(), figure.edge());
            case Mark.Words words -> ("<text x=\"%s\" y=\"%s\" font-family=\"%s\" font-size=\"%s\" font-weight=\"%s\""
                    + " text-anchor=\"%s\" fill=\"%s\">%s</text>")
                    .formatted(number(words.x()), number(words.y()), FAMILY, number(words.size()),
                            words.bold() ? "700" : "400", words.anchor().name().toLowerCase(Locale.ROOT),
                            words.colour(), escaped(words.text()));
        };
    }

    private static String points(Mark.Figure figure) {
        return IntStream.range(0, figure.corners().size() / 2)
                .mapToObj(i -> number(figure.corners().get(2 * i)) + "," + number(figure.corners().get(2 * i + 1)))
                .collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        String plain = String.format(Locale.ROOT, "%.2f", value);
        return plain.endsWith(".00") ? plain.substring(0, plain.length() - 3) : plain;
    }

    /** No text of a programme or person can become markup; characters that XML forbids are left out. */
    static String escaped(String text) {
        return text.codePoints().filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> Character.toString(c);
                }).collect(Collectors.joining());
    }
}
