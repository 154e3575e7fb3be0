package vn.thamdinh.documents.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.pdf.BoundPaper;
import vn.thamdinh.documents.pdf.ArchiveStandard;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateRenderer;

class DossierDocumentTest {
    private static byte[] pdf;

    @BeforeAll
    static void makeADossierWithTwoMinutes() {
        VeraGreenfieldFoundryProvider.initialise();
        pdf = render(List.of(minutes("Biên bản một"), minutes("Biên bản hai")));
    }

    private static BoundPaper minutes(String title) {
        String html = "<html lang=\"vi\"><head><title>" + title + "</title><meta name=\"description\" content=\"x\"/>"
                + "<style>body { font-family: 'Liberation Serif'; }</style></head><body><h1>" + title
                + "</h1><p>Nội dung của " + title + "</p></body></html>";
        return new BoundPaper(title, new PdfRenderer().render(html, SampleDecision.metadata()));
    }

    private static byte[] render(List<BoundPaper> appended) {
        List<DossierBlock.Row> rows = IntStream.range(0, 120)
                .mapToObj(i -> new DossierBlock.Row(List.of("Tiêu chí " + i, i + ",50"), i % 40 == 0)).toList();
        List<DossierSection> sections = List.of(
                new DossierSection("Điểm theo các bước", List.of(new DossierBlock.Table(List.of(
                        new DossierBlock.Column("Nội dung", 80, false), new DossierBlock.Column("Điểm", 20, true)),
                        rows))),
                new DossierSection("Giải trình", List.of(new DossierBlock.Paragraph("Vì sao trễ? \u6f22 \u0007 "
                        + Normalizer.normalize("Thiện Hưng", Normalizer.Form.NFD), false))),
                new DossierSection("Dòng thời gian", List.of(new DossierBlock.Paragraph("Chưa có gì.", true))));
        return new DossierDocument(new TemplateRenderer(), new PdfRenderer()).render(new DossierPaper("Xã Tân Thành",
                "Huyện Bù Đốp · CQTT", "Lập lúc 05/11/2024 10:32", sections, appended,
                new Marks(true, List.of("Bộ tiêu chí mẫu"))), SampleDecision.metadata());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void theFileKeepsTheStandardWithMinutesBoundBehindIt(String flavourId) throws Exception {
        assertEquals(List.of(), ArchiveStandard.faults(pdf, flavourId));
    }

    @Test
    void eachSectionAndEachMinutesHasABookmarkToItsPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> titles = new ArrayList<>();
            List<Integer> pages = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                pages.add(document.getPages().indexOf(item.findDestinationPage(document)));
            }
            assertEquals(List.of("1. Điểm theo các bước", "2. Giải trình", "3. Dòng thời gian", "Biên bản một",
                    "Biên bản hai"), titles);
            for (int i = 0; i < titles.size(); i++) {
                assertTrue(page(document, pages.get(i)).contains(titles.get(i)), titles.get(i) + " " + pages);
            }
            assertEquals(document.getNumberOfPages() - 1, pages.getLast());
        }
    }

    private static String page(PDDocument document, int index) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(index + 1);
        reader.setEndPage(index + 1);
        return reader.getText(document);
    }

    @Test
    void theContentsNameThePages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setEndPage(1);
            String first = reader.getText(document);
            for (String section : List.of("1. Điểm theo các bước", "2. Giải trình", "3. Dòng thời gian")) {
                Matcher line = Pattern.compile(Pattern.quote(section) + "[ .]*([0-9]+)").matcher(first);
                assertTrue(line.find(), first);
                assertTrue(page(document, Integer.parseInt(line.group(1)) - 1).contains(section), first);
            }
            assertTrue(first.contains("Kèm theo: Biên bản hai"), first);
        }
    }

    @Test
    void textIsNfcAndWhatCannotBePrintedSaysSo() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC));
            assertTrue(text.contains("Vì sao trễ? [?]"), text);
            assertTrue(text.contains("Thiện Hưng"), text);
            assertTrue(text.contains(DossierDocument.INTERNAL), text);
            assertTrue(text.contains("TẬP DƯỢT"), text);
        }
    }

    @Test
    void theSameDossierGivesTheSameBytes() {
        assertArrayEquals(render(List.of(minutes("Biên bản một"))), render(List.of(minutes("Biên bản một"))));
    }
}
