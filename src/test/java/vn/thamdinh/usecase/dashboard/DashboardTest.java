package vn.thamdinh.usecase.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.programme.StepWork;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.usecase.view.StepProgress;
import vn.thamdinh.usecase.view.StepProgress.State;

class DashboardTest {

    private static final Watched CALM = new Watched(List.of(), List.of(), List.of(), 0, 0, 5, 0, 0, 0, 0, 0, 0, Map.of(), 0,
            Closing.AHEAD);

    private final HalfwayRound round = HalfwayRound.inTheMiddle(Role.SECRETARIAT);

    @Test
    void aContradictionComesBeforeEverythingThatHasADay() {
        var watched = new Watched(List.of(), List.of("Nam"), List.of(), 3, 0, 5, 5, 0, 22, 0, 0, 0, Map.of(), 0,
            Closing.AHEAD);
        assertEquals(List.of(Todo.Kind.SETTLE_CONTRADICTIONS, Todo.Kind.ASK_FOR_PACKAGES, Todo.Kind.COLLECT_SURVEYS),
                kinds(look(Role.SECRETARIAT, watched)));
    }

    @Test
    void ofWhatIsLeftThePlansEarliestDayComesFirst() {
        Dashboard found = look(Role.SECRETARIAT, CALM);
        List<LocalDate> days = found.next().stream().map(todo -> todo.due().orElse(LocalDate.MAX)).toList();
        assertEquals(days.stream().sorted().toList(), days);
        assertEquals(Dashboard.MOST_NEXT, days.size());
    }

    @Test
    void whatIsCompleteIsNoLongerNext() {
        assertTrue(look(Role.SECRETARIAT, CALM).next().stream().noneMatch(todo ->
                todo.kind() == Todo.Kind.COLLECT_SELF_SCORES || todo.kind() == Todo.Kind.ENROL_MEMBERS));
    }

    @Test
    void aMemberGoesOnWithTheUnitAlreadyBegun() {
        HalfwayRound mine = HalfwayRound.inTheMiddle(Role.MEMBER);
        Todo next = Dashboard.of(mine.round().orElseThrow(), mine.rows(), conducting(), CALM, Role.MEMBER, Set.of(), true)
                .next().getFirst();
        assertEquals(Todo.Kind.APPRAISE, next.kind());
        assertEquals(Optional.of("Xã Tân Thành"), next.unit().map(unit -> unit.fullName()));
        assertEquals(19, next.done());
    }

    @Test
    void aCommuneAnswersBeforeItScores() {
        var watched = new Watched(List.of(), List.of(), List.of(), 0, 0, 0, 0, 0, 0, 0, 0, 4,
                Map.of(HalfwayRound.unit("Tân Thành").id(), new StepProgress.Done(1, 3)), 0,
            Closing.AHEAD);
        List<Todo> next = look(Role.COMMUNE, watched).next();
        assertEquals(Todo.Kind.ANSWER_QUESTIONS, next.getFirst().kind());
        assertEquals(List.of(1, 3), List.of(next.getFirst().done(), next.getFirst().of()));
        assertEquals(Todo.Kind.SEND_PACKAGE, next.getLast().kind());
    }

    @Test
    void afterTheDecisionComesTheAnnouncementThenTheSealThenNothing() {
        assertEquals(Optional.of(Todo.Kind.PUBLISH_RESULTS), last(new Closing(true, 0, false, false)));
        assertEquals(Optional.of(Todo.Kind.SEAL_ROUND), last(new Closing(true, 0, true, false)));
        assertEquals(Optional.empty(), last(new Closing(true, 0, true, true)));
        assertEquals(Todo.Kind.ANSWER_COMPLAINTS, look(Role.SECRETARIAT, closing(new Closing(true, 2, false, false)))
                .next().getFirst().kind());
    }

    @Test
    void onceResultsAreOutNothingIsCollectedForThem() {
        Watched published = closing(new Closing(true, 0, true, false));
        assertEquals(List.of(Todo.Kind.SEAL_ROUND), look(Role.SECRETARIAT, published).next().stream().map(Todo::kind)
                .toList());
    }

    /** What is left at the end of the plan for a round of which all else is done. */
    private Optional<Todo.Kind> last(Closing closing) {
        return NextSteps.of(Role.SECRETARIAT, round.rows(), List.of(), List.of(), closing(closing)).stream()
                .map(Todo::kind).reduce((one, other) -> other);
    }

    private static Watched closing(Closing closing) {
        return new Watched(List.of(), List.of(), List.of(), 0, 0, 5, 0, 0, 0, 0, 0, 0, Map.of(), 0, closing);
    }

    @Test
    void alertsNameWhomTheyConcernTheGravestFirst() {
        var watched = new Watched(List.of("Máy A"), List.of("Nam"), List.of("Bình"), 1, 2, 5, 0, 0, 0, 3, 0, 0, Map.of(), 0,
            Closing.AHEAD);
        List<Alert> alerts = look(Role.SECRETARIAT, watched).alerts();
        assertEquals(List.of(Alert.Kind.FORKED, Alert.Kind.OVERDUE, Alert.Kind.QUOTA_MISSED, Alert.Kind.CONTRADICTION,
                Alert.Kind.MISSING_BUNDLE, Alert.Kind.CLOCK_AHEAD, Alert.Kind.DISAGREEMENT, Alert.Kind.ANSWER_OVERDUE),
                alerts.stream().map(Alert::kind).toList());
        assertEquals(List.of("1"), alerts.get(1).names());
    }

    @Test
    void howFarMembersAreIsNotToldToWhoMayNotKnow() {
        assertTrue(Dashboard.of(round.round().orElseThrow(), round.rows(), conducting(), CALM, Role.MEMBER, Set.of(), false)
                .units().stream().allMatch(unit -> unit.members().isEmpty()));
    }

    private Dashboard look(Role role, Watched watched) {
        return Dashboard.of(round.round().orElseThrow(), round.rows(), conducting(), watched, role, Set.of(), true);
    }

    private Conducting conducting() {
        return new Conducting(false, true, plan(), Optional.empty());
    }

    private static List<Todo.Kind> kinds(Dashboard found) {
        return found.next().stream().map(Todo::kind).toList();
    }

    private List<StepProgress> plan() {
        return round.round().orElseThrow().programme().steps().stream().map(DashboardTest::progress).toList();
    }

    private static StepProgress progress(Step step) {
        boolean late = step.work().filter(StepWork.SELF_SHEETS::equals).isPresent();
        return new StepProgress(step, late ? State.OVERDUE : State.AHEAD, Optional.empty(), Optional.empty());
    }
}
