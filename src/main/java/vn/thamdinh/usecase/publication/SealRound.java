package vn.thamdinh.usecase.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.PublicationFact.RoundReopened;
import vn.thamdinh.domain.ledger.PublicationFact.RoundSealed;
import vn.thamdinh.domain.ledger.Seal;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.custody.Board;
import vn.thamdinh.usecase.custody.Forks;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.publication.Hindrance.Kind;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.usecase.view.Views;

/** Ends a round: what is there is named and hashed, and what comes later does not count until the seal is broken. */
public final class SealRound {
    /** Kind of the minutes that print the state digest. */
    public static final String MINUTES = "seal-minutes";
    /** Papers that pass on what was sealed; none of them decides anything. */
    private static final List<String> PAPERS = List.of(MINUTES, "recognition-extract", "results-notice",
            "press-release", "conference-programme", "conference-report");
    private static final int MOST_LATE = 10_000;

    private final RoundBook book;
    private final Views views;
    private final Complaints complaints;
    private final PublishResults publish;

    SealRound(RoundBook book, Views views, Complaints complaints, PublishResults publish) {
        this.book = book;
        this.views = views;
        this.complaints = complaints;
        this.publish = publish;
    }

    /**
     * A seal in effect.
     *
     * @param intact whether the entries are still those that were sealed
     * @param late   how many entries came after it and do not count
     * @param twice  whether two laptops sealed: what counts then is what both had seen
     */
    public record State(Seal seal, boolean intact, long late, boolean twice) {
    }

    /** The seal that is in effect, if the round is sealed. */
    public Optional<Seal> seal() {
        return seals().stream().findFirst();
    }

    /** The same with what became of it; goes through all entries. */
    public Optional<State> state() {
        return seal().map(seal -> new State(seal, book.workspace().digest(seal).equals(seal.digest()),
                book.workspace().count(Verdict.SEALED), seals().size() > 1));
    }

    private List<Seal> seals() {
        return book.snapshot().standing(RoundSealed.class).map(one -> one.fact().seal()).distinct()
                .sorted((one, other) -> one.digest().compareTo(other.digest())).toList();
    }

    /** What came after the seal and does not count, newest first. */
    public List<HistoryLine> late() {
        return views.judged(Verdict.SEALED, MOST_LATE);
    }

    /** Everything that keeps the round from being sealed; empty where it can be. */
    public List<Hindrance> hindrances() {
        List<Hindrance> found = new ArrayList<>();
        if (publish.published().isEmpty()) {
            found.add(new Hindrance(Kind.NOT_PUBLISHED, ""));
        }
        count(found, Kind.CONTRADICTIONS, book.snapshot().contradictions().size());
        count(found, Kind.UNMAPPED, book.snapshot().unmapped().size());
        count(found, Kind.NEWER_KINDS, book.newerKinds());
        count(found, Kind.MISSING_PACKAGES, new Board(book).rows().stream().flatMap(row -> row.missingHere().stream())
                .mapToLong(gap -> gap.last() - gap.first() + 1).sum());
        count(found, Kind.FORKED_WRITERS, new Forks(book).all().size());
        count(found, Kind.OPEN_COMPLAINTS, complaints.open());
        publish.decision().filter(IssuedDocument::stale)
                .ifPresent(decision -> found.add(new Hindrance(Kind.STALE_DECISION, decision.number())));
        return found;
    }

    private static void count(List<Hindrance> found, Kind kind, long count) {
        if (count > 0) {
            found.add(new Hindrance(kind, Long.toString(count)));
        }
    }

    /**
     * Seals the round as it stands here; refused with the list of what is open. Nothing is written and no package comes
     * in between asking what is open, reading what is there and naming it.
     */
    public Outcome<Seal> close() {
        synchronized (book) {
            book.reload();
            return refusal().orElseGet(() -> book.requireWriter().then(_ -> sealed()));
        }
    }

    private Optional<Outcome<Seal>> refusal() {
        if (book.snapshot().programme().isEmpty()) {
            return Optional.of(Outcome.refused(Reason.NO_ROUND));
        }
        Optional<Seal> already = seal();
        if (already.isPresent()) {
            return Optional.of(Outcome.refused(Reason.ROUND_SEALED,
                    AdministrativeDate.shortForm(already.get().date()), already.get().code()));
        }
        List<Hindrance> open = hindrances();
        return open.isEmpty() ? Optional.empty() : Optional.of(Outcome.refused(Reason.SEAL_HINDERED,
                Integer.toString(open.size()), open.stream()
                        .map(one -> one.kind().word() + (one.detail().isEmpty() ? "" : " (" + one.detail() + ")"))
                        .collect(Collectors.joining(", "))));
    }

    private Outcome<Seal> sealed() {
        var seal = new Seal(book.workspace().digest(), book.today(), book.workspace().sequences(), PAPERS);
        return book.append(List.of(new RoundSealed(seal))).then(_ -> Outcome.done(seal));
    }

    /**
     * Breaks the seal, which only a key of the founding may.
     *
     * @param reason why; not blank
     */
    public Outcome<Seal> reopen(String reason) {
        Optional<Seal> seal = seal();
        if (seal.isEmpty()) {
            return Outcome.refused(Reason.NOT_SEALED);
        }
        if (reason.isBlank()) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        return book.append(List.of(new RoundReopened(book.today(), reason))).then(_ -> Outcome.done(seal.get()));
    }
}
