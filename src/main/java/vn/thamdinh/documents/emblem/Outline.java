package vn.thamdinh.documents.emblem;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;

/** Reads the basic shapes. */
final class Outline {
    private Outline() {
    }

    /** @throws NumberFormatException where a measure cannot be read */
    static Shape of(String element, Map<String, String> own) {
        return switch (element) {
            case "path" -> PathReader.read(own.getOrDefault("d", ""));
            case "rect" -> rectangle(own);
            case "circle" -> ellipse(own, length(own, "r"), length(own, "r"));
            case "ellipse" -> ellipse(own, length(own, "rx"), length(own, "ry"));
            case "line" -> new Line2D.Double(length(own, "x1"), length(own, "y1"), length(own, "x2"),
                    length(own, "y2"));
            case "polyline" -> polygon(own.getOrDefault("points", ""), false);
            default -> polygon(own.getOrDefault("points", ""), true);
        };
    }

    private static Shape rectangle(Map<String, String> own) {
        double x = length(own, "x");
        double y = length(own, "y");
        double width = length(own, "width");
        double height = length(own, "height");
        double rx = own.containsKey("rx") ? length(own, "rx") : length(own, "ry");
        double ry = own.containsKey("ry") ? length(own, "ry") : rx;
        return rx > 0 && ry > 0
                ? new RoundRectangle2D.Double(x, y, width, height, Math.min(2 * rx, width), Math.min(2 * ry, height))
                : new Rectangle2D.Double(x, y, width, height);
    }

    private static Shape ellipse(Map<String, String> own, double rx, double ry) {
        return new Ellipse2D.Double(length(own, "cx") - rx, length(own, "cy") - ry, 2 * rx, 2 * ry);
    }

    private static Shape polygon(String points, boolean closed) {
        List<Double> numbers = Numbers.all(points);
        Path2D path = new Path2D.Double();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (i == 0) {
                path.moveTo(numbers.get(0), numbers.get(1));
            } else {
                path.lineTo(numbers.get(i), numbers.get(i + 1));
            }
        }
        if (closed && numbers.size() >= 2) {
            path.closePath();
        }
        return path;
    }

    private static double length(Map<String, String> own, String name) {
        return own.containsKey(name) ? Look.length(own.get(name)) : 0;
    }
}
