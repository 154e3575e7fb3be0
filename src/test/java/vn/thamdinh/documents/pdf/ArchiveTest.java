package vn.thamdinh.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import vn.thamdinh.documents.decision.DecisionDocument;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.template.TemplateRenderer;

/** The finished file against the standards for archives and for people who cannot see it. */
class ArchiveTest {
    private static byte[] pdf;

    @BeforeAll
    static void makeADraftOfARehearsal() {
        VeraGreenfieldFoundryProvider.initialise();
        pdf = draft();
    }

    private static byte[] draft() {
        return new DecisionDocument(new TemplateRenderer(), new PdfRenderer()).render(
                SampleDecision.with(new Issuance.Draft(), new Marks(true, List.of("Bộ tiêu chí mẫu"))),
                SampleDecision.metadata());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void theFileKeepsTheStandard(String flavourId) throws Exception {
        assertEquals(List.of(), ArchiveStandard.faults(pdf, flavourId));
    }

    @Test
    void theSameStateGivesTheSameBytes() {
        assertArrayEquals(pdf, draft());
    }

    @Test
    void theFileNamesTheStateThatItWasMadeFrom() throws IOException {
        PdfMetadata metadata = SampleDecision.metadata();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(metadata.title(), document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentInformation().getKeywords().contains(metadata.stateDigest()));
            assertTrue(document.getDocumentInformation().getKeywords().contains(metadata.programmeHash()));
            String packet = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(packet.contains(metadata.stateDigest()));
            assertEquals("vi", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
            }
        }
        assertTrue(pdf.length < 300_000, pdf.length + " bytes");
    }

    @Test
    void nothingOutsideTheTextIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p { page-break-before: always; }");
        String html = "<html lang=\"vi\"><head><title>t</title><link rel=\"stylesheet\" href=\"" + secret.toUri()
                + "\"/></head><body><h1>a</h1><p>b</p><p>c</p></body></html>";
        assertEquals(1, new PdfRenderer().renderPages(html, SampleDecision.metadata(), PageFurniture.NUMBERS_ONLY).pages());
    }

    @Test
    void aLetterWithoutAShapeIsRefusedRatherThanReplaced() {
        String html = "<html lang=\"vi\"><head><title>t</title></head><body><h1>Xã 漢</h1></body></html>";
        assertThrows(IllegalArgumentException.class, () -> new PdfRenderer().render(html, SampleDecision.metadata()));
    }

    @Test
    void aDecisionWithoutARecognisedCommuneStillRenders() {
        byte[] empty = new DecisionDocument(new TemplateRenderer(), new PdfRenderer()).render(
                SampleDecision.with(new Issuance.Draft(), Marks.NONE, List.of()), SampleDecision.metadata());
        assertTrue(empty.length > 10_000);
    }

    @Test
    void aBrokenTextIsRefused() {
        assertThrows(RuntimeException.class,
                () -> new PdfRenderer().render("<html><body><p></body></html>", SampleDecision.metadata()));
    }
}
