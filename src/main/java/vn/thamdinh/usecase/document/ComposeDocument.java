package vn.thamdinh.usecase.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.composed.Composer;
import vn.thamdinh.documents.composed.DocumentWording;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.domain.document.WordingChange;
import vn.thamdinh.domain.ledger.DocumentFact.BasisListed;
import vn.thamdinh.domain.ledger.DocumentFact.WordingChanged;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.facts.GatherFacts;
import vn.thamdinh.usecase.papers.Metadata;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.wire.programme.DocumentCatalogue;

/** Composes a document as things stand. Changes nothing. */
public final class ComposeDocument {
    private final RoundBook book;
    private final Views views;

    public ComposeDocument(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
    }

    /** All kinds that the round's programme can make; none before a round is open. */
    public List<DocumentKind> kinds() {
        return book.snapshot().programme().map(DocumentCatalogue::of).orElse(List.of());
    }

    /**
     * The document with what people typed into its fields.
     *
     * @param about as the kind asks: empty, a unit's, district's or member's id
     */
    public Outcome<ComposedDocument> compose(DocumentKind kind, String about, Map<String, String> fields,
                                             Issuance issuance) {
        if (book.snapshot().programme().isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        Programme programme = book.snapshot().programme().get();
        return this.<ComposedDocument>refusal(kind, about).orElseGet(() -> {
            var wording = new DocumentWording(kind, texts(programme));
            String title = wording.text("title").orElse(kind.title());
            return Outcome.done(new Composer(new TemplateRenderer(), wording, library(programme))
                    .compose(new GatherFacts(book, views).of(kind, about), fields, issuance, marks(programme),
                            Metadata.of(book, title)));
        });
    }

    /**
     * Only what is open to the person at the desk, and only recognised units where the kind asks for that. A kind that
     * needs scores is not made while they are closed, nor by who may not see one of its units: it would leave out what
     * he cannot see.
     */
    private <T> Optional<Outcome<T>> refusal(DocumentKind kind, String about) {
        if (needsScores(kind)) {
            if (book.snapshot().isBlind()) {
                return Optional.of(Outcome.refused(Reason.SCORES_CLOSED));
            }
            Optional<Unit> hidden = kind.about() != About.ROUND ? Optional.empty()
                    : book.snapshot().programme().orElseThrow().units().stream()
                            .filter(unit -> book.isHidden(unit.id())).findFirst();
            if (hidden.isPresent()) {
                return Optional.of(Outcome.refused(Reason.RECUSED, hidden.get().fullName()));
            }
        }
        return kind.about() == About.UNIT || kind.about() == About.RECOGNISED_UNIT ? ofUnit(kind, new UnitId(about))
                : Optional.empty();
    }

    private <T> Optional<Outcome<T>> ofUnit(DocumentKind kind, UnitId about) {
        Optional<UnitResult> unit = views.results().unit(about);
        if (unit.isEmpty()) {
            return Optional.of(Outcome.refused(Reason.NOT_FOUND, about.code()));
        }
        if (book.isHidden(about)) {
            return Optional.of(Outcome.refused(Reason.RECUSED, unit.get().unit().fullName()));
        }
        return kind.about() == About.RECOGNISED_UNIT && !unit.get().isRecognised()
                ? Optional.of(Outcome.refused(Reason.NOT_ELIGIBLE, unit.get().unit().fullName(),
                        unit.get().status().name()))
                : Optional.empty();
    }

    private static boolean needsScores(DocumentKind kind) {
        return kind.about() == About.RECOGNISED_UNIT || kind.text("needs").filter("scores"::equals).isPresent();
    }

    /** The programme's texts with what the secretariat changed. */
    private Map<String, String> texts(Programme programme) {
        Map<String, String> texts = new HashMap<>(programme.texts());
        book.snapshot().standing(WordingChanged.class).map(standing -> standing.fact().change())
                .filter(change -> !change.key().startsWith(WordingChange.TEMPLATE))
                .forEach(change -> change.text().ifPresent(text -> texts.put(change.key(), text)));
        return texts;
    }

    private List<LegalBasis> library(Programme programme) {
        List<LegalBasis> library = new ArrayList<>(programme.bases());
        library.addAll(book.snapshot().standing(BasisListed.class).map(standing -> standing.fact().basis())
                .filter(listed -> listed.listed()).map(listed -> listed.basis()).collect(Collectors.toList()));
        return library;
    }

    private Marks marks(Programme programme) {
        boolean sample = programme.criteria().sample() && !programme.criteria().notice().isBlank();
        return new Marks(book.isRehearsal(), sample ? List.of(programme.criteria().notice()) : List.of());
    }
}
