package vn.thamdinh.usecase.document.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import vn.thamdinh.domain.ledger.MeetingFact;
import vn.thamdinh.domain.ledger.RegisterFact;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.SurveyFact;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.authenticity.RoundState;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.book.Snapshot.Standing;
import vn.thamdinh.wire.programme.DocumentCatalogue;

/** The issued documents of one moment. The one place that tells which of them hold, and which have been overtaken. */
public final class IssuedDocuments {
    /** Kind of the decision that recognises units. */
    public static final String RECOGNITION = "recognition-decision";

    /** Kind of the decision that announces an index. */
    public static final String INDEX = "index-decision";

    private static final List<Class<? extends Fact>> RESTED_ON = List.of(ScoreFact.class, CouncilFact.class,
            SurveyFact.class, FigureFact.class, EligibilityFact.class, MeetingFact.BallotHeld.class,
            RegisterFact.class);

    /** Kinds of entries that have no digest of what results follow from. */
    private static final Set<String> BY_TIME = Set.of("document-issued.1", "document-issued.2");

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
        List<EndedDocument> ended = now.standing(DocumentEnded.class).map(standing -> standing.fact().ended()).toList();
        List<DocumentIssued> holding = issued.stream().map(Standing::fact)
                .filter(fact -> ended(ended, fact).isEmpty()).toList();
        Map<String, Long> numbers = holding.stream()
                .collect(Collectors.groupingBy(IssuedDocuments::numberInYear, Collectors.counting()));
        Map<DocumentId, Long> held = byId(holding.stream());
        Map<DocumentId, Long> all = byId(issued.stream().map(Standing::fact));
        List<UnitId> recognised = now.results().recognised().stream().map(result -> result.unit().id()).toList();
        Map<String, DocumentKind> kinds = now.programme().map(DocumentCatalogue::of).orElse(List.of()).stream()
                .collect(Collectors.toMap(DocumentKind::id, Function.identity()));
        return issued.stream().map(one -> new IssuedDocument(one.fact(),
                        isStale(one, recognised, Optional.ofNullable(kinds.get(one.fact().documentKind()))),
                        numbers.getOrDefault(numberInYear(one.fact()), 0L) > 1
                                || held.getOrDefault(one.fact().id(), 0L) > 1, all.get(one.fact().id()) > 1,
                        ended(ended, one.fact()), one.entry().header().writer(),
                        one.entry().header().time().instant()))
                .sorted(Comparator.comparing(IssuedDocument::date).thenComparing(IssuedDocument::ordinal)
                        .thenComparing(IssuedDocument::sha256).reversed())
                .toList();
    }

    /** Those that hold, by date and number, the latest first. */
    public List<IssuedDocument> holding() {
        return all().stream().filter(IssuedDocument::holds).toList();
    }

    /** The one with that id or address; of two that were issued of one draft, one that holds before one that does not. */
    public Optional<IssuedDocument> find(DocumentId id) {
        return all().stream().filter(one -> one.id().equals(id) || one.address().equals(id))
                .min(Comparator.comparing(one -> !one.holds()));
    }

    /** The latest decision that recognises units and holds. */
    public Optional<IssuedDocument> recognition() {
        return holding().stream().filter(one -> one.kind().equals(RECOGNITION)).findFirst();
    }

    /** The latest decision about the results that holds: of recognition, else of the index. */
    public Optional<IssuedDocument> results() {
        return holding().stream().filter(one -> one.kind().equals(RECOGNITION) || one.kind().equals(INDEX)).findFirst();
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

    /** The earliest end of a paper. */
    private static Optional<EndedDocument> ended(List<EndedDocument> ended, DocumentIssued issued) {
        return ended.stream().filter(end -> end.ends(issued.id(), issued.sha256()))
                .min(Comparator.comparing(EndedDocument::date));
    }

    private static Map<DocumentId, Long> byId(Stream<DocumentIssued> issued) {
        return issued.collect(Collectors.groupingBy(DocumentIssued::id, Collectors.counting()));
    }

    private Optional<HybridTime> latestChange() {
        return RESTED_ON.stream().flatMap(now::standing).map(later -> later.entry().header().time())
                .max(Comparator.naturalOrder());
    }

    private boolean isStale(Standing<DocumentIssued> one, List<UnitId> recognised, Optional<DocumentKind> kind) {
        DocumentIssued issued = one.fact();
        if (issued.units().isEmpty()) {
            return false;
        }
        boolean listed = !issued.documentKind().equals(RECOGNITION) || recognised.equals(issued.units());
        boolean eligible = kind.filter(known -> known.about() == About.RECOGNISED_UNIT).isEmpty()
                || recognised.containsAll(issued.units());
        return !listed || !eligible || isOvertaken(one);
    }

    /** Whether programme, entries or results are others than when it was issued; early issues tell of the time alone. */
    private boolean isOvertaken(Standing<DocumentIssued> one) {
        return BY_TIME.contains(one.entry().header().kind())
                ? latestChange().filter(change -> change.compareTo(one.entry().header().time()) > 0).isPresent()
                : !one.fact().digest().equals(RoundState.digest(now));
    }

    /** Whether what it rests on is no longer what stands, so that nothing more can be drawn from it. */
    public boolean isOvertaken(IssuedDocument paper) {
        return now.standing(DocumentIssued.class).filter(one -> one.fact().equals(paper.fact()))
                .anyMatch(this::isOvertaken);
    }

    private static String numberInYear(DocumentIssued issued) {
        return issued.number() + "|" + issued.date().getYear();
    }
}
