package vn.thamdinh.usecase.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.ConductFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.StageWindow;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Lets a stage that its deadline locked take scores again, for all units or one, until a day and for a reason. */
public final class UnlockStage {

    private final RoundBook book;

    public UnlockStage(RoundBook book) {
        this.book = book;
    }

    /**
     * Records the unlocking.
     *
     * @param unit   nothing for all units
     * @param until  last day, inclusive; not before today
     * @param reason must not be blank
     */
    public Outcome<Saved> unlock(Stage stage, Optional<UnitId> unit, LocalDate until, String reason) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (unit.isPresent() && programme.get().unit(unit.get()).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, unit.get().code());
        }
        if (programme.get().conduct().window(stage).filter(StageWindow::locks).isEmpty()) {
            return Outcome.refused(Reason.NOT_LOCKING, stage.name());
        }
        if (reason.isBlank()) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        if (until.isBefore(book.today())) {
            return Outcome.refused(Reason.DAY_PASSED, AdministrativeDate.shortForm(until));
        }
        ConductFact fact = unit.<ConductFact>map(one ->
                        new ConductFact.UnitUnlocked(one, stage, until, reason.strip()))
                .orElseGet(() -> new ConductFact.StageUnlocked(stage, until, reason.strip()));
        return book.append(List.of(fact));
    }
}
