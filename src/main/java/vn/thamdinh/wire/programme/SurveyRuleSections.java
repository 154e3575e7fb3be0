package vn.thamdinh.wire.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.domain.rule.SatisfiedShare;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.rule.SurveyMean;
import vn.thamdinh.domain.rule.SurveyQuestions;
import vn.thamdinh.domain.rule.Weight;
import vn.thamdinh.domain.rule.WeightedShares;
import vn.thamdinh.domain.rule.ZeroWhole;
import vn.thamdinh.domain.survey.SurveyFormId;

/** Reads rules whose points come from the answers of a survey. */
final class SurveyRuleSections {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final String LEVELS = "levels";

    private final References references;

    SurveyRuleSections(References references) {
        this.references = references;
    }

    Optional<? extends ScoringRule> weightedShares(Section section) {
        List<Weight> weights = weights(section, "percent", HUNDRED);
        Optional<SurveyQuestions> of = questions(section, weights.stream().map(Weight::level).toList());
        ZeroWhole zero = section.constant("zero", ZeroWhole.class);
        return of.flatMap(asked -> section.build(() -> new WeightedShares(asked, weights, zero)));
    }

    Optional<? extends ScoringRule> mean(Section section) {
        List<Weight> values = weights(section, "value", MOST);
        Optional<SurveyQuestions> of = questions(section, values.stream().map(Weight::level).toList());
        BigDecimal low = section.decimal("low", BigDecimal.ZERO, MOST);
        BigDecimal high = section.decimal("high", BigDecimal.ZERO, MOST);
        ZeroWhole zero = section.constant("zero", ZeroWhole.class);
        return of.flatMap(asked -> section.build(() -> new SurveyMean(asked, values, low, high, zero)));
    }

    Optional<? extends ScoringRule> satisfiedShare(Section section) {
        List<String> levels = section.texts(LEVELS);
        Optional<SurveyQuestions> of = questions(section, levels);
        boolean both = section.has("satisfied") && section.has("dissatisfied");
        if (both) {
            section.note("dissatisfied", ProgrammeProblem.ONE_OF, "satisfied, dissatisfied");
        }
        SatisfiedShare.Counts counts = section.has("dissatisfied") && !both
                ? SatisfiedShare.Counts.DISSATISFIED : SatisfiedShare.Counts.SATISFIED;
        List<String> named = section.texts(counts == SatisfiedShare.Counts.SATISFIED ? "satisfied" : "dissatisfied");
        ZeroWhole zero = section.constant("zero", ZeroWhole.class);
        return of.flatMap(asked -> section.build(() -> new SatisfiedShare(asked, levels, named, counts, zero)));
    }

    private Optional<SurveyQuestions> questions(Section section, List<String> levels) {
        String form = section.text("form");
        List<String> questions = section.texts("questions");
        if (!section.readable()) {
            return Optional.empty();
        }
        if (questions.stream().distinct().count() < questions.size() || questions.isEmpty()) {
            section.note("questions", ProgrammeProblem.INVALID, "none, or one twice");
            return Optional.empty();
        }
        references.answers(section, form, questions, LEVELS, levels);
        return Optional.of(new SurveyQuestions(new SurveyFormId(form), questions));
    }

    private static List<Weight> weights(Section section, String key, BigDecimal most) {
        List<Weight> weights = new ArrayList<>();
        for (Section level : section.sections(LEVELS)) {
            String id = level.text("id");
            BigDecimal value = level.decimal(key, BigDecimal.ZERO, most);
            level.build(() -> new Weight(id, value)).ifPresent(weights::add);
        }
        return weights;
    }
}
