package vn.thamdinh.documents.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.thamdinh.domain.text.Require;

/**
 * Turns well-formed HTML with CSS for paged media into PDF/A-2a that is PDF/UA-1 too. Fonts are embedded as subsets;
 * nothing outside what is given is read (no file, style sheet or address); the same input gives the same bytes.
 * A heading whose id begins with {@code annex-} starts an annex with page numbers of its own; a box whose id is
 * {@code signature-place} gets empty fields for digital signatures.
 */
public final class PdfRenderer {
    /** Packed, a file of as many pages is smaller by 17 KB and takes a sixth longer; a longer one is a quarter as large. */
    private static final int FEW_PAGES = 8;
    private static final Pattern ANNEX = Pattern.compile("annex-.*");
    private static final Pattern DRAWING = Pattern.compile("drawing-.*");
    private static final Pattern SIGNATURE = Pattern.compile(SignaturePlace.ID);

    static {
        // The library would log pieces of the text; a program's log holds no names.
        XRLog.setLoggingEnabled(false);
        XmlFactories.prefer();
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
        return renderPages(html, metadata, furniture, Inlays.NONE);
    }

    /** The same with photos, line drawings and data. */
    public RenderedPdf renderPages(String html, PdfMetadata metadata, PageFurniture furniture, Inlays inlays) {
        String text = Normalizer.normalize(html, Normalizer.Form.NFC);
        String unknown = SerifFont.REGULAR.firstWithoutShape(text);
        Require.that(unknown.isEmpty(), "no shape for the letter " + unknown);
        PdfRendererBuilder builder = builder(text, inlays);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
             PDDocument document = renderer.createPDFKeepOpen();
             ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<Integer> annexes = renderer.findPagePositionsByID(ANNEX).stream()
                    .map(PagePosition::getPageNo).distinct().sorted().toList();
            paint(document, renderer, inlays);
            addSignaturePlace(document, renderer);
            new FurniturePainter(document).paint(furniture, annexes);
            DocumentInfo.write(document, metadata, DocumentInfo.Kind.ARCHIVE);
            DataPdf.putInto(document, inlays.files());
            inlineProperties(document);
            int pages = document.getNumberOfPages();
            document.save(out, pages > FEW_PAGES ? CompressParameters.DEFAULT_COMPRESSION
                    : CompressParameters.NO_COMPRESSION);
            return new RenderedPdf(out.toByteArray(), pages, annexes.isEmpty() ? pages : annexes.getFirst());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Writes what is said of each artifact (ISO 32000-1, 14.8.2.2) where the page names it: a table has twenty for a row,
     * and as objects of their own they were two thirds of a file's.
     */
    private static void inlineProperties(PDDocument document) {
        for (PDPage page : document.getPages()) {
            COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            if (named != null) {
                for (COSBase list : named.getValues()) {
                    list.setDirect(true);
                }
            }
        }
    }

    private static void addSignaturePlace(PDDocument document, PdfBoxRenderer renderer) throws IOException {
        List<PagePosition<Box>> places = renderer.findPagePositionsByID(SIGNATURE);
        if (!places.isEmpty()) {
            new SignaturePlace(document).add(places.getFirst());
        }
    }

    /**
     * Lays the text out without painting it, for those who ask for its measures.
     *
     * @return to be closed
     */
    public static PdfBoxRenderer layOut(String html, Inlays inlays) {
        PdfBoxRenderer renderer = builder(Normalizer.normalize(html, Normalizer.Form.NFC), inlays).buildPdfRenderer();
        renderer.layout();
        return renderer;
    }

    private static void paint(PDDocument document, PdfBoxRenderer renderer, Inlays inlays) throws IOException {
        var painter = new DrawingPainter(document);
        for (PagePosition<?> box : renderer.findPagePositionsByID(DRAWING)) {
            if (inlays.drawings().containsKey(box.getId())) {
                painter.paint(inlays.drawings().get(box.getId()), box);
            }
        }
    }

    private static PdfRendererBuilder builder(String html, Inlays inlays) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (SerifFont font : SerifFont.values()) {
            builder.useFont(font::open, SerifFont.FAMILY, font.weight(),
                    font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL, true);
        }
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> type == ExternalResourceType.IMAGE_RASTER
                    && inlays.photos().containsKey(photoName(address)), priority);
        }
        builder.useProtocolsStreamImplementation(address -> new Photo(inlays.photos().get(photoName(address))),
                Inlays.PHOTO_PROTOCOL);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.withProducer("Thẩm Định");
        builder.withHtmlContent(html, null);
        return builder;
    }

    /** The name after "photo:"; empty for any other address. */
    private static String photoName(String address) {
        String start = Inlays.PHOTO_PROTOCOL + ":";
        return address != null && address.startsWith(start) ? address.substring(start.length()) : "";
    }

    private record Photo(byte[] jpeg) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(jpeg);
        }

        @Override
        public Reader getReader() {
            throw new UnsupportedOperationException("a photo is no text");
        }
    }
}
