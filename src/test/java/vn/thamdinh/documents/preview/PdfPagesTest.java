package vn.thamdinh.documents.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.decision.DecisionDocument;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateRenderer;

class PdfPagesTest {
    @Test
    void pagesAreShownAtTheAskedResolution() throws IOException {
        byte[] pdf = new DecisionDocument(new TemplateRenderer(), new PdfRenderer())
                .render(SampleDecision.issued(), SampleDecision.metadata());
        try (PdfPages pages = PdfPages.open(pdf)) {
            assertEquals(2, pages.count());
            assertEquals(595.3, pages.size(0).widthPt(), 0.5);
            Picture picture = pages.argb(0, 72);
            assertEquals(595, picture.width(), 1);
            assertEquals(842, picture.height(), 1);
            assertEquals(picture.width() * picture.height(), picture.dots().length);
            long dark = Arrays.stream(picture.dots()).filter(dot -> (dot & 0xFF) < 128).count();
            assertTrue(dark > 2000 && dark < picture.dots().length / 4, dark + " dark dots");
            assertTrue(Arrays.stream(picture.dots()).allMatch(dot -> dot >>> 24 == 0xFF), "opaque");
        }
    }

    @Test
    void anUnreasonableResolutionIsCapped() throws IOException {
        byte[] pdf = new PdfRenderer().render("<html lang=\"vi\"><head><title>t</title></head><body><h1>a</h1></body></html>",
                SampleDecision.metadata());
        try (PdfPages pages = PdfPages.open(pdf)) {
            var image = pages.image(0, 100_000);
            assertTrue((long) image.getWidth() * image.getHeight() <= 41_000_000L);
        }
    }

    @Test
    void bytesThatAreNoPdfAreRefused() {
        assertThrows(IOException.class, () -> PdfPages.open("không phải PDF".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
