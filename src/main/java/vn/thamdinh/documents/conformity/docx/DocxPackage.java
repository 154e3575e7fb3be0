package vn.thamdinh.documents.conformity.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.thamdinh.documents.conformity.UnreadablePaperException;
import vn.thamdinh.documents.conformity.UnreadablePaperException.Cause;

/** The XML parts of a DOCX, unpacked within limits and parsed without entities, addresses or schemas. */
final class DocxPackage {
    static final String MAIN = "word/document.xml";
    /** A paper has some tens of parts. */
    private static final int MOST_PARTS = 4_000;
    /** Of all XML parts together, unpacked; a hundred pages have about 3 MiB. */
    private static final int MOST_BYTES = 48 << 20;
    private static final int CHUNK = 1 << 16;
    /** Elements and attributes of all parts; a hundred pages have about 100,000, and each takes some 200 bytes. */
    private static final int MOST_NODES = 500_000;
    private static final int DEEPEST = 400;

    private int nodes;

    private final Map<String, Element> parts = new HashMap<>();

    private DocxPackage() {
    }

    static DocxPackage of(byte[] file) throws UnreadablePaperException {
        DocxPackage docx = new DocxPackage();
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            docx.unpack(zip);
        } catch (IOException | SAXException broken) {
            throw new UnreadablePaperException(Cause.DAMAGED, broken.getClass().getSimpleName());
        }
        if (!docx.parts.containsKey(MAIN)) {
            throw new UnreadablePaperException(Cause.OTHER_FORMAT, "no " + MAIN);
        }
        return docx;
    }

    private void unpack(ZipFile zip) throws IOException, SAXException, UnreadablePaperException {
        int count = 0;
        long total = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++count > MOST_PARTS) {
                throw new UnreadablePaperException(Cause.TOO_LARGE, "parts > " + MOST_PARTS);
            }
            String name = entry.getName();
            if (name.matches("word/([^/]+\\.xml|_rels/document\\.xml\\.rels|theme/[^/]+\\.xml)")) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new UnreadablePaperException(Cause.ENCRYPTED, name);
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] bytes = inflate(in, MOST_BYTES - total);
                    total += bytes.length;
                    count(bytes);
                    parts.put(name, parse(bytes));
                }
            }
        }
    }

    private static byte[] inflate(InputStream in, long allowed) throws IOException, UnreadablePaperException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            out.write(chunk, 0, read);
            if (out.size() > allowed) {
                throw new UnreadablePaperException(Cause.TOO_LARGE, (MOST_BYTES >> 20) + " MiB");
            }
        }
        return out.toByteArray();
    }

    /** Counts before anything of it is kept: many small elements take thirty times the memory of their letters. */
    private void count(byte[] xml) throws SAXException, UnreadablePaperException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        int depth = 0;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                nodes += event == XMLStreamConstants.START_ELEMENT ? 1 + reader.getAttributeCount() : 0;
                if (nodes > MOST_NODES) {
                    throw new UnreadablePaperException(Cause.TOO_LARGE, "elements > " + MOST_NODES);
                }
                if (depth > DEEPEST) {
                    throw new UnreadablePaperException(Cause.DAMAGED, "depth > " + DEEPEST);
                }
            }
        } catch (XMLStreamException broken) {
            throw new SAXException(broken);
        }
    }

    private static Element parse(byte[] xml) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Element main() {
        return parts.get(MAIN);
    }

    Optional<Element> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The part that a relation of the main part points to. */
    Optional<Element> related(String id) {
        return part("word/_rels/document.xml.rels").flatMap(relations -> Xml.children(relations, "Relationship")
                .stream()
                .filter(relation -> relation.getAttribute("Id").equals(id)).findFirst())
                .flatMap(relation -> part("word/" + relation.getAttribute("Target")));
    }
}
