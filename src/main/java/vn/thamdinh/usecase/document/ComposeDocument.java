package vn.thamdinh.usecase.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.composed.Composer;
import vn.thamdinh.documents.composed.CompositionProblem;
import vn.thamdinh.documents.composed.CompositionProblem.Problem;
import vn.thamdinh.documents.composed.DocumentFacts;
import vn.thamdinh.documents.composed.DocumentWording;
import vn.thamdinh.documents.composed.Letterhead;
import vn.thamdinh.documents.minutes.MinutesDocument;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.documents.pdf.SerifFont;
import vn.thamdinh.documents.template.TemplateException;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.document.DocumentDraft;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.document.DocumentTie;
import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.domain.document.WordingChange;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.DocumentFact.BasisListed;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.facts.GatherFacts;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.document.register.IssuedDocuments;
import vn.thamdinh.usecase.inspection.VisitGate;
import vn.thamdinh.usecase.minutes.DraftMinutes;
import vn.thamdinh.usecase.papers.Metadata;
import vn.thamdinh.usecase.papers.RoundTexts;
import vn.thamdinh.usecase.view.Views;
import vn.thamdinh.usecase.view.VisitView;
import vn.thamdinh.wire.programme.DocumentCatalogue;

/** Composes a document as things stand. Changes nothing. */
public final class ComposeDocument {
    /** Made with the first paper: the engine's classes are no part of opening a workspace. */
    private static final class Original {
        static final TemplateRenderer RENDERER = new TemplateRenderer();
    }

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

    /** Visits that a document can be about, by date; none of a unit from which the person at the desk is recused. */
    public List<String> visits() {
        return views.visits().stream().map(VisitView::visit).filter(visit -> !book.isHidden(visit.unit()))
                .map(visit -> visit.id().value()).toList();
    }

