package vn.thamdinh.usecase.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.PublicationFact.ResultsPublished;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.publication.PublishedResults;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.Disputed;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.register.IssuedDocument;
import vn.thamdinh.usecase.document.register.IssuedDocuments;

/** Results are announced under the decision that approves them, once nothing in them is open any more. */
public final class PublishResults {
    private final RoundBook book;
    private final PostResults posting;
    private final Complaints complaints;

    PublishResults(RoundBook book, PostResults posting, Complaints complaints) {
        this.book = book;
        this.posting = posting;
        this.complaints = complaints;
    }

    /** The latest announcement. */
    public Optional<PublishedResults> published() {
        return book.snapshot().standing(ResultsPublished.class).map(one -> one.fact().published()).findFirst();
    }

    /** The latest issued decision that holds and approves the results. */
    public Optional<IssuedDocument> decision() {
        return new IssuedDocuments(book.snapshot()).results();
    }

    /** Everything that keeps them from being announced as things stand, in the order in which it is best settled. */
    public List<Outcome.Refused<Saved>> hindrances() {
        if (book.snapshot().programme().isEmpty()) {
            return List.of(refused(Reason.NO_ROUND));
        }
        List<Outcome.Refused<Saved>> found = new ArrayList<>();
        List<Subject> disputed = book.snapshot().contradictions().keySet().stream()
                .sorted(Comparator.comparing(Subject::key)).toList();
        if (!disputed.isEmpty()) {
            found.add(Disputed.refusal(book.snapshot(), disputed));
        }
        if (!book.snapshot().unmapped().isEmpty()) {
            found.add(refused(Reason.UNMAPPED, Integer.toString(book.snapshot().unmapped().size())));
        }
        if (complaints.open() > 0) {
            found.add(refused(Reason.COMPLAINTS_OPEN, Integer.toString(complaints.open())));
        }
        posting.runsUntil().ifPresent(until -> found.add(refused(Reason.POSTING_RUNS,
                AdministrativeDate.shortForm(until))));
        decision().filter(IssuedDocument::stale).ifPresent(one -> found.add(refused(Reason.DECISION_STALE,
                one.number())));
        return found;
    }

    private static Outcome.Refused<Saved> refused(Reason reason, String... arguments) {
        return new Outcome.Refused<>(reason, List.of(arguments));
    }

    /**
     * Announces the results.
     *
     * @param paper of the decision, such as "05/QĐ-UBND"
     * @param dated its date
     * @param date  of the announcement; neither before the decision nor ahead
     */
    public Outcome<Saved> publish(String paper, LocalDate dated, LocalDate date, String place) {
        List<Outcome.Refused<Saved>> hindrances = hindrances();
        if (!hindrances.isEmpty()) {
            return hindrances.getFirst();
        }
        if (paper.isBlank()) {
            return Outcome.refused(Reason.TEXT_NEEDED);
        }
        if (date.isAfter(book.today())) {
            return Outcome.refused(Reason.NOTED_AHEAD, AdministrativeDate.shortForm(date));
        }
        if (date.isBefore(dated)) {
            return Outcome.refused(Reason.BEFORE_PAPER, AdministrativeDate.shortForm(date),
                    AdministrativeDate.shortForm(dated));
        }
        return book.append(List.of(new ResultsPublished(new PublishedResults(paper, dated, date, place,
                book.workspace().digest()))));
    }
}
