package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * F9: each ticked part has its points; or, with {@code needed} above zero, at least that many ticks give the highest
 * points and fewer give none. A part that is neither ticked nor left open on purpose is missing.
 *
 * @param needed 0 for the sum of the parts, else how many ticks are needed
 */
public record Checklist(List<Part> parts, int needed) implements ScoringRule {
    /**
     * What is ticked.
     *
     * @param id     stable input name
     * @param points zero or more; not used where a number of ticks is needed
     */
    public record Part(String id, String title, BigDecimal points) {
        public Part {
            Require.that(points.signum() >= 0, "points below zero");
        }
    }

    public Checklist {
        parts = List.copyOf(parts);
        Require.that(!parts.isEmpty(), "checklist without parts");
        Require.that(parts.stream().map(Part::id).distinct().count() == parts.size(), "part id twice");
        Require.that(needed >= 0 && needed <= parts.size(), "more ticks needed than there are parts");
    }

    @Override
    public List<RuleInput> inputs() {
        return parts.stream().map(part -> RuleInput.typed(part.id(), part.title(), new InputKind.Tick())).toList();
    }

    @Override
    public String formula() {
        return needed == 0 ? "Σ" : "n ≥ " + needed + " → M";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        List<Part> ticked = ticked(inputs);
        if (needed > 0) {
            return RuleResult.Scored.of(ticked.size() >= needed ? max : BigDecimal.ZERO);
        }
        return RuleResult.Scored.of(ticked.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Override
    public BigDecimal highest(BigDecimal max) {
        return needed > 0 ? max : parts.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        List<Part> ticked = ticked(inputs);
        if (needed > 0) {
            return ticked.size() + " / " + needed;
        }
        return ticked.isEmpty() ? "0"
                : ticked.stream().map(part -> Numbers.plain(part.points())).collect(Collectors.joining(" + "));
    }

    private List<Part> ticked(Inputs inputs) {
        return parts.stream().filter(part -> inputs.ticked(part.id())).toList();
    }
}
