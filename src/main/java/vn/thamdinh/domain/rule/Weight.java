package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * What an answer with a level counts.
 *
 * @param level id of the level in the survey form
 */
public record Weight(String level, BigDecimal value) {
    public Weight {
        level = Require.identifier(level, "level id", 32);
        Objects.requireNonNull(value, "value");
    }

    /** In order; at least one level, each once, weighing no less than {@code low} and no more than {@code high}. */
    static List<Weight> checked(List<Weight> weights, BigDecimal low, BigDecimal high) {
        Require.that(!weights.isEmpty(), "no levels");
        Require.that(weights.stream().map(Weight::level).distinct().count() == weights.size(), "level twice");
        Require.that(weights.stream().allMatch(weight -> weight.value.compareTo(low) >= 0
                && weight.value.compareTo(high) <= 0), "a weight is out of bounds");
        return List.copyOf(weights);
    }

    static List<String> levels(List<Weight> weights) {
        return weights.stream().map(Weight::level).toList();
    }

    static Map<String, BigDecimal> byLevel(List<Weight> weights, BigDecimal less) {
        Map<String, BigDecimal> byLevel = new LinkedHashMap<>();
        weights.forEach(weight -> byLevel.put(weight.level, weight.value.subtract(less)));
        return byLevel;
    }
}
