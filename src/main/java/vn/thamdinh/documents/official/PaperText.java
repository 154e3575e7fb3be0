package vn.thamdinh.documents.official;

import java.util.Objects;
import vn.thamdinh.documents.pdf.Inlays;
import vn.thamdinh.documents.pdf.PageFurniture;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.pdf.RenderedPdf;
import vn.thamdinh.domain.text.Require;

/**
 * A finished text before it is put on pages: the PDF and the copy that can be edited are both made of it, so that they
 * say the same.
 *
 * @param html      well-formed, with its style sheet inside
 * @param metadata  what the file says about itself
 * @param furniture what every page carries
 * @param inlays    photos and drawings
 */
public record PaperText(String html, PdfMetadata metadata, PageFurniture furniture, Inlays inlays) {

    public PaperText {
        html = Require.text(html, "html");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(furniture, "furniture");
        Objects.requireNonNull(inlays, "inlays");
    }

    /** A text of letters alone. */
    public PaperText(String html, PdfMetadata metadata, PageFurniture furniture) {
        this(html, metadata, furniture, Inlays.NONE);
    }

    /** The archive PDF. */
    public RenderedPdf pdf(PdfRenderer renderer) {
        return renderer.renderPages(html, metadata, furniture, inlays);
    }
}
