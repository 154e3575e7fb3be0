package vn.thamdinh.documents.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.fixture.Docx;

class DocxWriterTest {
    private static final byte[] DECISION = DocxWriter.write(SamplePapers.decision());
    private static final Map<String, String> PARTS = Docx.parts(DECISION);

    @Test
    void theSameTextGivesTheSameBytes() {
        assertArrayEquals(DECISION, DocxWriter.write(SamplePapers.decision()));
    }

    @Test
    void everyPartFollowsTheSchema() throws XmlException {
        Map<String, PaperText> papers = SamplePapers.all();
        papers.put("sheets", SamplePapers.sheets());
        for (Map.Entry<String, PaperText> paper : papers.entrySet()) {
            for (Map.Entry<String, String> part : Docx.parts(DocxWriter.write(paper.getValue())).entrySet()) {
                assertEquals(List.of(), mistakes(part.getKey(), part.getValue()), paper.getKey() + " " + part.getKey());
            }
        }
    }

    @Test
    void theSchemaIsAskedInEarnest() throws XmlException {
        String wrong = PARTS.get("word/document.xml").replace("<w:pPr>", "<w:pPr><w:jc w:val=\"left\"/>");
        assertFalse(mistakes("word/document.xml", wrong).isEmpty());
    }

    @Test
    void thePartsOfAPaperAreStylesWithTheirVietnameseNames() {
        String styles = PARTS.get("word/styles.xml");
        for (String name : List.of("Quốc hiệu", "Tiêu ngữ", "Tên cơ quan", "Số và ký hiệu", "Địa danh và thời gian",
                "Tên loại", "Trích yếu", "Căn cứ", "Nội dung", "Nơi nhận", "Danh sách nơi nhận", "Họ tên người ký",
                "Phụ lục", "Tên phụ lục", "Đầu bảng", "Số trang")) {
            assertTrue(styles.contains("<w:name w:val=\"" + name + "\""), name);
        }
        assertTrue(styles.contains("w:ascii=\"Times New Roman\""));
        assertTrue(styles.contains("<w:lang w:val=\"vi-VN\""));
        assertEquals("basis", styleOf("Căn cứ Luật Tổ chức"));
        assertEquals("nation", styleOf("CỘNG HÒA XÃ HỘI"));
    }

