package vn.thamdinh.wire.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.QuotaRule;
import vn.thamdinh.domain.survey.RespondentGroup;
import vn.thamdinh.domain.survey.RespondentPlan;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.survey.question.Level;
import vn.thamdinh.domain.survey.question.Question;
import vn.thamdinh.domain.survey.question.Questionnaire;
import vn.thamdinh.domain.survey.question.Scale;
import vn.thamdinh.domain.survey.question.Undetermined;

/** Reads survey forms with their quotas, questions and scales, and the plans of respondent groups. */
final class SurveySections {
    private final List<Step> steps;
    private final Names names;
    private final Problems problems;

    private SurveySections(List<Step> steps, Names names, Problems problems) {
        this.steps = steps;
        this.names = names;
        this.problems = problems;
    }

    static List<SurveyForm> surveys(Section root, List<Step> steps, Names names, Problems problems) {
        var sections = new SurveySections(steps, names, problems);
        return root.sections("surveys").stream().flatMap(section -> sections.survey(section).stream()).toList();
    }

    private Optional<SurveyForm> survey(Section section) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        String title = section.text("title");
        String respondents = section.text("respondents");
        Optional<QuotaRule> quota = section.section("quota").flatMap(SurveySections::quota);
        List<String> lead = section.textsOrNone("lead");
        List<String> coordinators = section.textsOrNone("coordinators");
        String source = section.text("source");
        String step = section.textOr("step", "");
        if (!step.isEmpty() && steps.stream().noneMatch(known -> known.id().equals(step))) {
            section.note("step", ProgrammeProblem.NOT_A_CHOICE, step,
                    steps.stream().map(Step::id).collect(Collectors.joining(", ")));
        }
        List<Integer> years = section.has("years") ? years(section) : List.of();
        boolean optional = section.flagOr("optional", false);
        Optional<Questionnaire> questionnaire = questionnaire(section);
        section.finish();
        return quota.flatMap(rule -> questionnaire.flatMap(asked -> section.build(() -> new SurveyForm(
                new SurveyFormId(id), title, respondents, rule, lead, coordinators, source, step, asked,
                years, optional))));
    }

    private static Optional<QuotaRule> quota(Section section) {
        if (section.has("transactionPercent")) {
            int percent = section.number("transactionPercent", 1, 100);
            List<Integer> years = section.has("years") ? years(section) : List.of();
            return section.build(() -> new TransactionShare(percent, years));
        }
        int perUnit = section.number("perUnit", 1, 100_000);
        return section.build(() -> new FixedQuota(perUnit));
    }

    private static List<Integer> years(Section section) {
        List<Integer> years = new ArrayList<>();
        for (String year : section.texts("years")) {
            if (year.matches("20[0-9]{2}")) {
                years.add(Integer.parseInt(year));
            } else {
                section.note("years", ProgrammeProblem.NOT_IN_RANGE, year, "2000", "2099");
            }
        }
        return years;
    }

    private Optional<Questionnaire> questionnaire(Section section) {
        String version = section.textOr("version", "");
        Optional<Undetermined> officerRule = Optional.empty();
        if (section.has("receivingOfficer")) {
            section.choice("receivingOfficer", List.of("INVALID"));
            officerRule = Optional.of(section.constant("undetermined", Undetermined.class));
        }
        List<Scale> scales = section.has("scales")
                ? section.sections("scales").stream().flatMap(each -> scale(each).stream()).toList() : List.of();
        Set<String> scaleIds = scales.stream().map(Scale::id).collect(Collectors.toSet());
        var ids = new Names(problems, ProgrammeFiles.PROGRAMME);
        List<Question> questions = section.has("questions")
                ? section.sections("questions").stream().flatMap(each -> question(each, ids, scaleIds).stream()).toList()
                : List.of();
        if (!section.readable()) {
            return Optional.empty();
        }
        Optional<Undetermined> rule = officerRule;
        return section.build(() -> new Questionnaire(version, scales, questions, rule));
    }

    private static Optional<Scale> scale(Section section) {
        String id = section.text("id");
        List<Level> levels = section.sections("levels").stream().flatMap(each -> level(each).stream()).toList();
        section.finish();
        return section.readable() ? section.build(() -> new Scale(id, levels)) : Optional.empty();
    }

    private static Optional<Level> level(Section section) {
        String id = section.text("id");
        String title = section.text("title");
        BigDecimal value = section.points("value");
        return section.build(() -> new Level(id, title, value));
    }

    private static Optional<Question> question(Section section, Names ids, Set<String> scales) {
        String id = section.text("id");
        ids.take(id, section.lineOf("id"), section.placeOf("id"));
        String text = section.text("text");
        String scale = section.text("scale");
        if (section.readable() && !scales.contains(scale)) {
            section.note("scale", ProgrammeProblem.NOT_A_CHOICE, scale, String.join(", ", scales));
        }
        boolean sample = section.flagOr("sample", false);
        boolean counts = section.flagOr("counts", true);
        return section.build(() -> new Question(id, text, scale, sample, counts));
    }

    static List<RespondentPlan> plans(Section root, Names names, List<SurveyForm> forms) {
        return root.has("respondentPlans")
                ? root.sections("respondentPlans").stream().flatMap(each -> plan(each, names, forms).stream()).toList()
                : List.of();
    }

    private static Optional<RespondentPlan> plan(Section section, Names names, List<SurveyForm> forms) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        String title = section.text("title");
        String unitName = section.text("unitName");
        int units = section.number("units", 1, 20_000);
        List<RespondentGroup> groups = section.sections("groups").stream()
                .flatMap(each -> group(each, forms).stream()).toList();
        String source = section.text("source");
        section.finish();
        return section.readable()
                ? section.build(() -> new RespondentPlan(id, title, unitName, units, groups, source))
                : Optional.empty();
    }

    private static Optional<RespondentGroup> group(Section section, List<SurveyForm> forms) {
        String title = section.text("title");
        int perUnit = section.number("perUnit", 1, 10_000);
        String form = section.textOr("form", "");
        if (!form.isEmpty()) {
            Optional<SurveyForm> named = forms.stream().filter(one -> one.id().value().equals(form)).findFirst();
            if (named.isEmpty()) {
                section.note("form", ProgrammeProblem.UNKNOWN_FORM, form);
            } else if (!named.get().quota().equals(new FixedQuota(perUnit))) {
                section.note("perUnit", ProgrammeProblem.INVALID, "not the quota of " + form);
            }
        }
        return section.build(() -> new RespondentGroup(title, perUnit, form));
    }
}
