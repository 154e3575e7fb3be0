package vn.thamdinh.documents.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.decision.AnnexRow;
import vn.thamdinh.documents.decision.DecisionDocument;
import vn.thamdinh.documents.decision.RecognitionDecision;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.pdf.PdfRenderer;

class TemplateRendererTest {
    private final TemplateRenderer templates = new TemplateRenderer();

    @Test
    void loopsWithinLoopsOverALongTableAreRefusedInWords() {
        String deep = "{% for a in head.rows %}".repeat(6) + "{{ \"\" }}" + "{% endfor %}".repeat(6);
        var renderer = new TemplateRenderer(Map.of("head.html", deep));
        List<Integer> rows = IntStream.range(0, 300).boxed().toList();
        var refused = assertThrows(TemplateException.class,
                () -> renderer.render("head.html", Map.of("head", Map.of("rows", rows))));
        assertEquals("head.html", refused.template());
        assertTrue(String.valueOf(refused.getMessage()).contains("5000000"), refused.getMessage());
    }

    @Test
    void aMissingValueIsAnErrorAndNoGapOnPaper() {
        TemplateException error = assertThrows(TemplateException.class,
                () -> templates.render("decision.html", Map.of("title", "x")));
        assertTrue(error.getMessage().contains("decision.html"), error.getMessage());
    }

    @Test
    void aTemplateIsFoundByPlainNameOnly() {
        for (String name : new String[] {"../template/decision.html", "/etc/passwd", "none.html", "http://x/y.html",
            "TemplateRenderer.class"}) {
            assertThrows(TemplateException.class, () -> templates.render(name, Map.of()), name);
        }
    }

    @Test
    void valuesAreTextAndNeverMarkup() throws IOException {
        String hostile = "<b>Xã</b> & </td><script>alert(1)</script> \"'{{ title }}";
        RecognitionDecision decision = SampleDecision.with(SampleDecision.issued().issuance(), Marks.NONE,
                java.util.List.of(new AnnexRow(1, "Huyện <i>", hostile, "", "", "a<b")));
        byte[] pdf = new DecisionDocument(templates, new PdfRenderer()).render(decision, SampleDecision.metadata());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertTrue(text.contains(hostile.replaceAll("\\s+", "")), text);
            assertTrue(text.contains("a<b"), text);
        }
    }

    @Test
    void wordingFillsItsPlacesAndRefusesUnknownOnes() {
        Wording wording = new Wording(Map.of("a", "Công nhận {count} xã", "b", "{nobody}", "c", "một\n\n hai "));
        assertEquals("Công nhận $1 xã", wording.text("a", Map.of("count", "$1")));
        assertThrows(TemplateException.class, () -> wording.text("b", Map.of()));
        assertThrows(TemplateException.class, () -> wording.text("absent", Map.of()));
        assertEquals(java.util.List.of("một", "hai"), wording.lines("c", Map.of()));
        assertFalse(wording.has("absent"));
    }
}
