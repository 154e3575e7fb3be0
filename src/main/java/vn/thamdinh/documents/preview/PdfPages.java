package vn.thamdinh.documents.preview;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** An open PDF whose pages can be seen as pictures. For one thread at a time; close it after use. */
public final class PdfPages implements Closeable {
    private static final double POINTS_PER_INCH = 72;
    private static final long MOST_PIXELS = 40_000_000;
    private static final long HUGE_SCAN = 24_000_000;
    private static final double COARSE_DPI = 60;

    private final PDDocument document;
    private final PDFRenderer renderer;

    PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    static PDDocument load(byte[] pdf) throws IOException {
        return Loader.loadPDF(Objects.requireNonNull(pdf, "pdf"));
    }

    /**
     * Opens a file's bytes.
     *
     * @throws IOException when they are no readable PDF
     */
    public static PdfPages open(byte[] pdf) throws IOException {
        return new PdfPages(load(pdf));
    }

    /** Number of pages. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** Size of a page, counted from 0, as it is seen. */
    public Size size(int page) {
        PDRectangle box = document.getPage(page).getCropBox();
        boolean turned = document.getPage(page).getRotation() % 180 != 0;
        double width = side(box.getWidth());
        double height = side(box.getHeight());
        return turned ? new Size(height, width) : new Size(width, height);
    }

    /**
     * Returns page {@code page}, counted from 0, on white, at {@code dpi} dots per inch; a page that would have more
     * than 40 million dots is drawn coarser.
     *
     * @throws UncheckedIOException when the page is damaged
     */
    public BufferedImage image(int page, double dpi) {
        double drawn = Math.min(dpi, finest(page));
        try {
            // Reading every few dots of a scan looks worse and takes little memory.
            renderer.setSubsamplingAllowed(drawn < COARSE_DPI || holdsHugeScan(page));
            return renderer.renderImageWithDPI(page, (float) drawn, ImageType.RGB);
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

    /** Broken files have pages without size, or of the size of a town. */
    private static double side(double points) {
        return Double.isNaN(points) ? 1 : Math.clamp(points, 1, Float.MAX_VALUE);
    }

    /** Whether a picture on the page is too large to be held as it is. */
    private boolean holdsHugeScan(int page) {
        PDResources resources = document.getPage(page).getResources();
        COSDictionary drawn = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return drawn != null && drawn.keySet().stream().map(drawn::getDictionaryObject)
                .anyMatch(one -> one instanceof COSDictionary scan
                        && (long) scan.getInt(COSName.WIDTH, 0) * scan.getInt(COSName.HEIGHT, 0) > HUGE_SCAN);
    }

    private double finest(int page) {
        Size size = size(page);
        return POINTS_PER_INCH * Math.sqrt(MOST_PIXELS / (size.widthPt() * size.heightPt()));
    }

    /** A page's measures in points of 1/72 inch. */
    public record Size(double widthPt, double heightPt) {
    }
}
