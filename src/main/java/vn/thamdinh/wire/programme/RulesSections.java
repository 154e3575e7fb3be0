package vn.thamdinh.wire.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.council.CouncilRules;
import vn.thamdinh.domain.council.MeetingRules;
import vn.thamdinh.domain.criteria.FieldId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.programme.Combination;
import vn.thamdinh.domain.programme.Conduct;
import vn.thamdinh.domain.programme.ExplanationWindow;
import vn.thamdinh.domain.document.LegalBasis;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.programme.StageWindow;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.programme.TieRule;
import vn.thamdinh.domain.text.Numbers;

/** Reads the rules of a programme: conditions, grades, scoring, council and legal bases. */
final class RulesSections {
    private static final List<String> KINDS = List.of("quotasMet", "totalAtLeast", "fieldsAtLeast", "votePassed",
            "dossierComplete", "noVeto");
    private static final int MOST_TRIMMED = 10;

    private RulesSections() {
    }

    static List<EligibilityRule> eligibility(Section root, Names names, Optional<BigDecimal> most) {
        return root.sections("eligibility").stream().flatMap(section -> rule(section, names, most).stream()).toList();
    }

    private static Optional<EligibilityRule> rule(Section section, Names names, Optional<BigDecimal> most) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        return switch (section.choice("kind", KINDS)) {
            case "quotasMet" -> {
                boolean waivable = section.flag("waivable");
                String source = section.text("source");
                yield section.build(() -> new EligibilityRule.QuotasMet(id, waivable, source));
            }
            case "totalAtLeast" -> {
                BigDecimal points = section.threshold("points", most);
                yield sampled(section, (waivable, sample) ->
                        new EligibilityRule.TotalAtLeast(id, points, waivable, sample));
            }
            case "fieldsAtLeast" -> {
                int percent = section.number("percent", 0, 100);
                yield sampled(section, (waivable, sample) ->
                        new EligibilityRule.FieldsAtLeast(id, percent, waivable, sample));
            }
            case "dossierComplete" -> sampled(section, (waivable, sample) ->
                    new EligibilityRule.DossierComplete(id, waivable, sample));
            case "noVeto" -> sampled(section, (waivable, sample) -> new EligibilityRule.NoVeto(id, waivable, sample));
            default -> sampled(section, (waivable, sample) -> new EligibilityRule.VotePassed(id, waivable, sample));
        };
    }

    /** A rule is absolute where the file does not say that it may be waived. */
    private static Optional<EligibilityRule> sampled(Section section,
                                                     BiFunction<Boolean, Boolean, EligibilityRule> rule) {
        boolean waivable = section.flagOr("waivable", false);
        boolean sample = section.flag("sample");
        return section.build(() -> rule.apply(waivable, sample));
    }

    static List<Grade> grades(Section root, Names names, Optional<BigDecimal> most) {
        Optional<Section> lowest = Optional.empty();
        List<Grade> grades = new ArrayList<>();
        for (Section section : root.sections("grades")) {
            Optional<Grade> grade = grade(section, names, most);
            if (grade.isPresent() && grades.stream().allMatch(known -> known.from().compareTo(grade.get().from()) > 0)) {
                lowest = Optional.of(section);
            }
            grade.ifPresent(grades::add);
        }
        lowest.ifPresent(section -> hole(section, grades));
        return List.copyOf(grades);
    }

    /** Whoever has fewer points than the lowest grade asks for would have no grade. */
    private static void hole(Section lowest, List<Grade> grades) {
        grades.stream().min(Comparator.comparing(Grade::from)).filter(grade -> grade.from().signum() > 0)
                .ifPresent(grade -> lowest.note("from", ProgrammeProblem.GRADE_HOLE, grade.name(),
                        Numbers.trimmed(grade.from())));
    }

    private static Optional<Grade> grade(Section section, Names names, Optional<BigDecimal> most) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        String name = section.text("name");
        BigDecimal from = section.threshold("from", most);
        boolean recognised = section.flag("recognised");
        int stars = section.numberOr("stars", 0, Grade.MOST_STARS, 0);
        return section.build(() -> new Grade(id, name, from, recognised, stars));
    }

    static Optional<ScoringPolicy> scoring(Section root, List<String> fields) {
        return root.section("scoring").flatMap(section -> {
            int scale = section.number("scale", 0, 4);
            RoundingMode rounding = section.constant("rounding", RoundingMode.class);
            Combination combination = section.constant("combination", Combination.class);
            TieRule ties = section.constant("ties", TieRule.class);
            BigDecimal reasonLimit = section.points("reasonLimit");
            int trimmed = section.has("trimmed") ? section.number("trimmed", 0, MOST_TRIMMED) : 0;
            boolean renormalise = section.flagOr("renormalise", false);
            List<FieldId> tieBreaks = tieBreaks(section, fields);
            return section.build(() -> new ScoringPolicy(scale, rounding, combination, trimmed, renormalise, ties,
                    tieBreaks, reasonLimit));
        });
    }

    /** @param fields ids of the criteria's fields; empty where they could not be read */
    private static List<FieldId> tieBreaks(Section section, List<String> fields) {
        List<String> named = section.textsOrNone("tieBreaks");
        if (!fields.isEmpty()) {
            named.stream().filter(id -> !fields.contains(id)).forEach(id ->
                    section.note("tieBreaks", ProgrammeProblem.NOT_A_CHOICE, id, String.join(", ", fields)));
        }
        return named.stream().map(FieldId::new).toList();
    }

    /** Who may see whose scores and when stages lock; without a section everyone sees everything, nothing locks. */
    static Optional<Conduct> conduct(Section root, List<Step> steps) {
        if (!root.has("conduct")) {
            return Optional.of(Conduct.OPEN);
        }
        List<String> ids = steps.stream().map(Step::id).toList();
        return root.section("conduct").flatMap(section -> {
            boolean blind = section.flag("blind");
            List<StageWindow> windows = section.sections("stages").stream()
                    .flatMap(window -> window(window, ids).stream()).toList();
            String escrow = section.has("escrow") ? section.text("escrow") : "";
            ExplanationWindow explanation = InspectionSections.explanation(section);
            boolean evidenceOrReason = section.flagOr("evidenceOrReason", false);
            return section.build(() -> new Conduct(blind, windows, escrow, explanation, evidenceOrReason));
        });
    }

    private static Optional<StageWindow> window(Section section, List<String> steps) {
        Stage stage = section.constant("stage", Stage.class);
        String step = steps.isEmpty() ? section.text("step") : section.choice("step", steps);
        boolean locks = section.flag("locks");
        return section.build(() -> new StageWindow(stage, step, locks));
    }

    /** Papers of a unit's dossier; none where the programme names none. */
    static List<Paper> papers(Section root, Names names) {
        return root.has("papers")
                ? root.sections("papers").stream().flatMap(section -> paper(section, names).stream()).toList()
                : List.of();
    }

    private static Optional<Paper> paper(Section section, Names names) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        String title = section.text("title");
        boolean required = section.flagOr("required", true);
        boolean sample = section.flagOr("sample", false);
        String source = section.text("source");
        return section.build(() -> new Paper(id, title, required, sample, source));
    }

    static Optional<CouncilRules> council(Section root, Names names) {
        return root.section("council").flatMap(section -> {
            int quorum = section.number("quorumPercent", 1, 100);
            boolean strict = section.flag("strictMajority");
            boolean sample = section.flag("sample");
            List<Body> bodies = section.sections("bodies").stream().flatMap(s -> body(s, names).stream()).toList();
            Optional<MeetingRules> meeting = meeting(section);
            return meeting.flatMap(rules -> section.build(() -> new CouncilRules(bodies, quorum, strict, sample, rules)));
        });
    }

    private static Optional<MeetingRules> meeting(Section section) {
        boolean strict = section.flagOr("strictQuorum", false);
        MeetingRules.Base base = section.has("majorityOf")
                ? section.constant("majorityOf", MeetingRules.Base.class) : MeetingRules.Base.MEMBERS;
        MeetingRules.Recused recused = section.has("recused")
                ? section.constant("recused", MeetingRules.Recused.class) : MeetingRules.Recused.COUNTED;
        boolean proxies = section.flagOr("proxies", true);
        boolean written = section.flagOr("writtenOpinions", false);
        return section.build(() -> new MeetingRules(strict, base, recused, proxies, written));
    }

    private static Optional<Body> body(Section section, Names names) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        String name = section.text("name");
        boolean invited = section.flagOr("invited", false);
        Body.Part part = section.constant("part", Body.Part.class);
        String parent = section.textOr("parent", "");
        return section.build(() -> new Body(id, name, invited, part, parent));
    }

    static List<LegalBasis> bases(Section root) {
        return root.sections("bases").stream().flatMap(section -> basis(section).stream()).toList();
    }

    private static Optional<LegalBasis> basis(Section section) {
        String type = section.text("type");
        String number = section.text("number");
        LocalDate date = section.date("date");
        String issuer = section.text("issuer");
        String subject = section.text("subject");
        String source = section.text("source");
        return section.build(() -> new LegalBasis(type, number, date, issuer, subject, source));
    }
}
