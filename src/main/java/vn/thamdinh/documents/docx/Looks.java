package vn.thamdinh.documents.docx;

import static vn.thamdinh.documents.docx.WordXml.twips;

import vn.thamdinh.documents.docx.Inline.Letters;
import vn.thamdinh.documents.docx.Shape.Indent;
import vn.thamdinh.documents.docx.Shape.Keep;
import vn.thamdinh.documents.docx.Shape.Spacing;

/** Writes shapes and letters as properties, in the order that the schema asks for, leaving out what a style says. */
final class Looks {
    /** The decree's font (Phụ lục I, I.3); the PDF's has its widths. */
    static final String FONT = "Times New Roman";
    static final String LANGUAGE = "vi-VN";
    private static final double EIGHTHS = 8;

    private Looks() {
    }

    /** What differs between a paragraph and its style. */
    static void shape(WordXml xml, Shape shape, Shape style) {
        Keep keep = shape.keep();
        toggle(xml, "w:keepNext", keep.next(), style.keep().next());
        toggle(xml, "w:keepLines", keep.lines(), style.keep().lines());
        toggle(xml, "w:pageBreakBefore", keep.newPage(), style.keep().newPage());
        if (!shape.rule().equals(style.rule())) {
            rule(xml, shape);
        }
        spacing(xml, shape.spacing(), style.spacing());
        indent(xml, shape.indent(), style.indent());
        if (shape.align() != style.align()) {
            xml.empty("w:jc", "w:val", shape.align().word());
        }
    }

    /** A style's whole shape. */
    static void shape(WordXml xml, Shape shape) {
        xml.flag("w:keepNext", shape.keep().next());
        xml.empty("w:widowControl");
        if (shape.rule().thickness() > 0) {
            rule(xml, shape);
        }
        Spacing spacing = shape.spacing();
        xml.empty("w:spacing", "w:before", twips(spacing.before()), "w:after", twips(spacing.after()),
                "w:line", twips(spacing.line()), "w:lineRule", spacing.exact() ? "exact" : "atLeast");
        Indent indent = shape.indent();
        xml.empty("w:ind", "w:left", twips(indent.left()), "w:right", twips(indent.right()),
                indent.first() < 0 ? "w:hanging" : "w:firstLine", twips(Math.abs(indent.first())));
        xml.empty("w:jc", "w:val", shape.align().word());
    }

    /** What differs between letters and their style's. */
    static void letters(WordXml xml, Letters letters, Letters style, boolean framed) {
        if (letters.equals(style) && !framed) {
            return;
        }
        xml.open("w:rPr");
        toggle(xml, "w:b", letters.bold(), style.bold());
        toggle(xml, "w:bCs", letters.bold(), style.bold());
        toggle(xml, "w:i", letters.italic(), style.italic());
        toggle(xml, "w:iCs", letters.italic(), style.italic());
        if (!letters.colour().equals(style.colour())) {
            xml.empty("w:color", "w:val", letters.colour());
        }
        if (letters.size() != style.size()) {
            size(xml, letters.size());
        }
        if (framed) {
            xml.empty("w:bdr", "w:val", "single", "w:sz", "6", "w:space", "0", "w:color", "000000");
        }
        xml.close();
    }

    /** All letters of a style. */
    static void letters(WordXml xml, Letters letters) {
        xml.open("w:rPr").flag("w:b", letters.bold()).flag("w:bCs", letters.bold()).flag("w:i", letters.italic())
                .flag("w:iCs", letters.italic()).empty("w:color", "w:val", letters.colour())
                .empty("w:kern", "w:val", "0");
        size(xml, letters.size());
        xml.close();
    }

    static void size(WordXml xml, double points) {
        String halves = Long.toString(Math.round(2 * points));
        xml.empty("w:sz", "w:val", halves).empty("w:szCs", "w:val", halves);
    }

    /** A line's thickness as the schema counts it. */
    static String eighths(double points) {
        return Long.toString(Math.max(2, Math.round(points * EIGHTHS)));
    }

    private static void rule(WordXml xml, Shape shape) {
        xml.open("w:pBdr").empty("w:top", "w:val", shape.rule().dotted() ? "dotted" : "single",
                "w:sz", eighths(shape.rule().thickness()), "w:space", "0",
                "w:color", "000000").close();
    }

    private static void spacing(WordXml xml, Spacing spacing, Spacing style) {
        if (!spacing.equals(style)) {
            xml.empty("w:spacing", "w:before", twips(spacing.before()), "w:after", twips(spacing.after()),
                    "w:line", twips(spacing.line()), "w:lineRule", spacing.exact() ? "exact" : "atLeast");
        }
    }

    private static void indent(WordXml xml, Indent indent, Indent style) {
        if (!indent.equals(style)) {
            xml.empty("w:ind", "w:left", twips(indent.left()), "w:right", twips(indent.right()),
                    indent.first() < 0 ? "w:hanging" : "w:firstLine", twips(Math.abs(indent.first())));
        }
    }

    private static void toggle(WordXml xml, String name, boolean on, boolean inStyle) {
        if (on != inStyle) {
            xml.empty(name, "w:val", on ? "1" : "0");
        }
    }
}
