package vn.thamdinh.domain.survey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thamdinh.domain.survey.question.Questionnaire;
import vn.thamdinh.domain.text.Require;

/**
 * A survey form of the programme with its quota and the bodies that run it.
 *
 * @param respondents  who answers
 * @param lead         bodies in charge
 * @param coordinators bodies that help; may be empty
 * @param source       paragraph of the plan
 * @param optional     whether the round may do without the survey: what rests on it does not apply then to any unit
 * @param years        years that people are asked about, where the plan names them; the index may be of another year
 * @param step         id of the plan's step by whose end returns must be in; empty where the programme names none
 */
public record SurveyForm(SurveyFormId id, String title, String respondents, QuotaRule quota, List<String> lead,
                         List<String> coordinators, String source, String step, Questionnaire questionnaire,
                         List<Integer> years, boolean optional) {
    public SurveyForm {
        Objects.requireNonNull(id, "id");
        title = Require.text(title, "survey title");
        respondents = Require.text(respondents, "respondents");
        Objects.requireNonNull(quota, "quota");
        lead = List.copyOf(lead);
        coordinators = List.copyOf(coordinators);
        source = Require.text(source, "survey source");
        step = Require.optionalText(step, "survey step");
        Objects.requireNonNull(questionnaire, "questionnaire");
        years = List.copyOf(years);
        Require.that(years.stream().distinct().count() == years.size(), "a year twice");
        years.forEach(year -> Require.that(year >= 2000 && year <= 2100, "year is not 2000 to 2100: " + year));
    }

    /** A form whose plan names no year and that must be filled in. */
    public SurveyForm(SurveyFormId id, String title, String respondents, QuotaRule quota, List<String> lead,
                      List<String> coordinators, String source, String step, Questionnaire questionnaire) {
        this(id, title, respondents, quota, lead, coordinators, source, step, questionnaire, List.of(),
                false);
    }

    /** A form of which only the number of returns matters. */
    public SurveyForm(SurveyFormId id, String title, String respondents, QuotaRule quota, List<String> lead,
                      List<String> coordinators, String source) {
        this(id, title, respondents, quota, lead, coordinators, source, "", Questionnaire.NONE);
    }

    /** The verdict for one unit; an empty count means that nothing was entered. */
    public QuotaVerdict verdict(Optional<SurveyCount> count) {
        count.ifPresent(c -> Require.that(c.form().equals(id), "count of another form: " + c.form()));
        return switch (quota) {
            case FixedQuota fixed -> count
                    .map(c -> compared(fixed.perUnit(), c.valid()))
                    .orElseGet(() -> notEntered(fixed.perUnit()));
            case TransactionShare share -> count
                    .map(c -> ofShare(share, c))
                    .orElseGet(() -> notEntered(0));
        };
    }

    private QuotaVerdict ofShare(TransactionShare share, SurveyCount count) {
        if (count.years() == 0) {
            return new QuotaVerdict(id, 0, count.valid(), QuotaVerdict.State.NOT_ENTERED);
        }
        return count.transactions() == 0
                ? new QuotaVerdict(id, 0, count.valid(), QuotaVerdict.State.NO_TRANSACTIONS)
                : compared(share.required(count.transactions(), count.years()), count.valid());
    }

    private QuotaVerdict compared(int required, int valid) {
        return new QuotaVerdict(id, required, valid,
                valid >= required ? QuotaVerdict.State.MET : QuotaVerdict.State.MISSED);
    }

    private QuotaVerdict notEntered(int required) {
        return new QuotaVerdict(id, required, 0, QuotaVerdict.State.NOT_ENTERED);
    }
}
