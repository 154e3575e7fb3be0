package vn.thamdinh.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import javafx.application.Platform;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.dashboard.Closing;
import vn.thamdinh.usecase.dashboard.Conducting;
import vn.thamdinh.usecase.dashboard.Dashboard;
import vn.thamdinh.usecase.dashboard.Watched;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.StepProgress;
import vn.thamdinh.usecase.view.StepProgress.Done;
import vn.thamdinh.usecase.view.StepProgress.Lock;
import vn.thamdinh.usecase.view.StepProgress.State;
import vn.thamdinh.usecase.view.UnitRow;

/** A round half-way whose scoring is blind and whose first stages are locked; notes what was asked of it. */
final class SampleOverview implements OverviewPort {

    final List<String> asked = new ArrayList<>();
    private static final Watched WATCHED = new Watched(List.of(), List.of("Trần Văn Nam"), List.of(), 2, 7, 5, 0, 0, 3, 0,
            0, 0, Map.of(), 0,
            Closing.AHEAD);

    private final HalfwayRound round;
    private final boolean blind;

    SampleOverview(Role role, boolean blind) {
        this.round = HalfwayRound.inTheMiddle(role);
        this.blind = blind;
    }

    volatile boolean oneDisk;

    @Override
    public boolean isOnOneDisk() {
        return oneDisk;
    }

    @Override
    public Outcome<Boolean> knowOneDisk() {
        asked.add("know one disk");
        oneDisk = false;
        return Outcome.done(true);
    }

    Optional<RoundView> round() {
        return round.round();
    }

    @Override
    public List<UnitRow> units() {
        return round.rows();
    }

    private Conducting conducting() {
        boolean leads = round.round().flatMap(RoundView::me).filter(me -> me.role() == Role.SECRETARIAT).isPresent();
        return new Conducting(blind, leads, blind ? plan() : List.of(),
                leads ? Optional.of(new Done(9, 22)) : Optional.empty());
    }

    /** What was kept at the last closing; until the latch is free, nothing else is known. */
    volatile Optional<Dashboard> kept = Optional.empty();
    /** Some time after what was read came back to the screen. */
    volatile boolean delivered;
    final CountDownLatch reading = new CountDownLatch(1);

    @Override
    public Optional<Dashboard> dashboardAtHand() {
        return kept;
    }

    @Override
    public Optional<Dashboard> dashboard() {
        if (kept.isPresent()) {
            await();
        }
        Platform.runLater(() -> Platform.runLater(() -> delivered = true));
        return found();
    }

    private void await() {
        try {
            reading.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Optional<Dashboard> found() {
        Role role = round.round().flatMap(RoundView::me).map(me -> me.role()).orElseThrow();
        return round().map(known -> Dashboard.of(known, units(), conducting(),
                role == Role.SECRETARIAT ? WATCHED : Watched.NOTHING, role, Set.of(), !blind));
    }

    private List<StepProgress> plan() {
        return round.round().orElseThrow().programme().steps().stream().map(SampleOverview::progress).toList();
    }

    private static StepProgress progress(Step step) {
        return switch (step.id()) {
            case "1" -> new StepProgress(step, State.OVERDUE, Optional.of(new Done(18, 22)),
                    Optional.of(new Lock(Stage.SELF, true, Optional.empty())));
            case "2" -> new StepProgress(step, State.OVERDUE, Optional.of(new Done(12, 22)),
                    Optional.of(new Lock(Stage.VERIFY, false, Optional.of(LocalDate.of(2024, 11, 8)))));
            case "4a" -> new StepProgress(step, State.DONE, Optional.of(new Done(1, 1)), Optional.empty());
            case "6" -> new StepProgress(step, State.NO_DAY, Optional.empty(), Optional.empty());
            default -> new StepProgress(step, State.AHEAD, Optional.of(new Done(3, 22)), Optional.empty());
        };
    }

    @Override
    public Outcome<Saved> openScores(String reason) {
        asked.add("open");
        return Outcome.done(new Saved(HalfwayRound.NOW));
    }

    @Override
    public Outcome<Saved> unlock(Stage stage, Optional<UnitId> unit, LocalDate until, String reason) {
        asked.add("unlock " + stage + " " + unit.map(UnitId::code).orElse("all") + " " + until + " " + reason);
        return Outcome.done(new Saved(HalfwayRound.NOW));
    }
}