    @Test
    void measuresAreThoseOfTheDecree() {
        String body = PARTS.get("word/document.xml");
        assertTrue(body.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\">"), body.substring(body.length() - 900));
        assertEquals(List.of(1134, 851, 1134, 1701), margins(body));
        String content = style("p");
        assertTrue(content.contains("w:firstLine=\"720\""), content);
        assertTrue(content.contains("<w:jc w:val=\"both\">"), content);
        assertTrue(content.contains("w:before=\"120\" w:after=\"0\" w:line=\"336\" w:lineRule=\"atLeast\""), content);
        assertTrue(content.contains("<w:sz w:val=\"28\">"), content);
    }

    @Test
    void aChangedStyleSheetChangesTheFile() {
        PaperText usual = SamplePapers.decision();
        String html = usual.html().replace("margin: 20mm 15mm 20mm 30mm", "margin: 25mm 20mm 25mm 35mm")
                .replace("text-indent: 12.7mm", "text-indent: 10mm")
                .replace(".nation { font-size: 13pt", ".nation { font-size: 12pt");
        Map<String, String> parts = Docx.parts(DocxWriter.write(new PaperText(html, usual.metadata(), usual.furniture())));
        assertEquals(List.of(1418, 1134, 1418, 1985), margins(parts.get("word/document.xml")));
        assertTrue(style(parts, "p").contains("w:firstLine=\"567\""), style(parts, "p"));
        assertTrue(style(parts, "nation").contains("<w:sz w:val=\"24\">"), style(parts, "nation"));
    }

    @Test
    void theAnnexIsASectionThatCountsItsOwnPagesAndHidesTheFirstNumber() {
        List<String> sections = all(PARTS.get("word/document.xml"), "<w:sectPr>.*?</w:sectPr>");
        assertEquals(2, sections.size());
        sections.forEach(section -> {
            assertTrue(section.contains("<w:pgNumType w:start=\"1\">"));
            assertTrue(section.contains("<w:titlePg>"));
        });
        assertTrue(PARTS.get("word/header.xml").contains(" PAGE "));
        assertFalse(PARTS.get("word/firstHeader.xml").contains(" PAGE "));
    }

    @Test
    void tablesRepeatTheirHeadAndOneCellGoesOverTheRowsOfADistrict() {
        String body = PARTS.get("word/document.xml");
        assertEquals(1, all(body, "<w:tblHeader>").size());
        assertTrue(body.contains("<w:vMerge w:val=\"restart\">"));
        assertTrue(body.contains("<w:vMerge w:val=\"continue\">"));
    }

    @Test
    void aLandscapePageIsASectionOfItsOwn() {
        PaperText usual = SamplePapers.decision();
        String html = usual.html().replace("</style>", "@page wide { size: 297mm 210mm; margin: 20mm; } "
                + ".wide { page: wide; }</style>").replace("<h2 class=\"decides\">",
                "<div class=\"wide\"><p>Bảng ngang</p></div><h2 class=\"decides\">");
        String body = Docx.parts(DocxWriter.write(new PaperText(html, usual.metadata(), usual.furniture())))
                .get("word/document.xml");
        List<String> sections = all(body, "<w:sectPr>.*?</w:sectPr>");
        assertEquals(4, sections.size());
        assertTrue(sections.get(1).contains("w:orient=\"landscape\"") && !sections.get(1).contains("titlePg"));
        assertTrue(sections.get(2).contains("<w:pgSz w:w=\"11906\"") && !sections.get(2).contains("pgNumType"));
    }

    @Test
    void propertiesSayWhatThePdfSays() {
        String core = PARTS.get("docProps/core.xml");
        assertTrue(core.contains("<dc:title>Quyết định công nhận năm 2024</dc:title>"));
        assertTrue(core.contains("state-digest=" + "a".repeat(64)));
        assertTrue(core.contains("2024-12-05T01:30:00Z"));
    }

    @Test
    void photosComeWithTheirWordsAndDrawnSignaturesStayBehind() {
        Map<String, String> parts = Docx.parts(DocxWriter.write(SamplePapers.all().get("long-minutes")));
        assertTrue(parts.containsKey("word/media/photo1.jpg") && parts.containsKey("word/media/photo2.jpg"));
        assertFalse(parts.containsKey("word/media/photo3.jpg"));
        assertTrue(parts.get("word/document.xml").contains("descr=\"Ảnh 1. Bảng niêm yết\""));
        assertTrue(parts.get("word/_rels/document.xml.rels").contains("media/photo2.jpg"));
    }

    @Test
    void aSheetKeepsTheWordsBesideItsCodeAndLeavesTheCodeOut() {
        Map<String, String> parts = Docx.parts(DocxWriter.write(SamplePapers.sheets()));
        assertTrue(parts.get("word/footer2.xml").contains("Xã Bù Gia Mập"));
        assertTrue(parts.get("word/footer1.xml").contains("SECTIONPAGES"));
        assertFalse(parts.values().stream().anyMatch(part -> part.contains("TD:")));
    }

    @Test
    void aRehearsalIsMarkedOnEveryPageAlsoTheFirst() {
        Map<String, String> parts = Docx.parts(DocxWriter.write(SamplePapers.all().get("draft")));
        for (String part : List.of("word/header.xml", "word/firstHeader.xml")) {
            assertTrue(parts.get(part).contains("string=\"TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ\""), part);
        }
        assertTrue(parts.get("word/footer.xml").contains("Bộ tiêu chí mẫu"));
        assertTrue(parts.get("word/document.xml").contains("<w:bdr "));
    }

    private static String styleOf(String text) {
        String body = PARTS.get("word/document.xml");
        String before = body.substring(0, body.indexOf(">" + text));
        int name = before.lastIndexOf("<w:pStyle w:val=\"") + "<w:pStyle w:val=\"".length();
        return before.substring(name, before.indexOf('"', name));
    }

    /** Top, right, bottom, left of the first section. */
    private static List<Integer> margins(String body) {
        String margins = all(body, "<w:pgMar [^>]*>").getFirst();
        return Stream.of("top", "right", "bottom", "left").map(side -> all(margins, "w:" + side + "=\"[0-9]+"))
                .map(found -> Integer.valueOf(found.getFirst().replaceAll(".*\"", ""))).toList();
    }

    private static String style(String id) {
        return style(PARTS, id);
    }

    private static String style(Map<String, String> parts, String id) {
        return all(parts.get("word/styles.xml"), "<w:style [^>]*w:styleId=\"" + id + "\".*?</w:style>").getFirst();
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group()).toList();
    }

    private static List<String> mistakes(String name, String part) throws XmlException {
        if (!name.matches("word/[a-zA-Z0-9]+\\.xml")) {
            return List.of();
        }
        XmlObject read = switch (name) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(part);
            case "word/styles.xml" -> StylesDocument.Factory.parse(part);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(part);
            default -> name.contains("eader") ? HdrDocument.Factory.parse(part) : FtrDocument.Factory.parse(part);
        };
        List<XmlError> mistakes = new ArrayList<>();
        read.validate(new XmlOptions().setErrorListener(mistakes));
        return mistakes.stream().map(XmlError::getMessage).toList();
    }
}
