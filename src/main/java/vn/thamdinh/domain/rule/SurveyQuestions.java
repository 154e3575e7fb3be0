package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thamdinh.domain.rule.grading.Fraction;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * Questions of a survey form whose answers are counted together: an answer to any of them weighs the same.
 *
 * @param questions at least one, ids unique, all answered on scales with the same levels
 */
public record SurveyQuestions(SurveyFormId form, List<String> questions) {
    public SurveyQuestions {
        Objects.requireNonNull(form, "form");
        questions = List.copyOf(questions);
        Require.that(!questions.isEmpty(), "no questions");
        Require.that(questions.stream().distinct().count() == questions.size(), "question twice");
    }

    /** One input for each level of each question. */
    List<RuleInput> inputs(Iterable<String> levels) {
        TreeMap<String, RuleInput> inputs = new TreeMap<>();
        for (String question : questions) {
            for (String level : levels) {
                String name = name(question, level);
                inputs.put(name, new RuleInput(name, "", InputKind.Number.count(),
                        new InputOrigin.Survey(form, question, level)));
            }
        }
        return List.copyOf(inputs.values());
    }

    private static String name(String question, String level) {
        return question + "/" + level;
    }

    /**
     * Σ(answers × weight) / (Σ answers × full) × M.
     *
     * @param weights level → weight, from zero to {@code full}
     * @param full    weight of an answer that earns everything, above zero
     * @param zero    what no answers at all mean
     */
    RuleResult weighted(BigDecimal max, Inputs inputs, Map<String, BigDecimal> weights, BigDecimal full,
                        ZeroWhole zero) {
        BigDecimal answers = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> level : weights.entrySet()) {
            BigDecimal count = count(level.getKey(), inputs);
            answers = answers.add(count);
            sum = sum.add(count.multiply(level.getValue()));
        }
        return answers.signum() == 0
                ? zero.result(max, name(questions.getFirst(), weights.keySet().iterator().next()))
                : RuleResult.Scored.of(new Fraction(sum, answers.multiply(full)).times(max)
                        .decimal(Rounding.GUARD_SCALE));
    }

    /** "(12 × 100 + 5 × 60) / (17 × 100)". */
    String working(Inputs inputs, Map<String, BigDecimal> weights, BigDecimal full) {
        BigDecimal answers = weights.keySet().stream().map(level -> count(level, inputs))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return weights.entrySet().stream()
                .map(level -> Numbers.plain(count(level.getKey(), inputs)) + " × " + Numbers.plain(level.getValue()))
                .collect(Collectors.joining(" + ", "(", ")"))
                + " / (" + Numbers.plain(answers) + " × " + Numbers.plain(full) + ")";
    }

    private BigDecimal count(String level, Inputs inputs) {
        return questions.stream().map(question -> inputs.number(name(question, level)).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
