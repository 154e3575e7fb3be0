package vn.thamdinh.domain.survey;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/**
 * How the valid returns of a unit answered, question by question. Returns that do not count are in none of the numbers.
 *
 * @param valid   returns that count, zero or more
 * @param choices question id → level id → valid returns that chose it, above zero; a level nobody chose is absent, a
 *                question a return left out counts nowhere
 */
public record SurveyTally(UnitId unit, SurveyFormId form, int valid, Map<String, Map<String, Integer>> choices) {

    public SurveyTally {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(form, "form");
        Require.that(valid >= 0, "valid returns below zero");
        choices = choices.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, levels -> Map.copyOf(levels.getValue())));
        choices.values().forEach(levels -> levels.values()
                .forEach(count -> Require.that(count > 0, "a level that nobody chose is not counted")));
    }

    /** Valid returns that answered the question with that level. */
    public int count(String question, String level) {
        return choices.getOrDefault(question, Map.of()).getOrDefault(level, 0);
    }

    /** Valid returns that answered the question at all; a question with several answers counts each of them. */
    public int answered(String question) {
        return choices.getOrDefault(question, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }
}
