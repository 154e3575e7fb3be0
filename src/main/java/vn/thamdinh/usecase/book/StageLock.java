package vn.thamdinh.usecase.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.ConductFact;
import vn.thamdinh.domain.ledger.ConductFact.StageUnlocked;
import vn.thamdinh.domain.ledger.ConductFact.UnitUnlocked;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.programme.Deadline;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.StageWindow;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/**
 * Whether a stage takes scores on a day: not after the last day of a step that locks it, unless the secretariat has
 * unlocked it for all units or for that one. It binds what is written at this desk, not what a package brings.
 */
public final class StageLock {

    private final Snapshot snapshot;
    private final LocalDate today;

    public StageLock(Snapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.today = today;
    }

    /** The deadline that has passed, where the stage takes no scores of the unit any more. */
    public Optional<Deadline> locked(Stage stage, UnitId unit) {
        return passed(stage).filter(_ -> until(stage, Optional.of(unit)).isEmpty());
    }

    /** The same for the units that nobody unlocked one by one. */
    public Optional<Deadline> locked(Stage stage) {
        return passed(stage).filter(_ -> until(stage, Optional.empty()).isEmpty());
    }

    /** Until which day a passed stage is unlocked, for the unit or, without one, for all. */
    public Optional<LocalDate> until(Stage stage, Optional<UnitId> unit) {
        Stream<ConductFact> unlocked = Stream.concat(
                snapshot.standing(StageUnlocked.class).map(Snapshot.Standing::fact),
                snapshot.standing(UnitUnlocked.class).map(Snapshot.Standing::fact));
        return unlocked.flatMap(fact -> switch (fact) {
            case StageUnlocked all when all.stage() == stage -> Stream.of(all.until());
            case UnitUnlocked one when one.stage() == stage && unit.filter(one.unit()::equals).isPresent() ->
                    Stream.of(one.until());
            case ConductFact _ -> Stream.<LocalDate>empty();
        }).filter(until -> !until.isBefore(today)).max(LocalDate::compareTo);
    }

    private Optional<Deadline> passed(Stage stage) {
        Optional<Programme> programme = snapshot.programme();
        return programme.flatMap(known -> known.conduct().window(stage)).filter(StageWindow::locks)
                .flatMap(window -> programme.get().step(window.step()))
                .map(step -> step.deadline()).filter(deadline -> deadline.passedOn(today));
    }

    /** The refusal of facts one of which is a score that is not taken any more. */
    <T> Optional<Outcome<T>> refusal(Collection<? extends Fact> facts) {
        return facts.stream().filter(ScoreFact.class::isInstance).map(ScoreFact.class::cast)
                .flatMap(score -> locked(score.stage(), score.unit()).stream()).findFirst()
                .map(deadline -> Outcome.refused(Reason.LOCKED,
                        AdministrativeDate.shortForm(deadline.lastDay().orElseThrow()), deadline.wording()));
    }
}
