package vn.thamdinh.usecase.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileDropped;
import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.Deadline;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.StageLock;
import vn.thamdinh.usecase.book.Surprises;

/**
 * Takes a file out of the evidence of its place, with a reason; its bytes and its history stay. Who is inspected does so
 * with what he attached himself, and while his own step is open: a commune its self-scores, a district its check.
 */
public final class DropEvidence {

    private static final int MOST = 1000;

    private final RoundBook book;

    DropEvidence(RoundBook book) {
        this.book = book;
    }

    /** Takes it out; durable when this returns. */
    public Outcome<Saved> drop(FileAttached file, String reason) {
        return reason.isBlank() ? Outcome.refused(Reason.WHY_NEEDED)
                : this.<Saved>refusal(file).orElseGet(() -> book.append(List.of(
                        new FileDropped(file.unit(), file.component(), file.sha256(), reason))));
    }

    /** Makes it evidence of its place again. */
    public Outcome<Saved> putBack(FileAttached file) {
        return book.append(List.of(file));
    }

    private <T> Optional<Outcome<T>> refusal(FileAttached file) {
        if (!Surprises.isInspected(book.role())) {
            return Optional.empty();
        }
        Stage own = book.role() == Role.COMMUNE ? Stage.SELF : Stage.VERIFY;
        Optional<Deadline> locked = new StageLock(book.snapshot(), book.today()).locked(own, file.unit());
        if (locked.isPresent()) {
            return Optional.of(Outcome.refused(Reason.LOCKED, AdministrativeDate.shortForm(
                    locked.get().lastDay().orElseThrow()), locked.get().wording()));
        }
        return isForeign(file) ? Optional.of(Outcome.refused(Reason.NOT_YOURS, file.name())) : Optional.empty();
    }

    /** Whether somebody else attached it at any time: attaching it over his file makes it nobody's own. */
    private boolean isForeign(FileAttached file) {
        Map<WriterId, MemberId> people = book.snapshot().standing(WriterOpened.class).collect(Collectors.toMap(
                opened -> opened.entry().header().writer(), opened -> opened.fact().member(), (one, _) -> one));
        Subject subject = Subject.of(file, book.workspace().writer());
        List<Subject> kept = book.snapshot().kept(subject);
        return book.workspace().history(kept.stream().map(Subject::key).toList(), MOST).stream()
                .filter(held -> held.verdict() == Verdict.EFFECTIVE
                        && held.entry().subject().filter(kept::contains).isPresent()
                        && held.entry().fact().filter(FileAttached.class::isInstance).isPresent())
                .anyMatch(held -> !book.me().equals(Optional.ofNullable(people.get(held.entry().header().writer()))));
    }
}
