package vn.thamdinh.documents.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.documents.pdf.Inlays;
import vn.thamdinh.documents.pdf.LineDrawing;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.pdf.RenderedPdf;
import vn.thamdinh.documents.template.TemplateException;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.programme.Programme;

/**
 * Makes the minutes of a visit as one archive PDF by NĐ 30/2020, Mẫu 1.9, adapted to a visit: the people of three
 * sides, a table of what was checked, undertakings with their days, and a place to sign for each side.
 */
public final class MinutesDocument {
    /** Id of their kind in the catalogue, as stored. */
    public static final String KIND = "visit-minutes";

    private final TemplateRenderer templates;
    private final PdfRenderer pdf;

    public MinutesDocument(TemplateRenderer templates, PdfRenderer pdf) {
        this.templates = Objects.requireNonNull(templates, "templates");
        this.pdf = Objects.requireNonNull(pdf, "pdf");
    }

    /**
     * Returns the PDF; the same facts and metadata give the same bytes.
     *
     * @throws TemplateException        when a text of the programme asks for a value that there is not
     * @throws IllegalArgumentException when a letter has no shape in the font
     */
    public RenderedPdf render(Programme programme, MinutesFacts facts, PdfMetadata metadata) {
        return text(programme, facts, metadata).pdf(pdf);
    }

    /**
     * Returns the text.
     *
     * @throws TemplateException when a text of the programme asks for a value that there is not
     */
    public PaperText text(Programme programme, MinutesFacts facts, PdfMetadata metadata) {
        String html = templates.render("visit-minutes.html", new MinutesView(programme, facts).values(metadata));
        boolean sample = programme.criteria().sample() && !programme.criteria().notice().isBlank();
        var marks = new Marks(facts.rehearsal(), sample ? List.of(programme.criteria().notice()) : List.of());
        return new PaperText(html, metadata, marks.furniture(facts.issuance()), inlays(facts));
    }

    /** The words above a place to sign, in one line. */
    public static String capacity(Programme programme, MinutesFacts.Place place, SigningPlace.Part part) {
        return String.join(" ", new MinutesWording(programme, place).capacity(part));
    }

    private static Inlays inlays(MinutesFacts facts) {
        Map<String, LineDrawing> drawings = new HashMap<>();
        for (int index = 0; index < facts.signing().size(); index++) {
            if (!facts.signing().get(index).strokes().isEmpty()) {
                drawings.put(boxOf(index), LineDrawing.parse(facts.signing().get(index).strokes()));
            }
        }
        Map<String, byte[]> photos = new HashMap<>();
        for (int index = 0; index < facts.photos().size(); index++) {
            photos.put(photoName(index), facts.photos().get(index).jpeg());
        }
        return new Inlays(photos, drawings, List.of());
    }

    static String boxOf(int place) {
        return "drawing-" + place;
    }

    static String photoName(int index) {
        return "annex/" + index + ".jpg";
    }
}
