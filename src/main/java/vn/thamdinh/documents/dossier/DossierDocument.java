package vn.thamdinh.documents.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.pdf.BoundPaper;
import vn.thamdinh.documents.pdf.PageFurniture;
import vn.thamdinh.documents.pdf.PdfBinder;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.pdf.SerifFont;
import vn.thamdinh.documents.template.TemplateRenderer;

/**
 * Makes the dossier as one archive PDF with a table of contents and a bookmark for each section and each minutes.
 * Letters that the font has no shape for are printed as "[?]".
 */
public final class DossierDocument {

    /** What stands on each page: the print is for the office alone. */
    public static final String INTERNAL = "Bản in nội bộ, không phải văn bản hành chính";

    private final TemplateRenderer templates;
    private final PdfRenderer pdf;

    public DossierDocument(TemplateRenderer templates, PdfRenderer pdf) {
        this.templates = Objects.requireNonNull(templates, "templates");
        this.pdf = Objects.requireNonNull(pdf, "pdf");
    }

    /** Returns the PDF's bytes; the same dossier and metadata give the same bytes. */
    public byte[] render(DossierPaper paper, PdfMetadata metadata) {
        String html = templates.render("dossier.html", Map.of("title", metadata.title(),
                "description", metadata.description(), "unit", printable(paper.title()),
                "subtitle", printable(paper.subtitle()), "made", printable(paper.made()),
                "sections", IntStream.range(0, paper.sections().size())
                        .mapToObj(at -> section(at, paper.sections().get(at))).toList(),
                "appended", paper.appended().stream().map(BoundPaper::title).map(DossierDocument::printable).toList()));
        byte[] own = pdf.render(html, metadata, furniture(paper.marks()));
        return paper.appended().isEmpty() ? own : PdfBinder.bind(own, paper.appended(), metadata);
    }

    private static PageFurniture furniture(Marks marks) {
        List<String> foot = new ArrayList<>(List.of(INTERNAL));
        if (marks.rehearsal()) {
            foot.add(Marks.REHEARSAL);
        }
        foot.addAll(marks.warnings());
        return new PageFurniture(marks.rehearsal() ? Marks.REHEARSAL : "", foot);
    }

    private static Map<String, Object> section(int at, DossierSection section) {
        return Map.of("id", "phan-" + (at + 1), "number", at + 1, "title", printable(section.title()),
                "blocks", section.blocks().stream().map(DossierDocument::block).toList());
    }

    private static Map<String, Object> block(DossierBlock block) {
        return switch (block) {
            case DossierBlock.Paragraph(String text, boolean note) ->
                    Map.of("kind", note ? "note" : "text", "lines", printable(text).lines().toList());
            case DossierBlock.Table table -> Map.of("kind", "table", "columns", table.columns().stream()
                    .map(column -> Map.of("heading", column.heading(), "percent", column.percent())).toList(),
                    "rows", table.rows().stream().map(row -> row(table, row)).toList());
        };
    }

    private static Map<String, Object> row(DossierBlock.Table table, DossierBlock.Row row) {
        return Map.of("strong", row.strong(), "cells", IntStream.range(0, row.cells().size())
                .mapToObj(at -> Map.of("text", printable(row.cells().get(at)),
                        "style", table.columns().get(at).figures() ? "figure" : "words")).toList());
    }

    private static String printable(String text) {
        return SerifFont.REGULAR.printable(text);
    }
}
