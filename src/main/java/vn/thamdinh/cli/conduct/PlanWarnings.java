package vn.thamdinh.cli.conduct;

import java.util.List;

import vn.thamdinh.cli.terminal.Words;
import vn.thamdinh.domain.programme.PlanWarning;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.text.AdministrativeDate;

/** What a plan's own days contradict, in words. */
public record PlanWarnings(Words words, List<PlanWarning> found) {

    /** One sentence each. */
    public List<String> sentences() {
        return found.stream().map(this::sentence).toList();
    }

    private String sentence(PlanWarning warning) {
        return switch (warning) {
            case PlanWarning.NoTimeBetween(Step step, Step needed) ->
                    words.say("plan.warning.no-time", step.id(), day(step), needed.id(), day(needed));
            case PlanWarning.SurveyEndsLate late -> words.say("plan.warning.survey-late", late.form().value(),
                    day(late.survey()), late.scoring().id(), day(late.scoring()));
            case PlanWarning.OnWeekend(Step step) -> words.say("plan.warning.weekend", step.id(), day(step));
            case PlanWarning.AtHoliday(Step step) -> words.say("plan.warning.holiday", step.id(), day(step));
        };
    }

    private static String day(Step step) {
        return step.deadline().lastDay().map(AdministrativeDate::shortForm).orElse("–");
    }
}
