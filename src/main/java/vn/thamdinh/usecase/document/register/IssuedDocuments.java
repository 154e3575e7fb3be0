package vn.thamdinh.usecase.document.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.document.EndedDocument;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentEnded;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.ledger.EligibilityFact;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.FigureFact;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.SurveyFact;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.book.Snapshot.Standing;
import vn.thamdinh.wire.programme.DocumentCatalogue;

/** The issued documents of one moment. The one place that tells which of them hold, and which have been overtaken. */
public final class IssuedDocuments {
    /** Kind of the decision that recognises units. */
    public static final String RECOGNITION = "recognition-decision";

    private static final List<Class<? extends Fact>> RESTED_ON = List.of(ScoreFact.class, CouncilFact.class,
            SurveyFact.class, FigureFact.class, EligibilityFact.class);

    private final Snapshot now;

    public IssuedDocuments(Snapshot now) {
        this.now = now;
    }

    /** All of them, by date and number, the latest first. */
    public List<IssuedDocument> all() {
        List<Standing<DocumentIssued>> issued = now.standing(DocumentIssued.class).toList();
        if (issued.isEmpty()) {
            return List.of();
        }
        Map<DocumentId, EndedDocument> ended = ended();
        Map<String, Long> numbers = issued.stream().map(Standing::fact)
                .filter(fact -> !ended.containsKey(fact.id()))
                .collect(Collectors.groupingBy(IssuedDocuments::numberInYear, Collectors.counting()));
        Map<DocumentId, Long> ids = issued.stream().map(Standing::fact)
                .collect(Collectors.groupingBy(DocumentIssued::id, Collectors.counting()));
        Optional<HybridTime> latest = latestChange();
        List<UnitId> recognised = now.results().recognised().stream().map(result -> result.unit().id()).toList();
        Map<String, DocumentKind> kinds = now.programme().map(DocumentCatalogue::of).orElse(List.of()).stream()
                .collect(Collectors.toMap(DocumentKind::id, Function.identity()));
        return issued.stream().map(one -> new IssuedDocument(one.fact(),
                        isStale(one, latest, recognised, Optional.ofNullable(kinds.get(one.fact().documentKind()))),
                        numbers.getOrDefault(numberInYear(one.fact()), 0L) > 1 || ids.get(one.fact().id()) > 1,
                        Optional.ofNullable(ended.get(one.fact().id())), one.entry().header().writer(),
                        one.entry().header().time().instant()))
                .sorted(Comparator.comparing(IssuedDocument::date).thenComparing(IssuedDocument::ordinal).reversed())
                .toList();
    }

    /** Those that hold, by date and number, the latest first. */
    public List<IssuedDocument> holding() {
        return all().stream().filter(IssuedDocument::holds).toList();
    }

    /** The one with that id. */
    public Optional<IssuedDocument> find(DocumentId id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The latest decision that recognises units and holds. */
    public Optional<IssuedDocument> recognition() {
        return holding().stream().filter(one -> one.kind().equals(RECOGNITION)).findFirst();
    }

    /** The latest decision that recognised units, if it was withdrawn or replaced and no other holds. */
    public Optional<IssuedDocument> endedRecognition() {
        return recognition().isPresent() ? Optional.empty()
                : all().stream().filter(one -> one.kind().equals(RECOGNITION)).findFirst();
    }

    /** Every file that was kept, by SHA-256 with its size in bytes; no results are asked for. */
    public static Stream<DocumentIssued> files(Stream<? extends Fact> facts) {
        return facts.filter(DocumentIssued.class::isInstance).map(DocumentIssued.class::cast)
                .filter(issued -> issued.size() > 0);
    }

    private Map<DocumentId, EndedDocument> ended() {
        Map<DocumentId, EndedDocument> ended = new HashMap<>();
        now.standing(DocumentEnded.class).map(standing -> standing.fact().ended())
                .forEach(end -> ended.merge(end.document(), end,
                        (one, other) -> one.date().isAfter(other.date()) ? other : one));
        return ended;
    }

    private Optional<HybridTime> latestChange() {
        return RESTED_ON.stream().flatMap(now::standing).map(later -> later.entry().header().time())
                .max(Comparator.naturalOrder());
    }

    private static boolean isStale(Standing<DocumentIssued> one, Optional<HybridTime> latest, List<UnitId> recognised,
                                   Optional<DocumentKind> kind) {
        DocumentIssued issued = one.fact();
        if (issued.units().isEmpty()) {
            return false;
        }
        boolean listed = !issued.documentKind().equals(RECOGNITION) || recognised.equals(issued.units());
        boolean eligible = kind.filter(known -> known.about() == About.RECOGNISED_UNIT).isEmpty()
                || recognised.containsAll(issued.units());
        return !listed || !eligible
                || latest.filter(change -> change.compareTo(one.entry().header().time()) > 0).isPresent();
    }

    private static String numberInYear(DocumentIssued issued) {
        return issued.number() + "|" + issued.date().getYear();
    }
}
