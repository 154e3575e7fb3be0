package vn.thamdinh.domain.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.survey.SurveyForm;

/** Finds where the days of a plan contradict each other. Lunar holidays (Tết, Giỗ Tổ) are not known here. */
public final class PlanCheck {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<MonthDay> HOLIDAYS = Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1),
            MonthDay.of(9, 2));

    private final Programme programme;
    private final List<PlanWarning> found = new ArrayList<>();

    private PlanCheck(Programme programme) {
        this.programme = programme;
    }

    /** Everything found, in the order of the plan's steps. */
    public static List<PlanWarning> of(Programme programme) {
        var check = new PlanCheck(programme);
        programme.steps().forEach(check::step);
        return List.copyOf(check.found);
    }

    private void step(Step step) {
        step.after().stream().flatMap(id -> programme.step(id).stream())
                .filter(needed -> endsWithin(step, needed))
                .forEach(needed -> found.add(new PlanWarning.NoTimeBetween(step, needed)));
        programme.conduct().stages().stream().filter(window -> window.step().equals(step.id()))
                .filter(window -> window.stage() == Stage.SELF || window.stage() == Stage.VERIFY)
                .forEach(window -> programme.surveys().forEach(form -> survey(form, step)));
        step.deadline().lastDay().ifPresent(day -> day(step, day));
    }

    private void survey(SurveyForm form, Step scoring) {
        programme.step(form.step()).filter(survey -> endsWithin(scoring, survey))
                .ifPresent(survey -> found.add(new PlanWarning.SurveyEndsLate(form.id(), survey, scoring)));
    }

    /** Whether the step's last day comes no later than the other's. */
    private static boolean endsWithin(Step step, Step other) {
        Optional<LocalDate> end = other.deadline().lastDay();
        return step.deadline().lastDay().filter(day -> end.filter(last -> !day.isAfter(last)).isPresent()).isPresent();
    }

    private void day(Step step, LocalDate day) {
        if (WEEKEND.contains(day.getDayOfWeek())) {
            found.add(new PlanWarning.OnWeekend(step));
        }
        if (HOLIDAYS.contains(MonthDay.from(day)) || HOLIDAYS.contains(MonthDay.from(day.plusDays(1)))) {
            found.add(new PlanWarning.AtHoliday(step));
        }
    }
}
