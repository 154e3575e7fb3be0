package vn.thamdinh.documents.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.documents.pdf.PdfMetadata;

/**
 * Writes a paper's text as a DOCX (ECMA-376, transitional) that says what its PDF says, page by page: styles with the
 * names of the parts, real tables, the measures of the paper's own style sheet. Drawn signatures are left out: a copy
 * that can be changed is signed by nobody. The same text gives the same bytes.
 */
public final class DocxWriter {
    /** An archive needs a time for each of its files; the paper's own stands in its properties. */
    private static final LocalDateTime FILE_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private DocxWriter() {
    }

    /**
     * Returns the file's bytes.
     *
     * @throws RuntimeException when the text is not well formed
     */
    public static byte[] write(PaperText text) {
        try (Measures measures = new Measures(text)) {
            NamedStyles styles = new NamedStyles();
            Photos photos = new Photos(text.inlays().photos());
            FurnitureParts furniture = new FurnitureParts(text.furniture(), styles);
            List<Block> blocks = TextFlow.paper(new TextFlow.Source(measures, styles, photos));
            Map<String, byte[]> files = new LinkedHashMap<>();
            String body = new BodyPart(photos, furniture).write(blocks);
            Map<String, String> edges = furniture.files();
            List<byte[]> pictures = photos.files();
            put(files, "[Content_Types].xml", types(edges));
            put(files, "_rels/.rels", packageRelations());
            put(files, "docProps/core.xml", properties(text.metadata()));
            put(files, "word/document.xml", body);
            put(files, "word/styles.xml", StylesPart.write(styles, measures.letters(measures.body())));
            put(files, "word/settings.xml", settings());
            edges.forEach((name, content) -> put(files, "word/" + name, content));
            for (int number = 1; number <= pictures.size(); number++) {
                files.put("word/media/photo" + number + ".jpg", pictures.get(number - 1));
            }
            put(files, "word/_rels/document.xml.rels", relations(edges, pictures.size()));
            return zip(files);
        }
    }

    private static String types(Map<String, String> edges) {
        WordXml xml = new WordXml().open("Types", "xmlns", PACKAGE + "content-types")
                .empty("Default", "Extension", "rels", "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml")
                .empty("Default", "Extension", "jpg", "ContentType", "image/jpeg");
        override(xml, "/word/document.xml", TYPE + "document.main+xml");
        override(xml, "/word/styles.xml", TYPE + "styles+xml");
        override(xml, "/word/settings.xml", TYPE + "settings+xml");
        override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        edges.keySet().forEach(name -> override(xml, "/word/" + name, TYPE + kind(name) + "+xml"));
        return xml.end();
    }

    private static void override(WordXml xml, String name, String type) {
        xml.empty("Override", "PartName", name, "ContentType", type);
    }

    private static String kind(String name) {
        return name.startsWith("footer") ? "footer" : "header";
    }

    private static String packageRelations() {
        return new WordXml().open("Relationships", "xmlns", PACKAGE + "relationships")
                .empty("Relationship", "Id", "document", "Type", RELATION + "officeDocument", "Target",
                        "word/document.xml")
                .empty("Relationship", "Id", "core", "Type", PACKAGE + "relationships/metadata/core-properties",
                        "Target", "docProps/core.xml").end();
    }

    private static String relations(Map<String, String> edges, int pictures) {
        WordXml xml = new WordXml().open("Relationships", "xmlns", PACKAGE + "relationships")
                .empty("Relationship", "Id", "styles", "Type", RELATION + "styles", "Target", "styles.xml")
                .empty("Relationship", "Id", "settings", "Type", RELATION + "settings", "Target", "settings.xml");
        edges.keySet().forEach(name -> xml.empty("Relationship", "Id", name.substring(0, name.indexOf('.')), "Type",
                RELATION + kind(name), "Target", name));
        for (int number = 1; number <= pictures; number++) {
            xml.empty("Relationship", "Id", "photo" + number, "Type", RELATION + "image", "Target",
                    "media/photo" + number + ".jpg");
        }
        return xml.end();
    }

    private static String properties(PdfMetadata metadata) {
        String time = DateTimeFormatter.ISO_INSTANT.format(metadata.created().toInstant().truncatedTo(ChronoUnit.SECONDS));
        String[] kind = {"xsi:type", "dcterms:W3CDTF"};
        return new WordXml().open("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .text("dc:title", metadata.title()).text("dc:subject", metadata.description())
                .text("dc:creator", metadata.author()).text("cp:keywords", metadata.keywords())
                .text("dc:description", metadata.description())
                .text("dcterms:created", time, kind).text("dcterms:modified", time, kind)
                .text("dc:language", Looks.LANGUAGE).end();
    }

    /** Laid out as Word 2013 and later do; a line that was broken by hand is not drawn out. */
    private static String settings() {
        return WordXml.part("w:settings").empty("w:defaultTabStop", "w:val", "720")
                .empty("w:characterSpacingControl", "w:val", "doNotCompress")
                .open("w:compat").empty("w:doNotExpandShiftReturn").empty("w:compatSetting", "w:name",
                        "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15").close()
                .empty("w:themeFontLang", "w:val", Looks.LANGUAGE).end();
    }

    private static void put(Map<String, byte[]> files, String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : new ArrayList<>(files.keySet())) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(FILE_TIME);
                zip.putNextEntry(entry);
                zip.write(files.get(name));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
