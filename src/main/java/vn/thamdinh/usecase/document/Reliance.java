package vn.thamdinh.usecase.document;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.documents.composed.DocumentWording;
import vn.thamdinh.domain.document.DocumentDraft;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.document.DocumentKind.Form;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Disputed;
import vn.thamdinh.usecase.book.RoundBook;

/** What a kind of document rests on: scores, votes and surveys of all units, of one, or of none. */
final class Reliance {
    private static final Set<String> PAPERS = Set.of("draft", "number", "document", "ended", "wording", "basis", "copy");

    private final RoundBook book;
    private final DocumentKind kind;
    private final Set<String> used;

    private Reliance(RoundBook book, DocumentWording wording) {
        this.book = book;
        this.kind = wording.kind();
        this.used = wording.names();
    }

    static Reliance of(RoundBook book, DocumentWording wording) {
        return new Reliance(book, wording);
    }

    /** Whether the kind says anything that comes of scores: its text "needs" tells. */
    static boolean needsScores(DocumentKind kind) {
        return kind.about() == About.RECOGNISED_UNIT || needs(kind).contains("scores");
    }

    /** What must be there before the kind can be made: scores, and tables with a row at least. */
    static List<String> needs(DocumentKind kind) {
        return List.of(kind.text("needs").orElse("").strip().split("\\s+"));
    }

    private boolean listsRecognised() {
        return kind.about() == About.ROUND && used.contains("recognised");
    }

    /** The units whose results the document rests on; none if it rests on no results. */
    List<UnitId> units(String about) {
        if (!needsScores(kind)) {
            return List.of();
        }
        if (kind.about() == About.UNIT || kind.about() == About.RECOGNISED_UNIT) {
            return List.of(new UnitId(about));
        }
        List<UnitResult> results = listsRecognised() ? book.snapshot().results().recognised()
                : book.snapshot().results().units();
        return results.stream().map(UnitResult::unit).filter(unit -> kind.about() != About.DISTRICT
                || unit.district().code().equals(about)).map(Unit::id).toList();
    }

    /** Why the document cannot be issued as things stand. */
    <T> Optional<Outcome<T>> refusal(DocumentDraft draft) {
        List<UnitId> units = units(draft.about());
        if (needsScores(kind) && book.snapshot().isBlind()) {
            return Optional.of(Outcome.refused(Reason.SCORES_CLOSED));
        }
        Optional<Unit> hidden = units.stream().filter(book::isHidden)
                .flatMap(unit -> book.snapshot().programme().orElseThrow().unit(unit).stream()).findFirst();
        if (hidden.isPresent()) {
            return Optional.of(Outcome.refused(Reason.RECUSED, hidden.get().fullName()));
        }
        if (!units.isEmpty() && !book.snapshot().unmapped().isEmpty()) {
            return Optional.of(Outcome.refused(Reason.UNMAPPED,
                    Integer.toString(book.snapshot().unmapped().size())));
        }
        if (kind.form() == Form.DECISION && listsRecognised() && units.isEmpty()) {
            return Optional.of(Outcome.refused(Reason.NOBODY_RECOGNISED));
        }
        Set<UnitId> relied = new HashSet<>(units);
        List<Subject> disputed = book.snapshot().contradictions().keySet().stream()
                .filter(subject -> concerns(subject, draft, relied)).sorted(Comparator.comparing(Subject::key)).toList();
        return disputed.isEmpty() ? Optional.empty() : Optional.of(Disputed.refusal(book.snapshot(), disputed));
    }

    private boolean concerns(Subject subject, DocumentDraft draft, Set<UnitId> units) {
        if (PAPERS.contains(subject.topic())) {
            return switch (subject.topic()) {
                case "draft", "document" -> subject.key().endsWith("|" + draft.id().value());
                case "wording" -> wordsThis(subject.key().substring(subject.key().indexOf('|') + 1));
                case "basis" -> true;
                default -> false;
            };
        }
        if (subject.topic().equals("member")) {
            return used.contains("members");
        }
        return !units.isEmpty() && subject.unit().map(UnitId::new).map(units::contains).orElse(true);
    }

    private boolean wordsThis(String key) {
        return !key.contains(".") || key.startsWith(kind.id() + ".") || key.startsWith("office.")
                || key.startsWith("template:");
    }
}
