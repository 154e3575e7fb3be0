package vn.thamdinh.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.thamdinh.domain.text.Require;

/**
 * Turns well-formed HTML with CSS for paged media into PDF/A-2a that is PDF/UA-1 too. Fonts are embedded as subsets;
 * nothing outside the given text is read (no image, style sheet or address); the same input gives the same bytes.
 * A heading whose id begins with {@code annex-} starts an annex with page numbers of its own.
 */
public final class PdfRenderer {
    private static final Pattern ANNEX = Pattern.compile("annex-.*");

    static {
        // The library would log pieces of the text; a program's log holds no names.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Renders the text with page numbers only.
     *
     * @throws UncheckedIOException when the HTML is not well formed
     */
    public byte[] render(String html, PdfMetadata metadata) {
        return render(html, metadata, PageFurniture.NUMBERS_ONLY);
    }

    /** Renders the text with the given marks on every page. */
    public byte[] render(String html, PdfMetadata metadata, PageFurniture furniture) {
        return renderPages(html, metadata, furniture).bytes();
    }

    /**
     * Renders as {@link #render(String, PdfMetadata, PageFurniture)} and tells how many pages came of it.
     *
     * @throws IllegalArgumentException when a letter has no shape in the font: no other sign is printed in its place
     */
    public RenderedPdf renderPages(String html, PdfMetadata metadata, PageFurniture furniture) {
        String text = Normalizer.normalize(html, Normalizer.Form.NFC);
        String unknown = SerifFont.REGULAR.firstWithoutShape(text);
        Require.that(unknown.isEmpty(), "no shape for the letter " + unknown);
        PdfRendererBuilder builder = builder(text);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
             PDDocument document = renderer.createPDFKeepOpen();
             ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<Integer> annexes = renderer.findPagePositionsByID(ANNEX).stream()
                    .map(PagePosition::getPageNo).distinct().sorted().toList();
            new FurniturePainter(document).paint(furniture, annexes);
            DocumentInfo.write(document, metadata, DocumentInfo.Kind.ARCHIVE);
            document.save(out);
            int pages = document.getNumberOfPages();
            return new RenderedPdf(out.toByteArray(), pages, annexes.isEmpty() ? pages : annexes.getFirst());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PdfRendererBuilder builder(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (SerifFont font : SerifFont.values()) {
            builder.useFont(font::open, SerifFont.FAMILY, font.weight(),
                    font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, priority);
        }
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Thẩm Định");
        builder.withHtmlContent(html, null);
        return builder;
    }
}
