package vn.thamdinh.documents.pdf;

import java.util.List;

/**
 * A schema of metadata beyond those that PDF/A knows; it has to be described in the file itself.
 *
 * @param uri        its name
 * @param properties plain texts, internal to the file
 */
public record XmpSchema(String uri, String prefix, String description, List<Property> properties) {
    /** One of its texts. */
    public record Property(String name, String description) {
    }

    public XmpSchema {
        properties = List.copyOf(properties);
    }

    String declaration() {
        StringBuilder out = new StringBuilder("<rdf:li rdf:parseType=\"Resource\">\n<pdfaSchema:schema>" + description
                + "</pdfaSchema:schema>\n<pdfaSchema:namespaceURI>" + uri + "</pdfaSchema:namespaceURI>\n"
                + "<pdfaSchema:prefix>" + prefix + "</pdfaSchema:prefix>\n<pdfaSchema:property><rdf:Seq>");
        for (Property property : properties) {
            out.append("<rdf:li rdf:parseType=\"Resource\">\n<pdfaProperty:name>").append(property.name())
                    .append("</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType>\n")
                    .append("<pdfaProperty:category>internal</pdfaProperty:category>\n<pdfaProperty:description>")
                    .append(property.description()).append("</pdfaProperty:description>\n</rdf:li>");
        }
        return out.append("</rdf:Seq></pdfaSchema:property>\n</rdf:li>").toString();
    }

    /** @param values escaped, in the order of the properties */
    String description(List<String> values) {
        StringBuilder out = new StringBuilder("<rdf:Description rdf:about=\"\" xmlns:" + prefix + "=\"" + uri + "\">\n");
        for (int i = 0; i < properties.size(); i++) {
            String name = prefix + ":" + properties.get(i).name();
            out.append("<").append(name).append(">").append(values.get(i)).append("</").append(name).append(">\n");
        }
        return out.append("</rdf:Description>\n").toString();
    }
}
