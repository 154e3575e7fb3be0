package vn.thamdinh.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import vn.thamdinh.documents.signboard.SignLine;
import vn.thamdinh.documents.signboard.Signboard;

/** A board's lines of text on one page of the board's size, as an office program has them. */
final class BoardDocx {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            Target="word/document.xml"/></Relationships>""";

    private BoardDocx() {
    }

    static byte[] of(Signboard board) throws IOException {
        double width = board.design().plate().widthMm();
        double height = board.design().plate().heightMm();
        StringBuilder lines = new StringBuilder();
        // Lines as high as a tenth of the board, so that eight of them stay on it.
        long halfPoints = Math.round(height / 25.4 * 72 / 10);
        for (SignLine line : board.lines()) {
            lines.append(("<w:p><w:pPr><w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/></w:pPr>"
                    + "<w:r><w:rPr><w:b/><w:sz w:val=\"%d\"/></w:rPr><w:t>%s</w:t></w:r></w:p>")
                    .formatted(halfPoints, line.text().replace("&", "&amp;").replace("<", "&lt;")));
        }
        String document = ("<w:document xmlns:w=\"" + MAIN + "\"><w:body>%s<w:sectPr><w:pgSz w:w=\"%d\" w:h=\"%d\"/>"
                + "<w:pgMar w:top=\"567\" w:bottom=\"567\" w:left=\"567\" w:right=\"567\"/></w:sectPr></w:body></w:document>")
                .formatted(lines, Math.round(width * TWIPS_PER_MM), Math.round(height * TWIPS_PER_MM));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", document);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
