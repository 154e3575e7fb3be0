package vn.thamdinh.documents.spreadsheet;

import java.io.ByteArrayInputStream;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks the elements of a part; document types and outside entities are never looked at. */
final class Markup {
    /** Sees the beginning of each element, by its name without prefix. */
    @FunctionalInterface
    interface Visitor {
        void element(String name, XMLStreamReader at) throws XMLStreamException;
    }

    private Markup() {
    }

    static void walk(byte[] part, Visitor visitor) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    visitor.element(reader.getLocalName(), reader);
                }
            }
        } finally {
            reader.close();
        }
    }

    /** An attribute without name space; empty where there is none. */
    static String attribute(XMLStreamReader at, String name) {
        return Optional.ofNullable(at.getAttributeValue(null, name)).orElse("");
    }

    /** A number of an attribute, or the other value where there is none. */
    static int number(XMLStreamReader at, String name, int otherwise) {
        String text = attribute(at, name);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** True where the attribute says so. */
    static boolean flag(XMLStreamReader at, String name) {
        String text = attribute(at, name);
        return text.equals("1") || text.equals("true");
    }
}
