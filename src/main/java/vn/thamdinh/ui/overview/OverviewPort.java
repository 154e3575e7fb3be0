package vn.thamdinh.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.explanation.ExplanationPort;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.dashboard.Dashboard;
import vn.thamdinh.usecase.view.UnitRow;

/** What the overview asks and does; every call but {@link #dashboardAtHand} blocks. */
public interface OverviewPort {

    List<UnitRow> units();

    /** Nothing before the first package has come. */
    Optional<Dashboard> dashboard();

    /** The same as it was kept when the workspace was last closed, if it still stands; nobody waits for it. */
    default Optional<Dashboard> dashboardAtHand() {
        return Optional.empty();
    }

    /** The papers that guide the steps, and what they cost; nothing where the person need not know. */
    default Optional<StepPort> steps() {
        return Optional.empty();
    }

    /** Ends blind scoring. */
    Outcome<Saved> openScores(String reason);

    /** Lets a locked stage take scores again; of all units where none is named. */
    Outcome<Saved> unlock(Stage stage, Optional<UnitId> unit, LocalDate until, String reason);

    /** The round of explanations, where there is one to be told of. */
    default Optional<ExplanationPort> explanations() {
        return Optional.empty();
    }

    /** Whether all backups have lain on the disk of the workspace for some days, and the person has not said to know it. */
    default boolean isOnOneDisk() {
        return false;
    }

    /** The person knows that they do, and is not told again. */
    default Outcome<Boolean> knowOneDisk() {
        return Outcome.done(true);
    }

    /** The open workspace itself. */
    static OverviewPort of(Desk desk) {
        return new DeskOverview(desk);
    }
}
