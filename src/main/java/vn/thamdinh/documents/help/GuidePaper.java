package vn.thamdinh.documents.help;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import vn.thamdinh.documents.pdf.Inlays;
import vn.thamdinh.documents.pdf.PageFurniture;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.pdf.RenderedPdf;
import vn.thamdinh.documents.pdf.SerifFont;
import vn.thamdinh.documents.template.TemplateRenderer;

/** Sets texts of help as paged documents: the quick guide on two pages, the manual with contents and pictures. */
public final class GuidePaper {

    private static final String MANUAL = "manual.html";
    private static final String PAGE_LINK = "href=\"";

    private final String language;
    private final OffsetDateTime made;

    /**
     * A piece of text.
     *
     * @param id       by which links reach it; empty for the heading of a section, or for a task
     * @param heading  in the reader's language
     * @param markdown what stands below; empty for the heading of a section
     * @param pictures names without the language
     */
    public record Part(String id, String heading, String markdown, List<String> pictures) {
        /** What follows stands on the next page of the quick guide. */
        public static final Part PAGE_BREAK = new Part("page", "", "", List.of());

        public Part {
            pictures = List.copyOf(pictures);
        }

        /** A picture alone. */
        public static Part picture(String name) {
            return new Part("", "", "", List.of(name));
        }
    }

    /** A whole document. */
    public record Text(String title, String lead, List<Part> parts) {
        public Text {
            parts = List.copyOf(parts);
        }
    }

    /** @param language "vi" or "en" */
    public GuidePaper(String language, OffsetDateTime made) {
        this.language = language;
        this.made = made;
    }

    /** @param pictures gives a PNG by name and language, such as "units-vi" */
    public RenderedPdf quick(Text text, Function<String, Optional<byte[]>> pictures) {
        return set(text, pictures, "quick-guide.html");
    }

    /** @param pictures gives a PNG by name and language, such as "units-vi" */
    public RenderedPdf manual(Text text, Function<String, Optional<byte[]>> pictures) {
        return set(text, pictures, MANUAL);
    }

    private RenderedPdf set(Text text, Function<String, Optional<byte[]>> pictures, String template) {
        Map<String, byte[]> photos = new LinkedHashMap<>();
        for (Part part : text.parts()) {
            part.pictures().forEach(name -> pictures.apply(name + "-" + language)
                    .ifPresent(bytes -> photos.put(name, bytes)));
        }
        List<Map<String, Object>> parts = text.parts().stream().map(part -> Map.<String, Object>of(
                "id", part.id(), "heading", printable(part.heading()), "html", template.equals(MANUAL) ? html(part.markdown()) : unlinked(part.markdown()),
                "pictures", part.pictures().stream().filter(photos::containsKey).toList())).toList();
        String html = new TemplateRenderer().render(template, Map.of("language", language,
                "title", printable(text.title()), "lead", printable(text.lead()), "parts", parts));
        return new PdfRenderer().renderPages(html, new PdfMetadata(text.title(), text.lead(), "Thẩm Định", made, "", ""),
                PageFurniture.NUMBERS_ONLY, new Inlays(photos, Map.of(), List.of()));
    }

    /** Raw HTML in the texts is escaped; links between pages become links within the document. */
    private static String html(String markdown) {
        String html = HtmlRenderer.builder().escapeHtml(true).build().render(
                Parser.builder().build().parse(printable(markdown)));
        return html.replace(PAGE_LINK, PAGE_LINK + "#page-").replace("<h2>", "<h3>").replace("</h2>", "</h3>");
    }

    /** What a link leads to is not in the quick guide. */
    private static String unlinked(String markdown) {
        return html(markdown).replaceAll("</?a\\b[^>]*>", "");
    }

    private static String printable(String text) {
        return SerifFont.REGULAR.printable(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
