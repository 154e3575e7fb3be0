package vn.thamdinh.documents.decision;

import java.util.List;
import java.util.Objects;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.pdf.RenderedPdf;
import vn.thamdinh.documents.template.TemplateRenderer;

/**
 * Makes the decision with its list as one archive PDF by NĐ 30/2020, Mẫu 1.2. Measures, fonts and sizes are the
 * style sheet's ({@code decision.css}); the rules that it follows are tested one by one on the finished file.
 */
public final class DecisionDocument {
    private final TemplateRenderer templates;
    private final PdfRenderer pdf;

    public DecisionDocument(TemplateRenderer templates, PdfRenderer pdf) {
        this.templates = Objects.requireNonNull(templates, "templates");
        this.pdf = Objects.requireNonNull(pdf, "pdf");
    }

    /** Returns the PDF's bytes; the same decision and metadata give the same bytes. */
    public byte[] render(RecognitionDecision decision, PdfMetadata metadata) {
        return draw(decision, metadata).pdf().bytes();
    }

    /** Returns the decision's text, as tightly set as the PDF has it. */
    public PaperText text(RecognitionDecision decision, PdfMetadata metadata) {
        return draw(decision, metadata).text();
    }

    /** The pages, and the text that they were made of. */
    public record Drawn(PaperText text, RenderedPdf pdf) {
    }

    /** Draws the pages; the same decision and metadata give the same bytes. */
    public Drawn draw(RecognitionDecision decision, PdfMetadata metadata) {
        Drawn loosest = drawn(decision, metadata, Density.NORMAL);
        Drawn result = loosest;
        for (Density density : List.of(Density.COMPACT, Density.SMALL)) {
            if (result.pdf().pagesBeforeAnnex() > 1) {
                result = drawn(decision, metadata, density);
            }
        }
        return result.pdf().pagesBeforeAnnex() == 1 ? result : loosest;
    }

    private Drawn drawn(RecognitionDecision decision, PdfMetadata metadata, Density density) {
        String html = templates.render("decision.html", new DecisionView(decision, metadata, density).values());
        PaperText text = new PaperText(html, metadata, decision.marks().furniture(decision.issuance()));
        return new Drawn(text, text.pdf(pdf));
    }
}
