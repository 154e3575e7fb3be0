package vn.thamdinh.domain.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.text.WorkingDays;

/** Finds where the days of a plan contradict each other. */
public final class PlanCheck {

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
        if (WorkingDays.isWeekend(day)) {
            found.add(new PlanWarning.OnWeekend(step));
        }
        if (programme.outline().days().isHoliday(day) || programme.outline().days().isHoliday(day.plusDays(1))) {
            found.add(new PlanWarning.AtHoliday(step));
        }
    }
}
