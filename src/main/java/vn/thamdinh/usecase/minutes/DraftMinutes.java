package vn.thamdinh.usecase.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thamdinh.documents.minutes.AnnexPhoto;
import vn.thamdinh.documents.minutes.MinutesDocument;
import vn.thamdinh.documents.minutes.MinutesFacts;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.papers.Metadata;
import vn.thamdinh.usecase.papers.RoundTexts;
import vn.thamdinh.usecase.view.Views;

/** The minutes of a visit as a text that can become pages, as things stand. Changes nothing. */
public final class DraftMinutes {
    private final RoundBook book;
    private final Paper paper;

    public DraftMinutes(RoundBook book, Views views) {
        this.book = book;
        this.paper = new Paper(book, views);
    }

    /**
     * Everything that the pages are made of.
     *
     * @param programme with the texts that hold in the round
     */
    public record Ready(Programme programme, MinutesFacts facts, PdfMetadata metadata) {
        /**
         * The text of the pages.
         *
         * @throws vn.thamdinh.documents.template.TemplateException when a wording or template names something unknown
         */
        public PaperText text(TemplateRenderer templates) {
            return new MinutesDocument(templates, new PdfRenderer()).text(programme, facts, metadata);
        }

        /** The same with one of the texts worded so. */
        public Ready worded(String name, String text) {
            return new Ready(programme.withText(MinutesDocument.KIND + "." + name, text), facts, metadata);
        }
    }

    /**
     * The minutes of a visit, with the photos in their annex; refused for an unknown visit and for a recused person.
     *
     * @param tried texts that are only being tried out, by the key of a wording change
     */
    public Outcome<Ready> of(VisitId visit, Issuance issuance, Map<String, String> tried) {
        return paper.composition(visit).then(now -> {
            List<AnnexPhoto> photos = new AnnexPhotos(book.workspace().evidence()).of(now.papers().pictures(),
                    Progress.NONE);
            Map<String, String> texts = new HashMap<>(RoundTexts.of(book.snapshot()));
            texts.putAll(tried);
            return Outcome.done(new Ready(now.programme().withTexts(texts), now.facts(issuance, now.text(), photos),
                    Metadata.of(book, Paper.title(now))));
        });
    }
}
