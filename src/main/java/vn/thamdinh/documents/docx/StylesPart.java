package vn.thamdinh.documents.docx;

import vn.thamdinh.documents.docx.Inline.Letters;

/** Writes the named styles, {@code word/styles.xml}. */
final class StylesPart {

    private StylesPart() {
    }

    /** The file; {@code usual} are the letters of a text that nothing else is said about. */
    static String write(NamedStyles styles, Letters usual) {
        WordXml xml = WordXml.part("w:styles");
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr")
                .empty("w:rFonts", "w:ascii", Looks.FONT, "w:hAnsi", Looks.FONT, "w:eastAsia", Looks.FONT,
                        "w:cs", Looks.FONT)
                .empty("w:color", "w:val", usual.colour()).empty("w:kern", "w:val", "0");
        Looks.size(xml, usual.size());
        xml.empty("w:lang", "w:val", Looks.LANGUAGE, "w:eastAsia", Looks.LANGUAGE, "w:bidi", Looks.LANGUAGE)
                .close().close().empty("w:pPrDefault").close();
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal")
                .empty("w:name", "w:val", "Normal").empty("w:qFormat").close();
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal")
                .empty("w:name", "w:val", "Normal Table").empty("w:uiPriority", "w:val", "99").empty("w:semiHidden")
                .close();
        styles.all().forEach(style -> style(xml, style));
        return xml.end();
    }

    private static void style(WordXml xml, NamedStyles.Style style) {
        xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", style.id())
                .empty("w:name", "w:val", style.name()).empty("w:basedOn", "w:val", "Normal").empty("w:qFormat")
                .open("w:pPr");
        Looks.shape(xml, style.shape());
        if (style.outline() >= 0) {
            xml.empty("w:outlineLvl", "w:val", Integer.toString(style.outline()));
        }
        xml.close();
        Looks.letters(xml, style.letters());
        xml.close();
    }
}
