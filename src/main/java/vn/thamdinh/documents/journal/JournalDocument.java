package vn.thamdinh.documents.journal;

import java.util.Map;
import java.util.Objects;

import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.pdf.RenderedPdf;
import vn.thamdinh.documents.pdf.SerifFont;
import vn.thamdinh.documents.template.TemplateRenderer;

/** Makes the journal as an archive PDF on lying A4 pages that repeat the table's head. */
public final class JournalDocument {

    private final TemplateRenderer templates;
    private final PdfRenderer pdf;

    public JournalDocument(TemplateRenderer templates, PdfRenderer pdf) {
        this.templates = Objects.requireNonNull(templates, "templates");
        this.pdf = Objects.requireNonNull(pdf, "pdf");
    }

    /** Returns the PDF; the same table and metadata give the same bytes. Some 10 ms an entry. */
    public RenderedPdf render(JournalTable table, Marks marks, PdfMetadata metadata) {
        String html = templates.render("journal.html", Map.of("title", metadata.title(),
                "description", metadata.description(), "heading", table.title(), "above", table.above(),
                "headings", table.headings(), "rows", table.rows()));
        return new PaperText(SerifFont.REGULAR.printable(html), metadata, marks.furniture(new Issuance.ToSign()))
                .pdf(pdf);
    }
}
