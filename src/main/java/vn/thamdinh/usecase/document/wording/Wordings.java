package vn.thamdinh.usecase.document.wording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.composed.DocumentFacts;
import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.minutes.MinutesDocument;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.OfficialText;
import vn.thamdinh.documents.template.TemplateCheck;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.document.DocumentField;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.document.WordingChange;
import vn.thamdinh.domain.ledger.DocumentFact.WordingChanged;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.ComposeDocument;
import vn.thamdinh.usecase.document.DocumentProblem;
import vn.thamdinh.usecase.document.DocumentProblem.Sort;
import vn.thamdinh.usecase.document.ReadDocument;
import vn.thamdinh.usecase.papers.RoundTexts;

/** Texts, templates and style sheets of documents, and how the secretariat words them otherwise than the programme. */
public final class Wordings {
    /** What a kind needs before it can be made: no text. */
    private static final String NEEDS = "needs";
    /** Which meeting a kind is about: no text either. */
    private static final String MEETING = "meeting";
    private static final String KEPT = "wording|";
    /** Before what was typed, which may be empty. */
    private static final String TYPED = "=";
    private static final int LONGEST_EXAMPLE = 80;

    private final RoundBook book;
    private final ComposeDocument compose;

    public Wordings(RoundBook book, ComposeDocument compose) {
        this.book = book;
        this.compose = compose;
    }

    /** The texts of a kind, by name. */
    public List<WordedText> texts(DocumentKind kind) {
        String start = kind.id() + ".";
        var names = new TreeSet<>(kind.texts().keySet());
        Origins origins = origins();
        for (Map<String, String> worded : List.of(origins.programme(), origins.own())) {
            worded.keySet().stream().filter(key -> key.startsWith(start))
                    .forEach(key -> names.add(key.substring(start.length())));
        }
        names.removeAll(Set.of(NEEDS, MEETING));
        return names.stream().map(name -> origins.text(start + name, name, kind.text(name).orElse(""))).toList();
    }

    /** The programme's texts that no kind has for itself: issuing bodies, names, legal bases of all. */
    public List<WordedText> shared() {
        Origins origins = origins();
        return new TreeSet<>(origins.programme().keySet()).stream()
                .filter(key -> !key.startsWith(WordingChange.TEMPLATE))
                .filter(key -> key.startsWith("office.") || !key.contains(".") || key.startsWith("council."))
                .map(key -> origins.text(key, key, "")).toList();
    }

    /** Templates and style sheets, those that frame a document first. */
    public List<WordedText> templates() {
        Origins origins = origins();
        return TemplateCheck.names().stream().map(name -> origins.text(WordingChange.TEMPLATE + name, name,
                TemplateRenderer.original(name).orElse(""))).toList();
    }

    /** The templates of a kind: minutes of visits have a frame of their own, which no other kind has. */
    public List<WordedText> templates(DocumentKind kind) {
        boolean minutes = kind.id().equals(MinutesDocument.KIND);
        return templates().stream().filter(text -> minutes || !ofMinutes(text.name()))
                .sorted(Comparator.comparing(text -> !ofMinutes(text.name()))).toList();
    }

    private static boolean ofMinutes(String template) {
        return template.startsWith(MinutesDocument.KIND + ".");
    }

    /** The text of that key; a kind's, a shared one or a template. */
    public Optional<WordedText> find(String key) {
        return compose.kinds().stream().flatMap(kind -> texts(kind).stream()).filter(text -> text.key().equals(key))
                .findFirst().or(() -> shared().stream().filter(text -> text.key().equals(key)).findFirst())
                .or(() -> templates().stream().filter(text -> text.key().equals(key)).findFirst());
    }

