package vn.thamdinh.documents.emblem;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.documents.artwork.Cmyk;

/** How shapes are painted: handed down from group to group, changed by each one's own attributes. */
record Look(Optional<Cmyk> fill, Optional<Cmyk> stroke, double strokeWidth, int rule, int cap, int join,
            double miter, List<Double> dashes, boolean shown) {
    /** How often the dashes of one shape repeat. */
    private static final int MOST_PERIODS = 10_000;
    /** SVG's initial values. */
    static final Look FIRST = new Look(Optional.of(Cmyk.BLACK), Optional.empty(), 1, Path2D.WIND_NON_ZERO,
            BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, List.of(), true);

    /**
     * With an element's own properties.
     *
     * @throws NumberFormatException where a value cannot be read
     */
    Look with(Map<String, String> own) {
        boolean visible = shown && !"none".equals(own.get("display")) && !"hidden".equals(own.get("visibility"))
                && opaque(own, "opacity");
        return new Look(paint(own, "fill", fill), paint(own, "stroke", stroke),
                own.containsKey("stroke-width") ? length(own.get("stroke-width")) : strokeWidth,
                own.containsKey("fill-rule") ? rule(own.get("fill-rule")) : rule,
                own.containsKey("stroke-linecap") ? cap(own.get("stroke-linecap")) : cap,
                own.containsKey("stroke-linejoin") ? join(own.get("stroke-linejoin")) : join,
                own.containsKey("stroke-miterlimit") ? Math.max(1, length(own.get("stroke-miterlimit"))) : miter,
                own.containsKey("stroke-dasharray") ? dashes(own.get("stroke-dasharray")) : dashes, visible);
    }

    /**
     * A pen of this width, caps, joins and dashes; empty where nothing is stroked.
     *
     * @param outline what it draws along
     * @throws NumberFormatException where the dashes are shorter than any eye sees: millions would come of one line
     */
    Optional<BasicStroke> pen(Shape outline) {
        if (stroke.isEmpty() || !(strokeWidth > 0)) {
            return Optional.empty();
        }
        if (dashes.stream().noneMatch(dash -> dash > 0)) {
            return Optional.of(new BasicStroke((float) strokeWidth, cap, join, (float) miter));
        }
        double period = dashes.stream().mapToDouble(dash -> Math.max(0, dash)).sum();
        if (period * MOST_PERIODS < longest(outline)) {
            throw new NumberFormatException("stroke-dasharray: " + dashes.getFirst());
        }
        float[] pattern = new float[dashes.size()];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = Math.max(0, dashes.get(i).floatValue());
        }
        return Optional.of(new BasicStroke((float) strokeWidth, cap, join, (float) miter, pattern, 0));
    }

    /** No outline is longer than the lines between the points that make it. */
    private static double longest(Shape outline) {
        double length = 0;
        double[] to = new double[6];
        double[] at = new double[2];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int values = switch (path.currentSegment(to)) {
                case PathIterator.SEG_CUBICTO -> 6;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CLOSE -> 0;
                default -> 2;
            };
            for (int i = 0; i < values; i += 2) {
                length += Math.hypot(to[i] - at[0], to[i + 1] - at[1]);
                at[0] = to[i];
                at[1] = to[i + 1];
            }
        }
        return 2 * length;
    }

    /** Painting is all or nothing: a shape half seen through has no inks of its own. */
    private static Optional<Cmyk> paint(Map<String, String> own, String property, Optional<Cmyk> before) {
        Optional<Cmyk> paint = before;
        if (own.containsKey(property) && !own.get(property).strip().equals("inherit")) {
            String value = own.get(property).strip();
            paint = value.equalsIgnoreCase("currentColor") ? Optional.of(Cmyk.BLACK) : Paints.read(value);
        }
        return opaque(own, property + "-opacity") ? paint : Optional.empty();
    }

    private static boolean opaque(Map<String, String> own, String property) {
        if (!own.containsKey(property)) {
            return true;
        }
        String value = own.get(property).strip();
        double share = value.endsWith("%") ? length(value.substring(0, value.length() - 1)) / 100 : length(value);
        if (share > 0 && share < 1) {
            throw new NumberFormatException(property + ": " + value);
        }
        return share > 0;
    }

    /** A length in user units; px is the same, other units are not understood. */
    static double length(String text) {
        String value = text.strip();
        Numbers numbers = new Numbers(value.endsWith("px") ? value.substring(0, value.length() - 2) : value);
        double length = numbers.next();
        if (!numbers.atEnd()) {
            throw new NumberFormatException(value);
        }
        return length;
    }

    private static int rule(String text) {
        return switch (text.strip()) {
            case "nonzero" -> Path2D.WIND_NON_ZERO;
            case "evenodd" -> Path2D.WIND_EVEN_ODD;
            default -> throw new NumberFormatException(text.strip());
        };
    }

    private static int cap(String text) {
        return switch (text.strip()) {
            case "butt" -> BasicStroke.CAP_BUTT;
            case "round" -> BasicStroke.CAP_ROUND;
            case "square" -> BasicStroke.CAP_SQUARE;
            default -> throw new NumberFormatException(text.strip());
        };
    }

    private static int join(String text) {
        return switch (text.strip()) {
            case "miter" -> BasicStroke.JOIN_MITER;
            case "round" -> BasicStroke.JOIN_ROUND;
            case "bevel" -> BasicStroke.JOIN_BEVEL;
            default -> throw new NumberFormatException(text.strip());
        };
    }

    private static List<Double> dashes(String text) {
        return text.strip().equals("none") ? List.of() : Numbers.all(text.replace("px", ""));
    }
}
