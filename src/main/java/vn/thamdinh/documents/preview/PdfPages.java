package vn.thamdinh.documents.preview;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** An open PDF whose pages can be seen as pictures. For one thread at a time; close it after use. */
public final class PdfPages implements Closeable {
    private static final double POINTS_PER_INCH = 72;
    private static final long MOST_PIXELS = 40_000_000;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /**
     * Opens a file's bytes.
     *
     * @throws IOException when they are no readable PDF
     */
    public static PdfPages open(byte[] pdf) throws IOException {
        return new PdfPages(Loader.loadPDF(Objects.requireNonNull(pdf, "pdf")));
    }

    /** Number of pages. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** Size of a page, counted from 0, as it is seen. */
    public Size size(int page) {
        PDRectangle box = document.getPage(page).getCropBox();
        boolean turned = document.getPage(page).getRotation() % 180 != 0;
        return turned ? new Size(box.getHeight(), box.getWidth()) : new Size(box.getWidth(), box.getHeight());
    }

    /**
     * Returns page {@code page}, counted from 0, on white, at {@code dpi} dots per inch; a page that would have more
     * than 40 million dots is drawn coarser.
     *
     * @throws UncheckedIOException when the page is damaged
     */
    public BufferedImage image(int page, double dpi) {
        try {
            return renderer.renderImageWithDPI(page, (float) Math.min(dpi, finest(page)), ImageType.RGB);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Returns the same picture as rows of opaque ARGB numbers, for toolkits that know no AWT picture. */
    public Picture argb(int page, double dpi) {
        BufferedImage image = image(page, dpi);
        int width = image.getWidth();
        int height = image.getHeight();
        return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private double finest(int page) {
        Size size = size(page);
        return POINTS_PER_INCH * Math.sqrt(MOST_PIXELS / (size.widthPt() * size.heightPt()));
    }

    /** A page's measures in points of 1/72 inch. */
    public record Size(double widthPt, double heightPt) {
    }
}
