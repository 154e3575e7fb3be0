package vn.thamdinh.documents.decision;

import java.util.List;
import java.util.Objects;
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
        RenderedPdf loosest = render(decision, metadata, Density.NORMAL);
        RenderedPdf result = loosest;
        for (Density density : List.of(Density.COMPACT, Density.SMALL)) {
            if (result.pagesBeforeAnnex() > 1) {
                result = render(decision, metadata, density);
            }
        }
        return (result.pagesBeforeAnnex() == 1 ? result : loosest).bytes();
    }

    private RenderedPdf render(RecognitionDecision decision, PdfMetadata metadata, Density density) {
        String html = templates.render("decision.html", new DecisionView(decision, metadata, density).values());
        return pdf.renderPages(html, metadata, decision.marks().furniture(decision.issuance()));
    }
}
