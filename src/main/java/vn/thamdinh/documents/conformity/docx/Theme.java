package vn.thamdinh.documents.conformity.docx;

import java.util.Optional;
import org.w3c.dom.Element;

/** The two font families that styles may name indirectly. */
record Theme(String major, String minor) {
    static Theme of(DocxPackage docx) {
        Optional<Element> fonts = docx.part("word/theme/theme1.xml").flatMap(theme -> Xml.within(theme, "fontScheme"));
        return new Theme(latin(fonts, "majorFont"), latin(fonts, "minorFont"));
    }

    private static String latin(Optional<Element> fonts, String name) {
        return fonts.flatMap(scheme -> Xml.path(scheme, name, "latin")).map(font -> Xml.attribute(font, "typeface"))
                .filter(face -> !face.isBlank()).orElse("Calibri");
    }

    String family(Element fonts, String before) {
        String indirect = Xml.attribute(fonts, "asciiTheme");
        if (!indirect.isEmpty()) {
            return indirect.startsWith("major") ? major : minor;
        }
        String ascii = Xml.attribute(fonts, "ascii");
        String other = ascii.isEmpty() ? Xml.attribute(fonts, "hAnsi") : ascii;
        return other.isEmpty() ? before : other;
    }
}
