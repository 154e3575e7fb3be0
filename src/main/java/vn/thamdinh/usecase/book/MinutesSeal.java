package vn.thamdinh.usecase.book;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.ledger.EvidenceFact.FileDropped;
import vn.thamdinh.domain.ledger.EvidenceFact.FileTied;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/**
 * Whether the minutes of a visit are closed: nothing about that visit is taken then, until they are opened again with a
 * reason. It binds what is written at this desk, not what a package brings; where laptops disagree, one that closed
 * them is enough. {@link RoundBook#append} asks it of every fact, so that no use case needs to.
 */
public final class MinutesSeal {

    private final Snapshot snapshot;

    public MinutesSeal(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** What stands of the minutes' closing: the latest version, a closed one before one that was opened again. */
    public Optional<ClosedMinutes> last(VisitId visit) {
        return snapshot.standing(VisitFact.MinutesClosed.class).map(standing -> standing.fact().minutes())
                .filter(minutes -> minutes.visit().equals(visit))
                .max(Comparator.comparing(ClosedMinutes::closed).thenComparing(ClosedMinutes::version)
                        .thenComparing(ClosedMinutes::file));
    }

    /** The closed minutes that keep the visit from changes. */
    public Optional<ClosedMinutes> closed(VisitId visit) {
        return last(visit).filter(ClosedMinutes::closed);
    }

    /** The refusal to a use case that would change the visit. */
    public <T> Optional<Outcome<T>> refusal(VisitId visit) {
        return closed(visit).map(minutes ->
                Outcome.refused(Reason.MINUTES_CLOSED, Integer.toString(minutes.version())));
    }

    /** The refusal of facts one of which would change a visit with closed minutes. */
    <T> Optional<Outcome<T>> refusal(Collection<? extends Fact> facts) {
        return facts.stream().flatMap(fact -> changed(fact).stream()).distinct()
                .flatMap(visit -> this.<T>refusal(visit).stream()).findFirst();
    }

    private Set<VisitId> changed(Fact fact) {
        return switch (fact) {
            case VisitFact visit -> changed(visit).map(Set::of).orElse(Set.of());
            case FileTied tied -> Set.of(tied.visit());
            case FileDropped dropped -> snapshot.standing(FileTied.class).map(Snapshot.Standing::fact)
                    .filter(tied -> tied.tied() && tied.unit().equals(dropped.unit())
                            && tied.sha256().equals(dropped.sha256()))
                    .map(FileTied::visit).collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    private static Optional<VisitId> changed(VisitFact fact) {
        return switch (fact) {
            case VisitFact.TeamFormed _, VisitFact.VisitPlanned _ -> Optional.empty();
            case VisitFact.VisitRecorded(var visit) -> Optional.of(visit.id());
            case VisitFact.VisitTimed(var times) -> Optional.of(times.visit());
            case VisitFact.PersonPresent(var person) -> Optional.of(person.visit());
            case VisitFact.NoteTaken(var note) -> Optional.of(note.visit());
            case VisitFact.FindingRecorded(var finding) -> Optional.of(finding.visit());
            case VisitFact.MinutesWritten(var minutes) -> Optional.of(minutes.visit());
            case VisitFact.MinutesSigned(var signature) -> Optional.of(signature.visit());
            case VisitFact.MinutesClosed(var minutes) ->
                    minutes.closed() ? Optional.of(minutes.visit()) : Optional.empty();
        };
    }
}
