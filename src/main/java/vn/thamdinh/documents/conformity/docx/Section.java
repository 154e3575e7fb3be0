package vn.thamdinh.documents.conformity.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.thamdinh.documents.conformity.sheet.Margins;

/**
 * A stretch of blocks on paper of one kind; lengths in points.
 *
 * @param headers relation of the header and footer parts by "header" or "footer" and type, such as "header first"
 * @param restart number of its first page; 0 to go on counting
 */
record Section(List<Element> blocks, double width, double height, double top, double right, double bottom, double left,
               double header, double footer, Map<String, String> headers, boolean titlePage, boolean continuous,
               int restart) {
    private static final double TWIPS = 20;

    static Section of(List<Element> blocks, Optional<Element> given, List<Section> before) {
        Optional<Element> size = given.flatMap(each -> Xml.child(each, "pgSz"));
        Optional<Element> margins = given.flatMap(each -> Xml.child(each, "pgMar"));
        Map<String, String> headers = new HashMap<>(before.isEmpty() ? Map.of() : before.getLast().headers());
        given.ifPresent(section -> Xml.children(section).forEach(each -> {
            if (each.getLocalName().matches("(header|footer)Reference")) {
                String type = Xml.attribute(each, "type").isEmpty() ? "default" : Xml.attribute(each, "type");
                headers.put(each.getLocalName().substring(0, 6) + " " + type, Xml.attribute(each, "id"));
            }
        }));
        int restart = given.flatMap(each -> Xml.child(each, "pgNumType")).flatMap(each -> Xml.number(each, "start"))
                .orElse(0.0).intValue();
        return new Section(blocks, points(size, "w", 12_240), points(size, "h", 15_840), points(margins, "top", 1440),
                points(margins, "right", 1440), points(margins, "bottom", 1440), points(margins, "left", 1440),
                points(margins, "header", 720), points(margins, "footer", 720), headers,
                given.flatMap(each -> Xml.child(each, "titlePg")).map(Xml::on).orElse(false),
                given.flatMap(each -> Xml.child(each, "type")).map(each -> Xml.value(each).equals("continuous"))
                .orElse(false),
                restart);
    }

    private static double points(Optional<Element> element, String name, double otherwise) {
        return Math.abs(element.flatMap(each -> Xml.number(each, name)).orElse(otherwise)) / TWIPS;
    }

    Margins margins() {
        double mm = Typesetter.MM;
        return new Margins(top * mm, right * mm, bottom * mm, left * mm);
    }
}
