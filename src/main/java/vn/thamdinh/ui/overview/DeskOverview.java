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

/** The overview of an open workspace. */
record DeskOverview(Desk desk) implements OverviewPort {

    @Override
    public List<UnitRow> units() {
        return desk.views().units();
    }

    @Override
    public Optional<Dashboard> dashboard() {
        return desk.dashboard().read();
    }

    @Override
    public Optional<Dashboard> dashboardAtHand() {
        return desk.dashboard().atHand();
    }

    @Override
    public Optional<StepPort> steps() {
        return Optional.of(StepPort.of(desk));
    }

    @Override
    public Optional<ExplanationPort> explanations() {
        return Optional.of(ExplanationPort.of(desk));
    }

    @Override
    public boolean isOnOneDisk() {
        return desk.care().toldOfOneDisk().isPresent();
    }

    @Override
    public Outcome<Boolean> knowOneDisk() {
        return desk.care().knowOneDisk();
    }

    @Override
    public Outcome<Saved> openScores(String reason) {
        return desk.openScores().open(reason);
    }

    @Override
    public Outcome<Saved> unlock(Stage stage, Optional<UnitId> unit, LocalDate until, String reason) {
        return desk.unlockStage().unlock(stage, unit, until, reason);
    }
}
