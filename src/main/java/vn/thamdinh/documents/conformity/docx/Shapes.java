package vn.thamdinh.documents.conformity.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.thamdinh.documents.conformity.sheet.Picture;
import vn.thamdinh.documents.conformity.sheet.Stroke;

/** Drawn lines, frames with text, and pictures that hang on a paragraph. */
final class Shapes {
    private static final double EMU_PER_MM = 36_000;
    private static final Pattern LENGTH = Pattern.compile("(-?[0-9.]+)(pt|in|cm|mm|px)?");

    private final double columnMm;
    private final double columnWidthMm;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();

    /** A frame with text; heights from the paragraph's upper edge. */
    record Box(Element content, double leftMm, double topMm, double widthMm, double heightMm, boolean drawn) {
    }

    Shapes(List<Element> drawings, double columnMm, double columnWidthMm) {
        this.columnMm = columnMm;
        this.columnWidthMm = columnWidthMm;
        for (Element drawing : drawings) {
            if (drawing.getLocalName().equals("drawing")) {
                Xml.children(drawing).forEach(this::placed);
            } else {
                Xml.children(drawing).forEach(this::vector);
            }
        }
    }

    List<Stroke> strokes() {
        return strokes;
    }

    List<Picture> pictures() {
        return pictures;
    }

    List<Box> boxes() {
        return boxes;
    }

    private void placed(Element anchor) {
        Optional<Element> extent = Xml.child(anchor, "extent");
        double width = extent.flatMap(each -> Xml.number(each, "cx")).orElse(0.0) / EMU_PER_MM;
        double height = extent.flatMap(each -> Xml.number(each, "cy")).orElse(0.0) / EMU_PER_MM;
        double left = Xml.child(anchor, "positionH").map(each -> across(each, width)).orElse(columnMm);
        double top = Xml.child(anchor, "positionV").flatMap(each -> Xml.child(each, "posOffset"))
                .map(each -> number(each.getTextContent()) / EMU_PER_MM).orElse(0.0);
        Optional<Element> picture = Xml.within(anchor, "pic");
        String shape = Xml.within(anchor, "prstGeom").map(each -> Xml.attribute(each, "prst")).orElse("");
        Optional<Element> text = Xml.within(anchor, "txbxContent");
        if (shape.matches("line|straightConnector1")) {
            boolean solid = Xml.within(anchor, "prstDash").map(each -> Xml.value(each).equals("solid")).orElse(true);
            strokes.add(new Stroke(left, top, left + width, top + Math.max(height, 0.2), solid, 0));
        } else if (text.isPresent()) {
            boolean drawn = Xml.within(anchor, "ln").map(line -> Xml.child(line, "noFill").isEmpty()).orElse(false);
            boxes.add(new Box(text.get(), left, top, width, height, drawn));
        } else if (picture.isPresent()) {
            pictures.add(new Picture(left, top, width, height, Picture.Tint.OTHER, false, 0));
        }
    }

    private double across(Element position, double width) {
        Optional<Element> offset = Xml.child(position, "posOffset");
        boolean fromPage = Xml.attribute(position, "relativeFrom").equals("page");
        if (offset.isPresent()) {
            return (fromPage ? 0 : columnMm) + number(offset.get().getTextContent()) / EMU_PER_MM;
        }
        String align = Xml.child(position, "align").map(each -> each.getTextContent().strip()).orElse("left");
        return columnMm + switch (align) {
            case "center" -> (columnWidthMm - width) / 2;
            case "right" -> columnWidthMm - width;
            default -> 0;
        };
    }

    private static double number(String text) {
        Matcher found = LENGTH.matcher(text.strip());
        return found.lookingAt() ? Double.parseDouble(found.group(1)) : 0;
    }

    private void vector(Element shape) {
        String style = Xml.attribute(shape, "style");
        double left = columnMm + style(style, "margin-left");
        double top = style(style, "margin-top");
        double width = style(style, "width");
        double height = style(style, "height");
        String type = Xml.attribute(shape, "type");
        if (shape.getLocalName().equals("line")) {
            line(shape);
        } else if (type.endsWith("t32") || Xml.attribute(shape, "connectortype").equals("straight")) {
            strokes.add(new Stroke(left, top, left + width, top + Math.max(height, 0.2), true, 0));
        } else if (Xml.within(shape, "txbxContent").isPresent()) {
            boolean drawn = !Xml.attribute(shape, "stroked").matches("f|false");
            boxes.add(new Box(Xml.within(shape, "txbxContent").get(), left, top, width, height, drawn));
        } else if (Xml.within(shape, "imagedata").isPresent()) {
            pictures.add(new Picture(left, top, width, height, Picture.Tint.OTHER, false, 0));
        }
    }

    private void line(Element shape) {
        String[] from = Xml.attribute(shape, "from").split(",");
        String[] to = Xml.attribute(shape, "to").split(",");
        if (from.length == 2 && to.length == 2) {
            boolean solid = Xml.child(shape, "stroke").map(each -> Xml.attribute(each, "dashstyle"))
                    .map(dash -> dash.isEmpty() || dash.equals("solid")).orElse(true);
            double top = length(from[1]);
            strokes.add(new Stroke(columnMm + length(from[0]), top, columnMm + length(to[0]),
                    Math.max(top + 0.2, length(to[1])), solid, 0));
        }
    }

    private static double style(String style, String name) {
        for (String each : style.split(";")) {
            int colon = each.indexOf(':');
            if (colon > 0 && each.substring(0, colon).strip().equals(name)) {
                return length(each.substring(colon + 1));
            }
        }
        return 0;
    }

    /** A length with its unit, in millimetres; points where none is given. */
    private static double length(String text) {
        Matcher found = LENGTH.matcher(text.strip());
        if (!found.lookingAt()) {
            return 0;
        }
        double value = Double.parseDouble(found.group(1));
        return switch (found.group(2) == null ? "pt" : found.group(2)) {
            case "in" -> value * 25.4;
            case "cm" -> value * 10;
            case "mm" -> value;
            case "px" -> value * 25.4 / 96;
            default -> value * Typesetter.MM;
        };
    }
}
