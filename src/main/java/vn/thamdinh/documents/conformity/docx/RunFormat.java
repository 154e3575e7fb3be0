package vn.thamdinh.documents.conformity.docx;

import org.w3c.dom.Element;
import vn.thamdinh.documents.conformity.sheet.Face;

/**
 * How a run of letters looks, after all styles.
 *
 * @param spacingPt what is added to each letter's width
 */
record RunFormat(String family, double sizePt, boolean bold, boolean italic, boolean underline, boolean caps,
        boolean hidden,
                 boolean raised, int rgb, double spacingPt) {
    /** What Word takes where a file says nothing. */
    static final RunFormat DEFAULT =
            new RunFormat("Times New Roman", 10, false, false, false, false, false, false, 0, 0);

    Face face() {
        return new Face(family, sizePt, bold, italic, rgb);
    }

    /** The same with what these properties say; fonts of the theme come by its two names. */
    RunFormat with(Element properties, Theme theme) {
        RunFormat format = this;
        for (Element each : Xml.children(properties)) {
            format = format.withOne(each, theme);
        }
        return format;
    }

    private RunFormat withOne(Element each, Theme theme) {
        boolean on = Xml.on(each);
        return switch (each.getLocalName()) {
            case "b" -> copy(family, sizePt, on, italic);
            case "i" -> copy(family, sizePt, bold, on);
            case "sz" -> copy(family, Xml.number(each, "val").orElse(sizePt * 2) / 2, bold, italic);
            case "rFonts" -> copy(theme.family(each, family), sizePt, bold, italic);
            case "u" -> rest(on, caps, hidden, raised, rgb, spacingPt);
            case "caps" -> rest(underline, on, hidden, raised, rgb, spacingPt);
            case "vanish" -> rest(underline, caps, on, raised, rgb, spacingPt);
            case "vertAlign" -> rest(underline, caps, hidden, Xml.value(each).equals("superscript"), rgb, spacingPt);
            case "color" -> rest(underline, caps, hidden, raised, colour(Xml.value(each)), spacingPt);
            case "spacing" -> rest(underline, caps, hidden, raised, rgb, Xml.number(each, "val").orElse(0.0) / 20);
            default -> this;
        };
    }

    private static int colour(String value) {
        return value.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(value, 16) : 0;
    }

    private RunFormat copy(String family, double size, boolean bold, boolean italic) {
        return new RunFormat(family, size, bold, italic, underline, caps, hidden, raised, rgb, spacingPt);
    }

    private RunFormat rest(boolean underline, boolean caps, boolean hidden, boolean raised, int rgb, double spacing) {
        return new RunFormat(family, sizePt, bold, italic, underline, caps, hidden, raised, rgb, spacing);
    }
}
