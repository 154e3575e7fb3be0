package vn.thamdinh.documents.docx;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML file of a DOCX; names carry their prefixes, which the root declares. */
final class WordXml {
    private static final double TWIPS_PER_POINT = 20;
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    WordXml() {
        try {
            this.xml = FACTORY.createXMLStreamWriter(out);
            xml.writeProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"");
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Begins a file of the text's own kind. */
    static WordXml part(String root) {
        return new WordXml().open(root, "xmlns:w", MAIN, "xmlns:r", RELATIONS);
    }

    /** Begins an element; names and values of its attributes follow each other. */
    WordXml open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            for (int at = 0; at < attributes.length; at += 2) {
                xml.writeAttribute(attributes[at], attributes[at + 1]);
            }
            return this;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    WordXml close() {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** An element without content. */
    WordXml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** An element that holds letters. */
    WordXml text(String name, String text, String... attributes) {
        try {
            open(name, attributes);
            xml.writeCharacters(text);
            return close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** An element such as {@code w:b}, whose absence means no. */
    WordXml flag(String name, boolean on) {
        return on ? empty(name) : this;
    }

    /** Ends what is open and returns the file. */
    String end() {
        try {
            xml.writeEndDocument();
            xml.flush();
            return out.toString();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Points as twentieths of a point. */
    static String twips(double points) {
        return Long.toString(Math.round(points * TWIPS_PER_POINT));
    }
}
