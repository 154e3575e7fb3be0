package vn.thamdinh.documents.emblem;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import vn.thamdinh.documents.artwork.Cmyk;
import vn.thamdinh.documents.artwork.Fill;

/**
 * Reads an emblem from SVG: paths, groups, transforms, plain fills and strokes, basic shapes. It lists what it takes,
 * and refuses the rest: scripts, links, files elsewhere, text, gradients, patterns, clipping, transparency, style
 * sheets. Entities are never resolved and nothing outside the given text is ever opened.
 */
public final class EmblemReader {
    /** Longest file, in letters; as long as a text of the programme may be. */
    public static final int LONGEST = 200_000;
    private static final int MOST_SHAPES = 5_000;
    private static final int DEEPEST = 60;
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> SHAPES = Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
    private static final Set<String> SILENT = Set.of("title", "desc", "metadata");
    private static final Set<String> EDITORS = Set.of("http://www.inkscape.org/namespaces/inkscape",
            "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd");
    private static final Set<String> REFERRING = Set.of("href", "src", "base", "clip-path", "mask", "filter", "marker",
            "marker-start", "marker-mid", "marker-end", "mix-blend-mode", "transform-origin");
    private static final Pattern REFERENCE = Pattern.compile("(?i)url\\s*\\(|javascript:|data:|@import|expression\\s*\\(");
    private static final Pattern ENTITIES = Pattern.compile("(?is)<!ENTITY|<!DOCTYPE[^>]*\\[");

    private final XMLStreamReader xml;
    private final List<Fill> fills = new ArrayList<>();
    private final Deque<Look> looks = new ArrayDeque<>();
    private final Deque<AffineTransform> places = new ArrayDeque<>();

    private EmblemReader(XMLStreamReader xml) {
        this.xml = xml;
        looks.push(Look.FIRST);
        places.push(AffineTransform.getScaleInstance(1, -1));
    }

    /** @throws EmblemRefused naming what was found */
    public static Emblem read(String svg) throws EmblemRefused {
        if (svg.length() > LONGEST) {
            throw new EmblemRefused(EmblemRefused.Why.TOO_LARGE, svg.length() + " > " + LONGEST, 0);
        }
        if (ENTITIES.matcher(svg).find()) {
            throw new EmblemRefused(EmblemRefused.Why.ENTITIES, "<!ENTITY>", 0);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is opened");
        });
        try {
            return new EmblemReader(factory.createXMLStreamReader(new StringReader(svg.strip()))).all();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new EmblemRefused(EmblemRefused.Why.UNREADABLE, "", line);
        }
    }

    private Emblem all() throws XMLStreamException, EmblemRefused {
        boolean seen = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start(seen);
                    seen = true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    looks.pop();
                    places.pop();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> refuseText();
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw refused(EmblemRefused.Why.ENTITIES, "&" + xml.getLocalName() + ";");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        throw refused(EmblemRefused.Why.ELEMENT, "<?" + xml.getPITarget() + "?>");
                default -> { }
            }
        }
        if (fills.isEmpty()) {
            throw new EmblemRefused(EmblemRefused.Why.EMPTY, "", 0);
        }
        return new Emblem(fills);
    }

    private void start(boolean inside) throws XMLStreamException, EmblemRefused {
        String name = xml.getLocalName();
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        if (EDITORS.contains(namespace) || SVG.equals(namespace) && inside && SILENT.contains(name)) {
            skip();
            return;
        }
        boolean group = name.equals("g") || name.equals("defs") || !inside && name.equals("svg");
        if (!SVG.equals(namespace) || !inside && !name.equals("svg") || !group && !SHAPES.contains(name)) {
            throw refused(EmblemRefused.Why.ELEMENT, "<" + name + ">");
        }
        Map<String, String> own = own();
        try {
            Look look = looks.peek().with(own);
            AffineTransform place = new AffineTransform(places.peek());
            place.concatenate(Transforms.read(own.getOrDefault("transform", "")));
            looks.push(name.equals("defs") ? look.with(Map.of("display", "none")) : look);
            places.push(place);
            if (!group && looks.peek().shown()) {
                paint(Outline.of(name, own));
            }
        } catch (NumberFormatException notUnderstood) {
            throw refused(EmblemRefused.Why.VALUE, String.valueOf(notUnderstood.getMessage()));
        }
        if (looks.size() > DEEPEST || fills.size() > MOST_SHAPES) {
            throw refused(EmblemRefused.Why.TOO_LARGE, "<" + name + ">");
        }
    }

    /** Attributes and the properties of the style attribute, which win over them. */
    private Map<String, String> own() throws EmblemRefused {
        Map<String, String> own = new HashMap<>();
        String style = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i);
            String namespace = xml.getAttributeNamespace(i);
            check(name, value);
            if (namespace == null || namespace.isEmpty()) {
                own.put(name, value);
                style = name.equals("style") ? value : style;
            }
        }
        for (String property : style.split(";")) {
            int colon = property.indexOf(':');
            if (colon > 0) {
                String name = property.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = property.substring(colon + 1).replace("!important", "").strip();
                check(name, value);
                own.put(name, value);
            }
        }
        return own;
    }

    private void check(String name, String value) throws EmblemRefused {
        boolean nothing = value.strip().equals("none") || value.strip().equals("normal");
        if (name.startsWith("on") || REFERRING.contains(name) && !nothing || REFERENCE.matcher(value).find()) {
            throw refused(EmblemRefused.Why.ATTRIBUTE, name + "=\"" + value.strip() + "\"");
        }
    }

    private void paint(Shape outline) {
        Look look = looks.peek();
        AffineTransform place = places.peek();
        look.fill().ifPresent(ink -> add(ruled(outline, look.rule()), place, ink));
        look.pen(outline).ifPresent(pen -> add(pen.createStrokedShape(outline), place, look.stroke().orElseThrow()));
    }

    private void add(Shape shape, AffineTransform place, Cmyk ink) {
        Shape placed = place.createTransformedShape(shape);
        Rectangle2D bounds = placed.getBounds2D();
        if (bounds.getWidth() > 0 && bounds.getHeight() > 0) {
            fills.add(new Fill(placed, ink));
        }
    }

    private static Shape ruled(Shape outline, int rule) {
        Path2D path = new Path2D.Double(outline);
        path.setWindingRule(rule);
        return path;
    }

    /** Words between shapes paint nothing and are left out by every program; anything inside a shape's tag is none. */
    private void refuseText() throws EmblemRefused {
        if (!xml.getText().isBlank()) {
            throw refused(EmblemRefused.Why.ELEMENT, xml.getText().strip());
        }
    }

    private void skip() throws XMLStreamException {
        looks.push(looks.peek());
        places.push(places.peek());
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> { }
            }
        }
        looks.pop();
        places.pop();
    }

    private EmblemRefused refused(EmblemRefused.Why why, String what) {
        String shown = what.length() > 80 ? what.substring(0, 79) + "…" : what;
        return new EmblemRefused(why, shown, xml.getLocation().getLineNumber());
    }
}
