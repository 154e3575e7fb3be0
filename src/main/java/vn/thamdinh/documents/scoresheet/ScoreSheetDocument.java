package vn.thamdinh.documents.scoresheet;

import java.util.ArrayList;
import java.util.List;
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
import vn.thamdinh.domain.inspection.checklist.CheckGroup;
import vn.thamdinh.domain.inspection.checklist.CheckItem;
import vn.thamdinh.domain.text.Require;

/** Makes score sheets as one archive PDF: each sheet begins on a page of its own, is a bookmark and counts its pages. */
public final class ScoreSheetDocument {
    private final TemplateRenderer templates;
    private final PdfRenderer pdf;

    public ScoreSheetDocument(TemplateRenderer templates, PdfRenderer pdf) {
        this.templates = Objects.requireNonNull(templates, "templates");
        this.pdf = Objects.requireNonNull(pdf, "pdf");
    }

    /** Returns the PDF; the same sheets and metadata give the same bytes. At least one sheet. */
    public RenderedPdf render(List<SheetPart> parts, Marks marks, PdfMetadata metadata) {
        return text(parts, marks, metadata).pdf(pdf);
    }

    /** Returns the text. */
    public PaperText text(List<SheetPart> parts, Marks marks, PdfMetadata metadata) {
        Require.that(!parts.isEmpty(), "no sheet");
        List<Map<String, Object>> sheets = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            sheets.add(values(parts.get(index), "annex-" + index));
        }
        String html = templates.render("score-sheet.html", Map.of("title", metadata.title(),
                "description", metadata.description(), "sheets", sheets));
        return new PaperText(SerifFont.REGULAR.printable(html), metadata, marks.furniture(new Issuance.ToSign())
                .with(parts.stream().map(SheetPart::code).toList()));
    }

    private static Map<String, Object> values(SheetPart part, String id) {
        List<Map<String, Object>> checklist = new ArrayList<>();
        int number = 1;
        for (CheckGroup group : part.checklist()) {
            List<Map<String, Object>> items = new ArrayList<>();
            for (CheckItem item : group.items()) {
                items.add(Map.of("number", number++, "text", item.text()));
            }
            checklist.add(Map.of("title", group.title(), "items", items));
        }
        return Map.of("id", id, "programme", part.programme(), "unit", part.unit(), "member", part.member(),
                "groups", part.groups().stream().map(group -> Map.of("title", group.title(),
                        "lines", group.lines().stream().map(ScoreSheetDocument::values).toList())).toList(),
                "checklist", checklist);
    }

    private static Map<String, Object> values(SheetLine line) {
        boolean points = line.places().size() == 1 && line.places().getFirst().label().isEmpty();
        return Map.of("number", line.number(), "title", line.title(), "max", line.max(), "self", line.self(),
                "verify", line.verify(), "computed", line.places().isEmpty(), "points", points,
                "rows", points ? 1 : line.places().size() + 1,
                "places", points ? List.of() : line.places().stream().map(place -> Map.of("label", place.label(),
                        "tick", place.way() == SheetLine.Way.TICK, "self", place.self(), "verify", place.verify()))
                        .toList());
    }
}
