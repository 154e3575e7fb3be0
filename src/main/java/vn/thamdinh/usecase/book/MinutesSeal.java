package vn.thamdinh.usecase.book;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileDropped;
import vn.thamdinh.domain.ledger.EvidenceFact.FileTied;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.unit.UnitId;
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

    /** Whether a closing of a visit of the unit may name the file: evidence of that unit, and said to be a PDF. */
    public boolean isPaper(UnitId unit, String sha256) {
        return snapshot.standing(FileAttached.class, unit).map(Snapshot.Standing::fact)
                .anyMatch(file -> file.sha256().equals(sha256) && file.mediaType().equals("application/pdf"));
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
            case FileDropped dropped -> tiedTo(dropped.unit(), dropped.sha256());
            case FileAttached file -> isKnown(file) ? Set.of() : tiedTo(file.unit(), file.sha256());
            default -> Set.of();
        };
    }

    /** A tie outlasts the dropping of its file. */
    private Set<VisitId> tiedTo(UnitId unit, String sha256) {
        return snapshot.standing(FileTied.class, unit).map(Snapshot.Standing::fact)
                .filter(tied -> tied.tied() && tied.sha256().equals(sha256))
                .map(FileTied::visit).collect(Collectors.toSet());
    }

    /** Whether the unit has the file under this name already: another place of it says nothing new of a visit. */
    private boolean isKnown(FileAttached file) {
        List<FileAttached> same = snapshot.standing(FileAttached.class, file.unit()).map(Snapshot.Standing::fact)
                .filter(known -> known.sha256().equals(file.sha256())).toList();
        List<FileAttached> here = same.stream().filter(known -> known.component().equals(file.component())).toList();
        return (here.isEmpty() ? same : here).stream().anyMatch(known -> known.name().equals(file.name()));
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
