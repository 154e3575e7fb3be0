package vn.thamdinh.documents.conformity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A công văn as an office program writes it, changed by replacing pieces of its XML. */
final class DocxDraft {
    private static final String NS = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TEXT = "Ủy ban nhân dân các huyện, thị xã, thành phố chỉ đạo Ủy ban nhân dân xã, phường, "
            + "thị trấn tổ chức thực hiện các nội dung của Kế hoạch, báo cáo kết quả trước ngày 15 tháng 11 năm 2024.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    DocxDraft() {
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("word/document.xml", "<w:document " + NS + "><w:body>" + body() + section() + "</w:body></w:document>");
        parts.put("word/styles.xml", "<w:styles " + NS + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/><w:sz w:val=\"28\"/></w:rPr>"
                + "</w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                + "<w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Body\">"
                + "<w:basedOn w:val=\"Normal\"/><w:pPr><w:jc w:val=\"both\"/><w:ind w:firstLine=\"720\"/>"
                + "<w:spacing w:before=\"120\"/></w:pPr></w:style></w:styles>");
        parts.put("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "relationships\"><Relationship Id=\"rId1\" Target=\"header1.xml\"/></Relationships>");
        parts.put("word/header1.xml", "<w:hdr " + NS + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:fldChar "
                + "w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar "
                + "w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "</w:p></w:hdr>");
    }

    DocxDraft replace(String part, String from, String to) {
        String before = parts.get(part);
        if (!before.contains(from)) {
            throw new AssertionError("nothing to replace: " + from);
        }
        parts.put(part, before.replace(from, to));
        return this;
    }

    DocxDraft replace(String from, String to) {
        return replace("word/document.xml", from, to);
    }

    DocxDraft with(String part, String text) {
        parts.put(part, text);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String run(String text, int halfPoints, String more) {
        return "<w:r><w:rPr>" + more + "<w:sz w:val=\"" + halfPoints + "\"/></w:rPr><w:t xml:space=\"preserve\">" + text
                + "</w:t></w:r>";
    }

    private static String centred(String text, int halfPoints, String more, String drawing) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run(text, halfPoints, more) + drawing + "</w:p>";
    }

    private static String line(double from, double to, double top) {
        return "<w:r><w:pict><v:line from=\"%spt,%spt\" to=\"%spt,%spt\"/></w:pict></w:r>".formatted(from, top, to, top);
    }

    private static String cell(int width, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\"/></w:tcPr>" + content + "</w:tc>";
    }

    private static String table(int left, int right, String... cells) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"" + left
                + "\"/><w:gridCol w:w=\"" + right + "\"/></w:tblGrid>");
        for (int i = 0; i < cells.length; i += 2) {
            table.append("<w:tr>").append(cell(left, cells[i])).append(cell(right, cells[i + 1])).append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    private static String paragraph(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr>" + run(text, 28, "") + "</w:p>";
    }

    private static String body() {
        String bold = "<w:b/>";
        String head = table(3742, 5669,
                centred("UBND TỈNH BÌNH PHƯỚC", 24, "", "") + centred("SỞ NỘI VỤ", 24, bold, line(77, 105, 16)),
                centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 24, bold, "")
                        + centred("Độc lập - Tự do - Hạnh phúc", 26, bold, line(56.4, 216, 18)),
                centred("Số: 05/SNV-CCHC", 26, "", "") + "<w:p><w:pPr><w:jc w:val=\"center\"/><w:spacing w:before=\"120\"/>"
                        + "</w:pPr>" + run("V/v gửi báo cáo", 24, "") + "</w:p>",
                centred("Bình Phước, ngày 05 tháng 9 năm 2024", 26, "<w:i/>", ""));
        String foot = table(4536, 4820, "<w:p>" + run("Nơi nhận:", 24, "<w:b/><w:i/>") + "</w:p><w:p>"
                        + run("- Như trên;", 22, "") + "</w:p><w:p>" + run("- Lưu: VT, CCHC.", 22, "") + "</w:p>",
                centred("GIÁM ĐỐC", 28, bold, "") + "<w:p/><w:p/><w:p/>" + centred("Nguyễn Văn An", 28, bold, ""));
        return head + centred("Kính gửi: Ủy ban nhân dân các huyện.", 28, "", "") + paragraph(TEXT) + paragraph(TEXT)
                + paragraph("Trân trọng cảm ơn./.") + foot;
    }

    private static String section() {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" "
                + "w:footer=\"567\"/><w:titlePg/></w:sectPr>";
    }
}
