package vn.thamdinh.documents.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import vn.thamdinh.domain.chart.Drawing;
import vn.thamdinh.domain.chart.Ink;
import vn.thamdinh.domain.chart.Shape;

/** A drawing as SVG 1.1: text stays text, so that it can be searched and edited. */
public final class SvgChart {
    private static final String FONTS = "'Be Vietnam Pro','Segoe UI',Arial,sans-serif";

    private final StringBuilder out = new StringBuilder();

    private SvgChart() {
    }

    /** The file's bytes, UTF-8. */
    public static byte[] of(Drawing drawing) {
        var svg = new SvgChart();
        svg.write(drawing);
        return svg.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Drawing drawing) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
                .append(number("width", drawing.width())).append(number("height", drawing.height()))
                .append(" viewBox=\"0 0 ").append(plain(drawing.width())).append(' ').append(plain(drawing.height()))
                .append("\">\n<title>").append(escaped(drawing.title())).append("</title>\n<desc>")
                .append(escaped(drawing.description())).append("</desc>\n");
        drawing.shapes().forEach(shape -> out.append(element(shape)).append('\n'));
        out.append("</svg>\n");
    }

    private static String element(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> "<rect" + number("x", box.x()) + number("y", box.y()) + number("width", box.width())
                    + number("height", box.height()) + ink("fill", box.fill()) + "/>";
            case Shape.Line line -> "<line" + number("x1", line.x1()) + number("y1", line.y1())
                    + number("x2", line.x2()) + number("y2", line.y2()) + ink("stroke", line.ink())
                    + number("stroke-width", line.thickness()) + "/>";
            case Shape.Mark mark -> "<path d=\"" + outline(mark) + "\"" + ink("stroke", mark.ink())
                    + number("stroke-width", 2) + ink("fill", mark.filled() ? mark.ink() : Ink.PAPER) + "/>";
            case Shape.Label label -> "<text" + number("x", label.x()) + number("y", label.y())
                    + " font-family=\"" + FONTS + "\"" + number("font-size", label.size())
                    + " font-weight=\"" + (label.bold() ? "600" : "400") + "\" text-anchor=\""
                    + label.anchor().name().toLowerCase(java.util.Locale.ROOT) + "\"" + ink("fill", label.ink())
                    + " xml:space=\"preserve\">" + escaped(label.text()) + "</text>";
        };
    }

    private static String outline(Shape.Mark mark) {
        if (mark.form() == Shape.Form.CIRCLE) {
            String arc = "a" + plain(mark.radius()) + "," + plain(mark.radius()) + " 0 1,0 ";
            return "M" + plain(mark.x() - mark.radius()) + "," + plain(mark.y()) + arc + plain(2 * mark.radius()) + ",0"
                    + arc + plain(-2 * mark.radius()) + ",0z";
        }
        var path = new StringBuilder();
        for (double[] corner : Corners.of(mark)) {
            path.append(path.isEmpty() ? "M" : "L").append(plain(corner[0])).append(',').append(plain(corner[1]));
        }
        return path.append('z').toString();
    }

    private static String ink(String name, Ink ink) {
        return " " + name + "=\"" + ink.hex() + "\"";
    }

    private static String number(String name, double value) {
        return " " + name + "=\"" + plain(value) + "\"";
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    /** Text that no reader takes for markup; control characters, which XML forbids, are left out. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\t\n\r]]", "");
    }
}
