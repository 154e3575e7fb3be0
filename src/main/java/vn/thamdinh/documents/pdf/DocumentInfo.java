package vn.thamdinh.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Writes the information dictionary and the XMP packet, which an archive PDF must hold with equal values. */
public final class DocumentInfo {
    private static final String PRODUCER = "Thẩm Định";
    private static final String SCHEMAS_END = "</rdf:Bag></pdfaExtension:schemas>";
    private static final String LANGUAGE = "<rdf:li>vi</rdf:li>";
    private static final DateTimeFormatter XMP_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    /** What a file claims to be. */
    public enum Kind {
        /** PDF/A-2a and PDF/UA-1. */
        ARCHIVE,
        /** Artwork without such a claim. */
        PRINT
    }

    private DocumentInfo() {
    }

    /** Writes what the file says about itself, in Vietnamese unless its text is in another language; its identifier follows from the time of making, not from chance. */
    public static void write(PDDocument document, PdfMetadata metadata, Kind kind) throws IOException {
        GregorianCalendar created = GregorianCalendar.from(metadata.created().withNano(0).toZonedDateTime());
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(metadata.title());
        info.setSubject(metadata.description());
        info.setAuthor(metadata.author());
        info.setKeywords(metadata.keywords());
        info.setProducer(PRODUCER);
        info.setCreator(PRODUCER);
        info.setCreationDate(created);
        info.setModificationDate(created);
        document.setDocumentInformation(info);
        document.setDocumentId(created.getTimeInMillis());
        PDMetadata packet = new PDMetadata(document);
        String told = document.getDocumentCatalog().getLanguage();
        String language = told == null || told.isBlank() ? "vi" : told;
        packet.importXMPMetadata(xmp(metadata, kind).replace(LANGUAGE, "<rdf:li>" + language + "</rdf:li>")
                .getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(packet);
        document.getDocumentCatalog().setLanguage(language);
    }

    /**
     * Adds texts of a further schema to the metadata of a finished archive PDF, whose identifier stays that of its time
     * of making.
     *
     * @param values in the order of the schema's properties
     */
    public static void add(PDDocument document, XmpSchema schema, List<String> values) throws IOException {
        change(document, packet -> packet.replace(SCHEMAS_END, schema.declaration() + SCHEMAS_END).replace("</rdf:RDF>",
                schema.description(values.stream().map(DocumentInfo::escape).toList()) + "</rdf:RDF>"));
    }

    /** A file with others inside is of PDF/A's third part. */
    static void claimPartThree(PDDocument document) throws IOException {
        change(document, packet -> packet.replace("pdfaid:part=\"2\"", "pdfaid:part=\"3\""));
    }

    private static void change(PDDocument document, UnaryOperator<String> how) throws IOException {
        PDMetadata packet = document.getDocumentCatalog().getMetadata();
        String before = new String(packet.toByteArray(), StandardCharsets.UTF_8);
        packet.importXMPMetadata(how.apply(before).getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(document.getDocumentInformation().getCreationDate().getTimeInMillis());
    }

    private static String xmp(PdfMetadata metadata, Kind kind) {
        String time = XMP_TIME.format(metadata.created());
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
                <dc:creator><rdf:Seq><rdf:li>%3$s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 pdf:Producer="%4$s" pdf:Keywords="%5$s"/>
                <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmp:CreatorTool="%4$s" xmp:CreateDate="%6$s" xmp:ModifyDate="%6$s"/>
                %7$s
                </rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(escape(metadata.title()), escape(metadata.description()), escape(metadata.author()),
                PRODUCER, escape(metadata.keywords()), time,
                kind == Kind.ARCHIVE ? ARCHIVE_CLAIMS : "");
    }

    /** PDF/A-2 knows only the schemas of its own text; that of PDF/UA has to be described in the file. */
    private static final String ARCHIVE_CLAIMS = """
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             pdfaid:part="2" pdfaid:conformance="A"/>
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>""";

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
