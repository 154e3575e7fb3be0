package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * F8: a level chosen from several, each a share of the highest points. None chosen is missing.
 *
 * @param label  what is judged; empty for the program's own word
 * @param levels at least two, from the highest share to the lowest
 */
public record Levels(String label, List<Level> levels) implements ScoringRule {
    private static final String LEVEL = "level";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One level.
     *
     * @param percent of the highest points, 0 to 100
     */
    public record Level(String id, String title, BigDecimal percent) {
        public Level {
            Require.that(percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0, "percent out of range: " + percent);
        }
    }

    public Levels {
        label = Require.optionalText(label, "label");
        levels = List.copyOf(levels);
        Require.that(levels.size() >= 2, "fewer than two levels");
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(RuleInput.typed(LEVEL, label, new InputKind.Choice(
                levels.stream().map(level -> new InputKind.Option(level.id(), level.title())).toList())));
    }

    @Override
    public String formula() {
        return "p % × M";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return RuleResult.Scored.of(max.multiply(chosen(inputs).percent()).divide(HUNDRED));
    }

    @Override
    public BigDecimal highest(BigDecimal max) {
        return levels.stream().map(Level::percent).reduce(BigDecimal.ZERO, BigDecimal::max).multiply(max)
                .divide(HUNDRED);
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return Numbers.plain(chosen(inputs).percent()) + " % × " + Numbers.plain(max);
    }

    private Level chosen(Inputs inputs) {
        return levels.stream()
                .filter(level -> inputs.ticked(Inputs.optionName(LEVEL, level.id()))).findFirst().orElseThrow();
    }
}