    /** The kind of that id. */
    public Optional<DocumentKind> kind(String id) {
        return kinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /**
     * The document with what people typed into its fields.
     *
     * @param about as the kind asks: empty, a unit's, district's or member's id
     */
    public Outcome<ComposedDocument> compose(DocumentKind kind, String about, Map<String, String> fields,
                                             Issuance issuance) {
        return compose(kind, new Filled(about, fields, Optional.empty()), issuance, Map.of());
    }

    /**
     * What people did for a document.
     *
     * @param about  as the kind asks: empty, a unit's, district's or member's id
     * @param fields what they typed
     * @param tie    to an issued document
     */
    public record Filled(String about, Map<String, String> fields, Optional<DocumentTie> tie) {
        public Filled {
            fields = Map.copyOf(fields);
        }

        static Filled of(DocumentDraft draft) {
            return new Filled(draft.about(), draft.fields(), draft.tie());
        }

        Filled with(Map<String, String> others) {
            return new Filled(about, others, tie);
        }
    }

    /** The same of a draft as it was written. */
    public Outcome<ComposedDocument> compose(DocumentKind kind, DocumentDraft draft, Issuance issuance) {
        return compose(kind, Filled.of(draft), issuance, Map.of());
    }

    /**
     * The same with texts and templates that are only being tried out.
     *
     * @param tried by the key of a wording change
     */
    public Outcome<ComposedDocument> compose(DocumentKind kind, Filled filled, Issuance issuance,
                                             Map<String, String> tried) {
        if (kind.id().equals(MinutesDocument.KIND) && kind.about() == About.VISIT) {
            return minutes(kind, filled.about(), issuance, tried);
        }
        return facts(kind, filled.about()).then(facts -> {
            Programme programme = book.snapshot().programme().orElseThrow();
            DocumentWording wording = wording(kind, tried, filled.tie());
            String title = wording.text("title").orElse(kind.title());
            DocumentFacts all = facts.with(tied(filled.tie()));
            Composing composing = renderer -> shaped(new Composer(renderer, wording, library(programme))
                    .compose(all, filled.fields(), issuance, marks(programme), Metadata.of(book, title)),
                    kind, filled.fields());
            return Outcome.done(composed(composing,
                    RoundTexts.templates(book.snapshot(), kind.id(), tried)));
        });
    }

    /** Minutes of a visit have their own frame; what they say is written where the visit is. */
    private Outcome<ComposedDocument> minutes(DocumentKind kind, String visit, Issuance issuance,
                                              Map<String, String> tried) {
        return facts(kind, visit).then(_ -> new DraftMinutes(book, views).of(new VisitId(visit), issuance, tried))
                .then(ready -> Outcome.done(composed(renderer -> shaped(minutes(kind, ready, renderer), kind, Map.of()),
                        RoundTexts.templates(book.snapshot(), kind.id(), tried))));
    }

    /** A wording that names something unknown gives way to the kind's own, so that it spoils no document. */
    private static ComposedDocument minutes(DocumentKind kind, DraftMinutes.Ready ready, TemplateRenderer renderer) {
        try {
            PaperText text = ready.text(renderer);
            return new ComposedDocument(List.of(text.html()), text.metadata(), text.furniture(), List.of(), List.of(),
                    text.inlays());
        } catch (TemplateException unknown) {
            String name = unknown.text().replace(kind.id() + ".", "");
            if (kind.text(name).isEmpty() || unknown.argument().isEmpty()) {
                throw unknown;
            }
            return minutes(kind, ready.worded(name, kind.text(name).get()), renderer)
                    .noting(new CompositionProblem(name, 1, Problem.UNKNOWN_PLACE, unknown.argument()));
        }
    }

    /** Who issues a document of the kind, as things stand. */
    public Outcome<Letterhead> letterhead(DocumentKind kind, DocumentDraft draft) {
        return facts(kind, draft.about()).then(facts -> Outcome.done(composer(kind, draft.tie())
                .letterhead(facts.with(tied(draft.tie())), draft.fields())));
    }

    /** For what depends neither on templates nor on legal bases. */
    Composer composer(DocumentKind kind, Optional<DocumentTie> tie) {
        return new Composer(Original.RENDERER, wording(kind, Map.of(), tie), List.of());
    }

    /** Everything that the texts of a document can name; refused where the document cannot be made at all. */
    public Outcome<DocumentFacts> facts(DocumentKind kind, String about) {
        return book.snapshot().programme().isEmpty() ? Outcome.refused(Reason.NO_ROUND)
                : this.<DocumentFacts>refusal(kind, about)
                        .orElseGet(() -> something(kind, new GatherFacts(book, views).of(kind, about)));
    }

    /** A request without anything to ask for is not made. */
    private static Outcome<DocumentFacts> something(DocumentKind kind, DocumentFacts facts) {
        return Reliance.needs(kind).stream().map(facts.tables()::get).filter(Objects::nonNull)
                .filter(table -> table.groups().stream().allMatch(group -> group.rows().isEmpty())).findFirst()
                .<Outcome<DocumentFacts>>map(empty -> Outcome.refused(Reason.NOTHING_OUTSTANDING, empty.caption()))
                .orElseGet(() -> Outcome.done(facts));
    }

    /**
     * What the kind's texts say.
     *
     * @param tried texts that are only being tried out
     */
    public DocumentWording wording(DocumentKind kind, Map<String, String> tried) {
        Map<String, String> texts = new HashMap<>(RoundTexts.of(book.snapshot()));
        texts.putAll(tried);
        return new DocumentWording(kind, texts);
    }

    /** A letter that corrects a document comes from the body that issued that document. */
    private DocumentWording wording(DocumentKind kind, Map<String, String> tried, Optional<DocumentTie> tie) {
        Map<String, String> texts = new HashMap<>(tried);
        corrected(tie).flatMap(paper -> kind(paper.kind())).ifPresent(of -> texts.put(kind.id() + ".office",
                wording(of, Map.of()).text("office").orElse(of.office())));
        return wording(kind, texts);
    }

    private Optional<IssuedDocument> corrected(Optional<DocumentTie> tie) {
        return tie.filter(to -> to.sort() == DocumentTie.Sort.CORRECTS)
                .flatMap(to -> new IssuedDocuments(book.snapshot()).find(to.document()));
    }

    private interface Composing {
        ComposedDocument with(TemplateRenderer renderer);
    }

    /** A template that cannot be used gives way to the program's own, so that it spoils no document. */
    private static ComposedDocument composed(Composing composing, Map<String, String> templates) {
        if (templates.isEmpty()) {
            return composing.with(Original.RENDERER);
        }
        try {
            ComposedDocument composed = composing.with(new TemplateRenderer(templates));
            Optional<String> broken = WellFormed.fault(composed.html().getFirst());
            return broken.map(fault -> composing.with(Original.RENDERER).noting(new CompositionProblem(
                    WordingChange.TEMPLATE + String.join(", ", templates.keySet()), 1, Problem.BAD_TEMPLATE, fault)))
                    .orElse(composed);
        } catch (TemplateException broken) {
            return composing.with(Original.RENDERER).noting(new CompositionProblem(
                    WordingChange.TEMPLATE + broken.template(), broken.line(), Problem.BAD_TEMPLATE, String.valueOf(broken.getMessage())));
        }
    }

    /** The first letter without a shape, with the field that it was typed into, or else the text that has it. */
    private static ComposedDocument shaped(ComposedDocument composed, DocumentKind kind, Map<String, String> typed) {
        String unknown = SerifFont.REGULAR.firstWithoutShape(composed.html().getFirst());
        if (unknown.isEmpty()) {
            return composed;
        }
        return composed.noting(kind.fields().stream()
                .filter(field -> typed.getOrDefault(field.id(), "").contains(unknown)).findFirst()
                .map(field -> new CompositionProblem("fields", 1, Problem.NO_SHAPE, field.title() + ": " + unknown))
                .orElseGet(() -> new CompositionProblem("text", 1, Problem.NO_SHAPE, unknown)));
    }

    /**
     * Only what is open to the person at the desk, and only recognised units where the kind asks for that. A kind that
     * needs scores is not made while they are closed, nor by who may not see one of its units: it would leave out what
     * he cannot see.
     */
    private <T> Optional<Outcome<T>> refusal(DocumentKind kind, String about) {
        if (Reliance.needsScores(kind)) {
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
        return switch (kind.about()) {
            case ROUND -> about.isEmpty() ? Optional.empty() : Optional.of(Outcome.refused(Reason.NOT_FOUND, about));
            case UNIT, RECOGNISED_UNIT -> ofUnit(kind, about);
            case DISTRICT -> book.snapshot().programme().orElseThrow().districts().stream().map(District::id)
                    .anyMatch(id -> id.code().equals(about)) ? Optional.empty()
                    : Optional.of(Outcome.refused(Reason.NOT_FOUND, about));
            case VISIT -> new VisitGate(book).hidden(new VisitId(about));
            case MEMBER -> views.members().stream().map(row -> row.id()).anyMatch(id -> isCalled(id, about))
                    ? Optional.empty() : Optional.of(Outcome.refused(Reason.NOT_FOUND, about));
        };
    }

    private static boolean isCalled(MemberId member, String about) {
        return member.value().equals(about);
    }

    private <T> Optional<Outcome<T>> ofUnit(DocumentKind kind, String about) {
        Optional<UnitResult> unit = views.results().units().stream()
                .filter(result -> result.unit().id().code().equals(about)).findFirst();
        if (unit.isEmpty()) {
            return Optional.of(Outcome.refused(Reason.NOT_FOUND, about));
        }
        UnitId id = unit.get().unit().id();
        String name = unit.get().unit().fullName();
        if (book.isHidden(id)) {
            return Optional.of(Outcome.refused(Reason.RECUSED, name));
        }
        return kind.about() == About.RECOGNISED_UNIT && !unit.get().isRecognised()
                ? Optional.of(Outcome.refused(Reason.NOT_ELIGIBLE, name, unit.get().status().name()))
                : Optional.empty();
    }

    /** Places for what a document replaces or corrects: its number, its date, what it is about. */
    Map<String, String> tied(Optional<DocumentTie> tie) {
        Map<String, String> values = new HashMap<>();
        corrected(tie).flatMap(paper -> kind(paper.kind()).map(of ->
                new GatherFacts(book, views).places(of, paper.about()))).ifPresent(values::putAll);
        for (DocumentTie.Sort sort : DocumentTie.Sort.values()) {
            String link = sort.name().toLowerCase(Locale.ROOT);
            Optional<IssuedDocument> other = tie.filter(to -> to.sort() == sort)
                    .flatMap(to -> new IssuedDocuments(book.snapshot()).find(to.document()));
            values.put(link + "-number", other.map(IssuedDocument::number).orElse(""));
            values.put(link + "-date", other.map(paper -> AdministrativeDate.longForm(paper.date())).orElse(""));
            values.put(link + "-kind", other.flatMap(paper -> kind(paper.kind())).map(DocumentKind::title).orElse(""));
        }
        return values;
    }

    /** What the secretariat changed of texts and templates, by key; not what it took back. */
    public Map<String, String> changed() {
        return RoundTexts.changed(book.snapshot());
    }

    private List<LegalBasis> library(Programme programme) {
        List<LegalBasis> library = new ArrayList<>(programme.bases());
        book.snapshot().standing(BasisListed.class).map(standing -> standing.fact().basis())
                .filter(listed -> listed.listed()).map(listed -> listed.basis()).forEach(library::add);
        return library;
    }

    private Marks marks(Programme programme) {
        boolean sample = programme.criteria().sample() && !programme.criteria().notice().isBlank();
        return new Marks(book.isRehearsal(), sample ? List.of(programme.criteria().notice()) : List.of());
    }
}
