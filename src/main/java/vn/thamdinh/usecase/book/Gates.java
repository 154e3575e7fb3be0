package vn.thamdinh.usecase.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.PublicationFact.RoundSealed;
import vn.thamdinh.domain.ledger.Seal;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** What keeps facts from being written at this desk: the round's seal first, then locked stages and closed minutes. */
final class Gates {
    private final Snapshot snapshot;
    private final LocalDate today;

    Gates(Snapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.today = today;
    }

    <T> Optional<Outcome<T>> refusal(Collection<? extends Fact> facts) {
        return sealed(facts).map(Gates::<T>refused).or(() -> new StageLock(snapshot, today).refusal(facts))
                .or(() -> new MinutesSeal(snapshot).refusal(facts));
    }

    private Optional<Seal> sealed(Collection<? extends Fact> facts) {
        return snapshot.standing(RoundSealed.class).map(standing -> standing.fact().seal())
                .filter(seal -> !facts.stream().allMatch(seal::admits)).findFirst();
    }

    private static <T> Outcome<T> refused(Seal seal) {
        return Outcome.refused(Reason.ROUND_SEALED, AdministrativeDate.shortForm(seal.date()), seal.code());
    }
}
