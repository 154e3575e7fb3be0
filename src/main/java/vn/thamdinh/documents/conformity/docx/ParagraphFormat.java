package vn.thamdinh.documents.conformity.docx;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * How a paragraph is set, after all styles; lengths in points.
 *
 * @param line      spacing of lines: a multiple of single spacing where {@code rule} is "auto", else points
 * @param border    sides on which a line is drawn: "top", "bottom", both or none
 */
record ParagraphFormat(String align, double left, double right, double first, double before, double after, double line,
                       String rule, String border, boolean pageBreak, boolean contextual, String style) {
    static final ParagraphFormat DEFAULT =
            new ParagraphFormat("left", 0, 0, 0, 0, 0, 1, "auto", "", false, false, "");

    private static final double TWIPS = 20;
    private static final double SINGLE = 240;
    /** What Word puts for "automatic" spacing. */
    private static final double AUTOMATIC = 14;

    ParagraphFormat with(Element properties) {
        ParagraphFormat format = this;
        for (Element each : Xml.children(properties)) {
            format = switch (each.getLocalName()) {
                case "jc" -> format.aligned(Xml.value(each));
                case "ind" -> format.indented(each);
                case "spacing" -> format.spaced(each);
                case "pBdr" -> format.bordered(each);
                case "pageBreakBefore" -> format.flags(format.border, Xml.on(each), format.contextual);
                case "contextualSpacing" -> format.flags(format.border, format.pageBreak, Xml.on(each));
                default -> format;
            };
        }
        return format;
    }

    ParagraphFormat named(String name) {
        return new ParagraphFormat(align, left, right, first, before, after, line, rule, border, pageBreak, contextual,
                name);
    }

    private ParagraphFormat aligned(String value) {
        return new ParagraphFormat(value, left, right, first, before, after, line, rule, border, pageBreak, contextual,
                style);
    }

    private ParagraphFormat flags(String border, boolean pageBreak, boolean contextual) {
        return new ParagraphFormat(align, left, right, first, before, after, line, rule, border, pageBreak, contextual,
                style);
    }

    private ParagraphFormat bordered(Element borders) {
        StringBuilder drawn = new StringBuilder();
        for (String side : List.of("top", "bottom")) {
            Xml.child(borders, side).filter(edge -> !Xml.value(edge).matches("nil|none")).ifPresent(_ ->
                    drawn.append(side));
        }
        return flags(drawn.toString(), pageBreak, contextual);
    }

    private ParagraphFormat indented(Element each) {
        double from = points(each, "left").or(() -> points(each, "start")).orElse(left);
        double to = points(each, "right").or(() -> points(each, "end")).orElse(right);
        double begin = points(each, "hanging").map(value -> -value).or(() -> points(each, "firstLine")).orElse(first);
        return new ParagraphFormat(align, from, to, begin, before, after, line, rule, border, pageBreak, contextual,
                style);
    }

    private ParagraphFormat spaced(Element each) {
        boolean autoBefore = Xml.attribute(each, "beforeAutospacing").matches("1|true|on");
        boolean autoAfter = Xml.attribute(each, "afterAutospacing").matches("1|true|on");
        double above = autoBefore ? AUTOMATIC : points(each, "before").orElse(before);
        double below = autoAfter ? AUTOMATIC : points(each, "after").orElse(after);
        String kind = Xml.attribute(each, "lineRule");
        Optional<Double> given = Xml.number(each, "line");
        String asked = given.isEmpty() ? rule : kind.isEmpty() ? "auto" : kind;
        double lines = given.map(value -> asked.equals("auto") ? value / SINGLE : value / TWIPS).orElse(line);
        return new ParagraphFormat(align, left, right, first, above, below, lines, asked, border, pageBreak,
                contextual, style);
    }

    private static Optional<Double> points(Element each, String name) {
        return Xml.number(each, name).map(value -> value / TWIPS);
    }

    /** The height of a line whose largest letters have this size. */
    double lineHeight(double sizePt) {
        double natural = sizePt * 1.149;
        return switch (rule) {
            case "exact" -> line;
            case "atLeast" -> Math.max(line, natural);
            default -> natural * line;
        };
    }
}
