package vn.thamdinh.usecase.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.PublicationFact.ResultsPosted;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.publication.Posting;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.WorkingDays;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.document.OwnKey;

/** Results hang out for everybody to see until a last day. */
public final class PostResults {
    private static final int LONGEST_DAYS = 366;

    private final RoundBook book;

    PostResults(RoundBook book) {
        this.book = book;
    }

    /** All postings, the latest first. */
    public List<Posting> all() {
        return book.snapshot().standing(ResultsPosted.class).map(one -> one.fact().posting())
                .sorted(Comparator.comparing(Posting::from).thenComparing(Posting::key).reversed()).toList();
    }

    /** The last day of the posting that hangs out longest, if one still does. */
    public Optional<LocalDate> runsUntil() {
        return all().stream().map(Posting::until).filter(until -> !until.isBefore(book.today()))
                .max(Comparator.naturalOrder());
    }

    /**
     * The last day of so many working days, the first one counting if it is one.
     *
     * @param programme says which days are off beside the holidays of fixed days
     */
    public static LocalDate lastDay(Programme programme, LocalDate from, int workingDays) {
        return programme.outline().days().last(from, workingDays);
    }

    /** The same by the programme in force. */
    public LocalDate lastDay(LocalDate from, int workingDays) {
        return book.snapshot().programme().map(programme -> lastDay(programme, from, workingDays))
                .orElseGet(() -> WorkingDays.USUAL.last(from, workingDays));
    }

    /** Posts them. */
    public Outcome<Saved> post(LocalDate from, LocalDate until, String place) {
        return wrong(from, until, place).orElseGet(() -> book.requireWriter()
                .then(_ -> Outcome.done(OwnKey.next(book)))
                .then(key -> book.append(List.of(new ResultsPosted(new Posting(key, from, until, place))))));
    }

    /** Puts right what was written down of a posting; what stood before stays in the journal. */
    public Outcome<Saved> correct(String key, LocalDate from, LocalDate until, String place) {
        if (all().stream().noneMatch(one -> one.key().equals(key))) {
            return Outcome.refused(Reason.NOT_FOUND, key);
        }
        return wrong(from, until, place).orElseGet(() ->
                book.append(List.of(new ResultsPosted(new Posting(key, from, until, place)))));
    }

    private static Optional<Outcome<Saved>> wrong(LocalDate from, LocalDate until, String place) {
        if (place.isBlank()) {
            return Optional.of(Outcome.refused(Reason.TEXT_NEEDED));
        }
        return until.isBefore(from) || until.isAfter(from.plusDays(LONGEST_DAYS))
                ? Optional.of(Outcome.refused(Reason.BAD_INPUT, AdministrativeDate.shortForm(until)))
                : Optional.empty();
    }
}
