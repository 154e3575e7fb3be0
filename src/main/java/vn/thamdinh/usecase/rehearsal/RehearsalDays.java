package vn.thamdinh.usecase.rehearsal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.programme.StepWork;

/**
 * The days on which things happen: those of the plan that the rehearsal was first made for, moved so that the council
 * meets on the last day of its own programme's meeting, and decides before the end of the decision's step.
 */
final class RehearsalDays {

    private static final LocalDate OPENED = LocalDate.of(2024, 9, 23);
    private static final LocalDate SELF_SHEETS = LocalDate.of(2024, 9, 28);
    private static final LocalDate DISTRICT_SHEETS = LocalDate.of(2024, 10, 18);
    private static final LocalDate APPRAISED = LocalDate.of(2024, 11, 4);
    private static final LocalDate VISITED = LocalDate.of(2024, 11, 12);
    private static final LocalDate COLLECTED = LocalDate.of(2024, 11, 18);
    private static final LocalDate MEETING = LocalDate.of(2024, 11, 19);
    private static final LocalDate DECIDED = LocalDate.of(2024, 12, 16);

    private final long moved;
    private final LocalDate decided;

    RehearsalDays(Programme programme) {
        Optional<LocalDate> end = lastDay(programme, StepWork.DECISION);
        LocalDate meeting = lastDay(programme, StepWork.VOTES).or(() -> lastDay(programme, StepWork.APPRAISAL))
                .or(() -> end.map(day -> day.minusDays(10))).orElse(LocalDate.of(programme.year(), 11, 19));
        this.moved = ChronoUnit.DAYS.between(MEETING, meeting);
        LocalDate usual = DECIDED.plusDays(moved);
        this.decided = end.filter(usual::isAfter).filter(day -> day.isAfter(meeting)).orElse(usual);
    }

    private static Optional<LocalDate> lastDay(Programme programme, StepWork work) {
        return programme.steps().stream().filter(step -> step.work().equals(Optional.of(work))).map(Step::deadline)
                .flatMap(deadline -> deadline.lastDay().stream()).findFirst();
    }

    LocalDate opened() {
        return OPENED.plusDays(moved);
    }

    LocalDate selfSheets() {
        return SELF_SHEETS.plusDays(moved);
    }

    LocalDate districtSheets() {
        return DISTRICT_SHEETS.plusDays(moved);
    }

    LocalDate appraised() {
        return APPRAISED.plusDays(moved);
    }

    LocalDate visited() {
        return VISITED.plusDays(moved);
    }

    LocalDate collected() {
        return COLLECTED.plusDays(moved);
    }

    LocalDate meeting() {
        return MEETING.plusDays(moved);
    }

    LocalDate decided() {
        return decided;
    }

    /** On which the members have the last package. */
    LocalDate sentBack() {
        return decided.plusDays(1);
    }
}
