package vn.thamdinh.documents.composed;

import java.util.List;
import java.util.Objects;

import vn.thamdinh.documents.pdf.PageFurniture;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.pdf.RenderedPdf;

/**
 * A document as the well-formed HTML that becomes pages, and what stands on each of them.
 *
 * @param html      from the loosest setting to the tightest: the first that keeps a short document on one page is taken
 * @param furniture page numbers and marks
 * @param problems  what is wrong with its texts; a draft can be looked at all the same
 */
public record ComposedDocument(List<String> html, PdfMetadata metadata, PageFurniture furniture,
                               List<CompositionProblem> problems) {
    public ComposedDocument {
        html = List.copyOf(html);
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(furniture, "furniture");
        problems = List.copyOf(problems);
    }

    /** Draws the pages; the same document gives the same bytes. */
    public RenderedPdf render(PdfRenderer pdf) {
        RenderedPdf loosest = pdf.renderPages(html.getFirst(), metadata, furniture);
        if (loosest.pagesBeforeAnnex() != 2) {
            return loosest;
        }
        for (String tighter : html.subList(1, html.size())) {
            RenderedPdf drawn = pdf.renderPages(tighter, metadata, furniture);
            if (drawn.pagesBeforeAnnex() == 1) {
                return drawn;
            }
        }
        return loosest;
    }
}
