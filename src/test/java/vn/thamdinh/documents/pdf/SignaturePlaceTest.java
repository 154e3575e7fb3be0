package vn.thamdinh.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import vn.thamdinh.documents.decision.SampleDecision;

class SignaturePlaceTest {
    private static final String HTML = """
            <html lang="vi"><head><title>t</title><style>p { margin: 0; } .space { height: 30mm; width: 80mm; }</style></head><body>
            <h1>Quyết định</h1><p>CHỦ TỊCH</p>%s<p>Trần Thị Hai</p></body></html>
            """;
    private static byte[] pdf;

    @BeforeAll
    static void renderWithAPlace() {
        VeraGreenfieldFoundryProvider.initialise();
        pdf = render("<div class=\"space\" id=\"signature-place\"></div>");
    }

    private static byte[] render(String place) {
        return new PdfRenderer().render(HTML.formatted(place), SampleDecision.metadata());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void aFileWithAnEmptySignatureFieldKeepsTheStandard(String standard) throws Exception {
        assertEquals(List.of(), ArchiveStandard.faults(pdf, standard));
    }

    @Test
    void theFieldsLieOverThePlaceTheAgencysLeftOfTheSignersAndSayWhatTheyAreFor() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDField> fields = document.getDocumentCatalog().getAcroForm().getFields();
            assertEquals(List.of("ChuKyNguoiKy", "ChuKyCoQuan"), fields.stream().map(PDField::getPartialName).toList());
            for (PDField field : fields) {
                assertTrue(field instanceof PDSignatureField);
                assertTrue(field.getAlternateFieldName().startsWith("Ô ký số"));
                assertNull(((PDSignatureField) field).getSignature());
                PDAnnotationWidget widget = field.getWidgets().getFirst();
                assertNotNull(widget.getNormalAppearanceStream());
                assertTrue(widget.getStructParent() >= 0);
            }
            PDRectangle person = fields.getFirst().getWidgets().getFirst().getRectangle();
            PDRectangle agency = fields.getLast().getWidgets().getFirst().getRectangle();
            assertEquals(50 * 72 / 25.4, person.getWidth(), 0.5);
            assertEquals(30 * 72 / 25.4, person.getHeight(), 0.5);
            assertEquals(36 * 72 / 25.4, agency.getHeight(), 0.5);
            assertTrue(agency.getLowerLeftX() < person.getLowerLeftX());
        }
    }

    @Test
    void aTextWithoutAPlaceHasNoForm() throws IOException {
        try (PDDocument document = Loader.loadPDF(render(""))) {
            assertNull(document.getDocumentCatalog().getAcroForm());
        }
    }
}