    /**
     * Words a text otherwise. A text with something unknown in it is kept, and told of before a document is issued; a
     * template that cannot be used is refused, with its line.
     *
     * @param key one that {@link #find} knows, or a new text of a kind: its id, full stop, name of the text
     */
    public Outcome<Saved> change(String key, String text) {
        if (text.length() > WordingChange.LONGEST_CHARS) {
            return Outcome.refused(Reason.OUT_OF_RANGE, String.valueOf(text.length()), "1",
                    String.valueOf(WordingChange.LONGEST_CHARS));
        }
        boolean known = find(key).isPresent() || compose.kinds().stream()
                .anyMatch(kind -> key.matches(kind.id() + "\\.[a-z][a-z0-9.-]{0,60}")
                        || key.matches("template:" + kind.id() + "/[a-z][a-z0-9-]*\\.(html|css)"));
        if (!known) {
            return Outcome.refused(Reason.NOT_FOUND, key);
        }
        if (key.startsWith(WordingChange.TEMPLATE)) {
            Optional<TemplateCheck.Fault> fault = new TemplateCheck(Map.of(plainName(key), text)).fault();
            if (fault.isPresent()) {
                return Outcome.refused(Reason.BAD_WORDING, String.valueOf(fault.get().line()), fault.get().argument());
            }
            for (DocumentKind kind : concerned(key)) {
                Optional<DocumentProblem> bad = check(kind, key, text).stream()
                        .filter(problem -> problem.sort() == Sort.BAD_TEMPLATE).findFirst();
                if (bad.isPresent()) {
                    return Outcome.refused(Reason.BAD_WORDING, String.valueOf(bad.get().line()), bad.get().argument());
                }
            }
        }
        return book.append(List.of(new WordingChanged(new WordingChange(key, Optional.of(text)))));
    }

