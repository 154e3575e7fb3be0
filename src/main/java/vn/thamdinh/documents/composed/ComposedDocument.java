package vn.thamdinh.documents.composed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.documents.pdf.DataFile;
import vn.thamdinh.documents.pdf.Inlays;
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
 * @param data      files that the PDF carries, which is then PDF/A-3a
 * @param inlays    photos and drawings
 */
public record ComposedDocument(List<String> html, PdfMetadata metadata, PageFurniture furniture,
                               List<CompositionProblem> problems, List<DataFile> data, Inlays inlays) {
    public ComposedDocument {
        html = List.copyOf(html);
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(furniture, "furniture");
        problems = List.copyOf(problems);
        data = List.copyOf(data);
        Objects.requireNonNull(inlays, "inlays");
    }

    /** A document of letters alone. */
    public ComposedDocument(List<String> html, PdfMetadata metadata, PageFurniture furniture,
                            List<CompositionProblem> problems, List<DataFile> data) {
        this(html, metadata, furniture, problems, data, Inlays.NONE);
    }

    /** The same with another problem. */
    public ComposedDocument noting(CompositionProblem problem) {
        return new ComposedDocument(html, metadata, furniture,
                Stream.concat(problems.stream(), Stream.of(problem)).toList(), data, inlays);
    }

    /** The pages, and the text that they were made of: an editable copy is made of the same. */
    public record Drawn(PaperText text, RenderedPdf pdf) {
    }

    /** Draws the pages; the same document gives the same bytes. */
    public Drawn draw(PdfRenderer pdf) {
        Drawn loosest = draw(pdf, html.getFirst());
        if (loosest.pdf().pagesBeforeAnnex() != 2) {
            return loosest;
        }
        return html.stream().skip(1).map(tighter -> draw(pdf, tighter))
                .filter(drawn -> drawn.pdf().pagesBeforeAnnex() == 1).findFirst().orElse(loosest);
    }

    private Drawn draw(PdfRenderer pdf, String setting) {
        Inlays all = data.isEmpty() ? inlays : new Inlays(inlays.photos(), inlays.drawings(), data);
        PaperText text = new PaperText(setting, metadata, furniture, all);
        return new Drawn(text, text.pdf(pdf));
    }
}
