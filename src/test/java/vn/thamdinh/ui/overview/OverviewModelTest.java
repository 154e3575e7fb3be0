package vn.thamdinh.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.PlanWarning;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.overview.OverviewModel.GaugeLine;
import vn.thamdinh.usecase.dashboard.Alert;
import vn.thamdinh.usecase.dashboard.Conducting;
import vn.thamdinh.usecase.dashboard.Dashboard;
import vn.thamdinh.usecase.dashboard.Watched;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.UnitRow;
import vn.thamdinh.wire.programme.ProgrammeReader;

class OverviewModelTest {

    private final HalfwayRound round = HalfwayRound.inTheMiddle(Role.MEMBER);

    @Test
    void theLastAcceptableDayItselfIsNotPast() {
        assertEquals(OptionalLong.of(0), on(LocalDate.of(2024, 9, 29)).steps().getFirst().daysLeft());
        assertEquals(OptionalLong.of(-1), on(LocalDate.of(2024, 9, 30)).steps().getFirst().daysLeft());
    }

    @Test
    void theStepThatEndsNextIsMarkedAndAfterTheLastNone() {
        OverviewModel november = on(LocalDate.of(2024, 11, 5));
        assertEquals(List.of("4d"), november.steps().stream().filter(OverviewModel.StepLine::nearest)
                .map(line -> line.step().id()).toList());
        assertTrue(on(LocalDate.of(2025, 6, 1)).steps().stream().noneMatch(OverviewModel.StepLine::nearest));
    }

    @Test
    void aStepWithoutADayHasNoDaysLeft() {
        assertEquals(OptionalLong.empty(), on(LocalDate.of(2024, 11, 5)).steps().getLast().daysLeft());
    }

    @Test
    void gaugesCountWholeSheetsOnly() {
        Map<String, GaugeLine> gauges = on(LocalDate.of(2024, 11, 5)).gauges().stream()
                .collect(Collectors.toMap(GaugeLine::key, gauge -> gauge));
        assertEquals(22, gauges.get("self").done());
        assertEquals(8, gauges.get("visits").done());
        assertEquals(9, gauges.get("mine").done());
        assertEquals(21, gauges.get("mine").of());
        assertEquals(66, gauges.get("surveys").of());
    }

    @Test
    void overdueStepsAreCountedAndThePlansOwnContradictionsFound() {
        var sample = new SampleOverview(Role.SECRETARIAT, true);
        var model = OverviewModel.of(sample.found().orElseThrow(), LocalDate.of(2024, 11, 5));
        assertEquals(2, model.dashboard().alerts().stream().filter(alert -> alert.kind() == Alert.Kind.OVERDUE)
                .findFirst().orElseThrow().count());
        assertTrue(model.warnings().stream().anyMatch(PlanWarning.NoTimeBetween.class::isInstance));
        assertEquals(List.of(9), model.gauges().stream().filter(gauge -> gauge.key().equals("scored"))
                .map(gauge -> gauge.done()).toList());
        assertFalse(model.gauges().stream().anyMatch(gauge -> gauge.key().equals("recognised")));
        assertTrue(model.steps().stream().allMatch(line -> line.progress().isPresent()));
    }

    @Test
    void whoDoesNotScoreHasNoGaugeOfHisOwn() {
        HalfwayRound desk = HalfwayRound.inTheMiddle(Role.SECRETARIAT);
        OverviewModel model = of(desk.round().orElseThrow(), desk.rows(), LocalDate.of(2024, 11, 5));
        assertFalse(model.gauges().stream().anyMatch(gauge -> gauge.key().equals("mine")));
    }

    @Test
    void onlyAProgrammeThatRecognisesCountsTheRecognised() {
        assertTrue(on(LocalDate.of(2024, 11, 5)).gauges().stream().anyMatch(gauge -> gauge.key().equals("recognised")));
        RoundView cqtt = round.round().orElseThrow();
        var ranked = new RoundView(ProgrammeReader.shipped(new ProgrammeId("par-xa-2022")), cqtt.round(), cqtt.title(), false,
                cqtt.me(), cqtt.digest(), cqtt.entries(), cqtt.newerKinds(), cqtt.lastSaved());
        OverviewModel model = of(ranked, List.of(), LocalDate.of(2024, 11, 5));
        assertTrue(model.gauges().stream().anyMatch(gauge -> gauge.key().equals("scored")));
        assertFalse(model.gauges().stream().anyMatch(gauge -> gauge.key().equals("recognised")));
    }

    private OverviewModel on(LocalDate today) {
        return of(round.round().orElseThrow(), round.rows(), today);
    }

    private static OverviewModel of(RoundView round, List<UnitRow> rows, LocalDate today) {
        return OverviewModel.of(Dashboard.of(round, rows, Conducting.NONE, Watched.NOTHING, Role.CLERK, Set.of(), true),
                today);
    }
}
