package vn.thamdinh.documents.authenticity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * What a file says of itself and what it really shows.
 *
 * @param statement canonical text in the metadata; empty where there is none
 * @param printed   the letters of the printed code without white space, dashes and label; empty where none is printed
 * @param letters   SHA-256 of the letters on its pages, 64 hex digits
 */
public record StampedPaper(Optional<String> statement, String printed, String letters) {

    /** The file opens with a password alone. */
    public static final class Locked extends IOException {
        private static final long serialVersionUID = 1L;

        Locked(IOException cause) {
            super(cause);
        }
    }

    /**
     * Reads a file, however it was changed since.
     *
     * @throws Locked      if it asks for a password
     * @throws IOException if it is no PDF
     */
    public static StampedPaper read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDMetadata packet = document.getDocumentCatalog().getMetadata();
            Optional<String> statement = packet == null ? Optional.empty() : statement(packet.toByteArray());
            String label = AuthenticityStamp.LABEL.replaceAll("\\s", "");
            String code = PageLetters.code(document);
            return new StampedPaper(statement, (code.startsWith(label) ? code.substring(label.length()) : code).replace("-", ""),
                    PageLetters.hash(document));
        } catch (InvalidPasswordException locked) {
            throw new Locked(locked);
        } catch (RuntimeException malformed) {
            // The library tells of some malformed files in this way.
            throw new IOException(malformed);
        }
    }

    private static Optional<String> statement(byte[] packet) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        String name = AuthenticityStamp.SCHEMA.properties().getFirst().name();
        try (InputStream in = new ByteArrayInputStream(packet)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    Optional<String> found = found(xml, name);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** A text of the metadata stands as an element or, after another program wrote it anew, as an attribute. */
    private static Optional<String> found(XMLStreamReader xml, String name) throws XMLStreamException {
        String uri = AuthenticityStamp.SCHEMA.uri();
        if (uri.equals(xml.getNamespaceURI()) && xml.getLocalName().equals(name)) {
            return Optional.of(xml.getElementText());
        }
        return Optional.ofNullable(xml.getAttributeValue(uri, name));
    }
}
