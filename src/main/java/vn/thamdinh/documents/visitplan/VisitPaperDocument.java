package vn.thamdinh.documents.visitplan;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.thamdinh.documents.official.OfficialFrame;
import vn.thamdinh.documents.official.OfficialText;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.pdf.SerifFont;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.documents.visitplan.VisitPaper.VisitLine;

/** Makes a plan or notice of visits as one archive PDF. */
public final class VisitPaperDocument {
    private final TemplateRenderer templates;
    private final PdfRenderer pdf;

    public VisitPaperDocument(TemplateRenderer templates, PdfRenderer pdf) {
        this.templates = Objects.requireNonNull(templates, "templates");
        this.pdf = Objects.requireNonNull(pdf, "pdf");
    }

    /** Returns the PDF's bytes; the same paper and metadata give the same bytes. */
    public byte[] render(VisitPaper paper, PdfMetadata metadata) {
        return text(paper, metadata).pdf(pdf).bytes();
    }

    /** Returns the text. */
    public PaperText text(VisitPaper paper, PdfMetadata metadata) {
        List<String> after = new ArrayList<>(paper.after());
        String last = OfficialText.ending(after.removeLast(), "./.");
        Map<String, Object> values = Map.ofEntries(entry("title", metadata.title()),
                entry("description", metadata.description()),
                entry("head", OfficialFrame.head(paper.heading(), paper.issuance())), entry("type", paper.type()),
                entry("subject", OfficialFrame.subject(paper.subject())), entry("before", paper.before()),
                entry("teams", paper.teams().stream().map(team -> Map.of("name", team.name(), "people", team.people()))
                        .toList()),
                entry("days", days(paper.visits())), entry("after", after), entry("last", last),
                entry("recipients", OfficialFrame.ended(paper.recipients())),
                entry("signature", OfficialFrame.signature(paper.signature())));
        return new PaperText(SerifFont.REGULAR.printable(templates.render("visit-paper.html", values)), metadata,
                paper.marks().furniture(paper.issuance()));
    }

    /** Visits of one day share one cell with its name. */
    private static List<Map<String, Object>> days(List<VisitLine> visits) {
        List<Map<String, Object>> days = new ArrayList<>();
        int start = 0;
        while (start < visits.size()) {
            String day = visits.get(start).day();
            int end = start;
            while (end < visits.size() && visits.get(end).day().equals(day)) {
                end++;
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int index = start; index < end; index++) {
                VisitLine visit = visits.get(index);
                rows.add(Map.of("order", index + 1, "hours", visit.hours(), "place", visit.place(), "team",
                        visit.team(), "note", visit.note()));
            }
            days.add(Map.of("name", day, "rows", rows));
            start = end;
        }
        return days;
    }
}
