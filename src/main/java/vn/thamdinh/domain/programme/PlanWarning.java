package vn.thamdinh.domain.programme;

import vn.thamdinh.domain.survey.SurveyFormId;

/** Something in a plan's own days that people should know. */
public sealed interface PlanWarning {

    /** A step that needs another's outcome ends before it, or on the same day. */
    record NoTimeBetween(Step step, Step needed) implements PlanWarning {
    }

    /** A stage of scoring ends before a survey does, or on the same day: scores that rest on it are provisional. */
    record SurveyEndsLate(SurveyFormId form, Step survey, Step scoring) implements PlanWarning {
    }

    /** A step's last day is a Saturday or Sunday. */
    record OnWeekend(Step step) implements PlanWarning {
    }

    /** A step's last day is a public holiday of a fixed date, or the day before one (Labour Code 2019, article 112). */
    record AtHoliday(Step step) implements PlanWarning {
    }
}
