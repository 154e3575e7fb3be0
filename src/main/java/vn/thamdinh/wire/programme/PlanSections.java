package vn.thamdinh.wire.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.domain.programme.Deadline;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.QuotaRule;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.UnitId;

/** Reads the plan: districts, steps and surveys, each in the order of the file. */
final class PlanSections {
    private PlanSections() {
    }

    static List<District> districts(Section root, Names names) {
        List<District> districts = new ArrayList<>();
        for (Section section : root.sections("districts")) {
            String code = section.text("code");
            names.take(code, section.lineOf("code"), section.placeOf("code"));
            String name = section.text("name");
            int order = districts.size() + 1;
            section.build(() -> new District(new UnitId(code), order, name)).ifPresent(districts::add);
        }
        return districts;
    }

    static List<Step> steps(Section root, Names names) {
        List<Step> steps = new ArrayList<>();
        for (Section section : root.sections("steps")) {
            step(section, names, steps.size() + 1).ifPresent(steps::add);
        }
        return steps;
    }

    private static Optional<Step> step(Section section, Names names, int order) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        String title = section.text("title");
        Optional<Deadline> deadline = section.section("deadline").flatMap(PlanSections::deadline);
        List<String> lead = section.textsOrNone("lead");
        List<String> coordinators = section.textsOrNone("coordinators");
        List<String> advisers = section.textsOrNone("advisers");
        List<String> guides = section.textsOrNone("guides");
        String source = section.text("source");
        section.finish();
        return deadline.flatMap(day -> section.build(
                () -> new Step(id, order, title, day, lead, coordinators, advisers, guides, source)));
    }

    private static Optional<Deadline> deadline(Section section) {
        String wording = section.text("wording");
        Optional<LocalDate> lastDay = section.optionalDate("lastDay");
        return section.build(() -> new Deadline(wording, lastDay));
    }

    static List<SurveyForm> surveys(Section root, Names names) {
        return root.sections("surveys").stream().flatMap(section -> survey(section, names).stream()).toList();
    }

    private static Optional<SurveyForm> survey(Section section, Names names) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        String title = section.text("title");
        String respondents = section.text("respondents");
        Optional<QuotaRule> quota = section.section("quota").flatMap(PlanSections::quota);
        List<String> lead = section.textsOrNone("lead");
        List<String> coordinators = section.textsOrNone("coordinators");
        String source = section.text("source");
        section.finish();
        return quota.flatMap(rule -> section.build(() -> new SurveyForm(new SurveyFormId(id), title, respondents, rule,
                lead, coordinators, source)));
    }

    private static Optional<QuotaRule> quota(Section section) {
        if (section.has("transactionPercent")) {
            int percent = section.number("transactionPercent", 1, 100);
            return section.build(() -> new TransactionShare(percent));
        }
        int perUnit = section.number("perUnit", 1, 100_000);
        return section.build(() -> new FixedQuota(perUnit));
    }
}