    /**
     * Keeps a wording that is not saved yet on this computer, so that a closed window loses nothing.
     *
     * @param text nothing drops what was kept
     */
    public Outcome<Instant> keep(String key, Optional<String> text) {
        try {
            book.workspace().keepDraft(KEPT + key, text.map(typed -> TYPED + typed).orElse(""));
            return Outcome.done(book.clock().instant());
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }

    /** What was changed on this computer and is not saved yet, by the key of the text. */
    public Map<String, String> unsaved() {
        Map<String, String> unsaved = new HashMap<>();
        book.workspace().drafts().forEach((key, text) -> {
            if (key.startsWith(KEPT)) {
                unsaved.put(key.substring(KEPT.length()), text.substring(TYPED.length()));
            }
        });
        return unsaved;
    }

    /** Lets the programme's text stand again, or the program's own. */
    public Outcome<Saved> original(String key) {
        return compose.changed().containsKey(key) || find(key).filter(WordedText::disputed).isPresent()
                ? book.append(List.of(new WordingChanged(new WordingChange(key, Optional.empty()))))
                : Outcome.refused(Reason.NOT_FOUND, key);
    }

    /** What is wrong with a text before it is saved, as a document of the kind would show it. */
    public List<DocumentProblem> check(DocumentKind kind, String key, String text) {
        boolean template = key.startsWith(WordingChange.TEMPLATE);
        String name = key.startsWith(kind.id() + ".") ? key.substring(kind.id().length() + 1) : key;
        return switch (draft(kind, Map.of(key, text))) {
            case Outcome.Done<ComposedDocument>(ComposedDocument composed) -> composed.problems().stream()
                    .map(DocumentProblem::of).filter(problem -> !problem.isOfField())
                    .filter(problem -> template ? problem.sort() == Sort.BAD_TEMPLATE
                            : problem.sort() == Sort.NO_SHAPE || problem.text().equals(name)
                                    || key.startsWith("office.") && problem.text().startsWith("office.")
                                    && key.endsWith(problem.text().substring("office".length())))
                    .toList();
            case Outcome.Refused<ComposedDocument> _ -> List.of();
        };
    }

    /** The pages of {@link #draft}. */
    public Outcome<ReadDocument.Read> pages(DocumentKind kind, Map<String, String> tried) {
        return draft(kind, tried).then(ReadDocument::drawn);
    }

    /** A draft of the kind about the first that it can be about, with texts tried out. */
    public Outcome<ComposedDocument> draft(DocumentKind kind, Map<String, String> tried) {
        DocumentKind any = kind.about() == About.RECOGNISED_UNIT ? ofAnyUnit(kind) : kind;
        return compose.compose(any, new ComposeDocument.Filled(example(kind), Map.of(), Optional.empty()),
                new Issuance.Draft(), tried);
    }

    /** The names that the kind's texts may use, each with what would be printed now. */
    public List<PlaceName> names(DocumentKind kind) {
        DocumentKind any = kind.about() == About.RECOGNISED_UNIT ? ofAnyUnit(kind) : kind;
        return switch (compose.facts(any, example(kind))) {
            case Outcome.Done<DocumentFacts>(DocumentFacts facts) -> names(kind, facts);
            case Outcome.Refused<DocumentFacts> _ -> List.of();
        };
    }

    private List<PlaceName> names(DocumentKind kind, DocumentFacts facts) {
        List<PlaceName> names = new ArrayList<>();
        kind.fields().forEach(field -> names.add(field(field)));
        new TreeSet<>(facts.values().keySet()).forEach(name -> names.add(new PlaceName("{" + name + "}",
                PlaceName.Sort.VALUE, shortened(facts.values().get(name)))));
        new TreeSet<>(facts.lists().keySet()).forEach(name -> names.add(new PlaceName("{lines:" + name + "}",
                PlaceName.Sort.LIST, shortened(String.join(" / ", facts.lists().get(name))))));
        new TreeSet<>(facts.tables().keySet()).forEach(name -> names.add(new PlaceName("{table:" + name + "}",
                PlaceName.Sort.TABLE, shortened(String.join(" | ", facts.tables().get(name).columns().stream()
                        .map(DocumentTable.Column::title).toList())))));
        new LegalBases(book).all().forEach(one -> names.add(new PlaceName("{cite:" + one.basis().number() + "}",
                PlaceName.Sort.BASIS, shortened(OfficialText.citation(one.basis())))));
        return names;
    }

    private static PlaceName field(DocumentField field) {
        return new PlaceName(field.sort() == DocumentField.Sort.LINES ? "{lines:" + field.id() + "}"
                : "{" + field.id() + "}", PlaceName.Sort.FIELD, field.title());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_EXAMPLE ? text : text.substring(0, LONGEST_EXAMPLE - 1) + "…";
    }

    /** "official.css" of "template:official.css" and of "template:invitation/official.css". */
    private static String plainName(String key) {
        return key.substring(Math.max(key.indexOf('/'), key.indexOf(':')) + 1);
    }

    /** The kind that a template is for, or else one kind of each form: what suits these suits all. */
    private List<DocumentKind> concerned(String key) {
        if (ofMinutes(plainName(key))) {
            return compose.kinds().stream().filter(kind -> kind.id().equals(MinutesDocument.KIND)).toList();
        }
        Set<DocumentKind.Form> forms = EnumSet.noneOf(DocumentKind.Form.class);
        return compose.kinds().stream().filter(kind -> key.contains("/")
                ? key.startsWith(WordingChange.TEMPLATE + kind.id() + "/") : forms.add(kind.form())).toList();
    }

    private String example(DocumentKind kind) {
        Programme programme = book.snapshot().programme().orElseThrow();
        return switch (kind.about()) {
            case ROUND -> "";
            case UNIT, RECOGNISED_UNIT -> programme.units().stream().map(unit -> unit.id())
                    .filter(unit -> !book.isHidden(unit)).map(unit -> unit.code()).findFirst().orElse("");
            case DISTRICT -> programme.districts().getFirst().id().code();
            case VISIT -> compose.visits().stream().findFirst().orElse("");
            case MEMBER -> book.me().map(member -> member.value()).orElse("");
        };
    }

    /** For trying texts out before any unit is recognised. */
    private static DocumentKind ofAnyUnit(DocumentKind kind) {
        return new DocumentKind(kind.id(), kind.title(), kind.rankedTitle(), kind.stage(), kind.form(), About.UNIT, kind.type(),
                kind.abbreviation(), kind.office(), kind.need(), kind.fields(), kind.texts());
    }

    private Origins origins() {
        return new Origins(book.snapshot().programme().map(Programme::texts).orElse(Map.of()), compose.changed(),
                RoundTexts.disputed(book.snapshot()));
    }

    /** Who words what, by key. */
    private record Origins(Map<String, String> programme, Map<String, String> own,
                           Map<String, List<WordingChange>> disputed) {
        WordedText text(String key, String name, String shipped) {
            Optional<String> ofProgramme = Optional.ofNullable(programme.get(key));
            return new WordedText(key, name, shipped, ofProgramme, Optional.ofNullable(own.get(key)),
                    disputed.getOrDefault(key, List.of()).stream()
                            .map(change -> change.text().orElse(ofProgramme.orElse(shipped))).toList());
        }
    }
}
