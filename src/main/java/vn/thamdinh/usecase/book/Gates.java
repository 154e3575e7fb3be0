package vn.thamdinh.usecase.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.PublicationFact.RoundSealed;
import vn.thamdinh.domain.ledger.Seal;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** What keeps facts from being written at this desk: the round's seal first, then locked stages and closed minutes. */
final class Gates {
    private final Snapshot snapshot;
    private final LocalDate today;
    private final WriterId writer;

    Gates(Snapshot snapshot, LocalDate today, WriterId writer) {
        this.snapshot = snapshot;
        this.today = today;
        this.writer = writer;
    }

    <T> Optional<Outcome<T>> refusal(Collection<? extends Fact> facts) {
        return sealed(facts).map(Gates::<T>refused).or(() -> new StageLock(snapshot, today).refusal(facts))
                .or(() -> new MinutesSeal(snapshot).refusal(facts));
    }

    private Optional<Seal> sealed(Collection<? extends Fact> facts) {
        return snapshot.standing(RoundSealed.class).map(standing -> standing.fact().seal())
                .filter(seal -> !facts.stream().allMatch(fact -> seal.admits(fact)
                        && !seal.isReplaced(snapshot.heads(Subject.of(fact, writer))))).findFirst();
    }

    private static <T> Outcome<T> refused(Seal seal) {
        return Outcome.refused(Reason.ROUND_SEALED, AdministrativeDate.shortForm(seal.date()), seal.code());
    }
}
