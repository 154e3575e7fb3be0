package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.rule.grading.Grading;
import vn.thamdinh.domain.rule.grading.Line;

/**
 * F4: points in proportion between a floor, which gives none, and a target, which gives all.
 *
 * @param of   a quotient in per cent or another number
 * @param line from the floor to the target
 */
public record Rescaled(Measure of, Line line) implements ScoringRule {
    public Rescaled {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(line, "line");
    }

    @Override
    public List<RuleInput> inputs() {
        return of.inputs();
    }

    @Override
    public String formula() {
        return line.formula(of.symbol());
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return graded(of, line, max, inputs);
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return line.formula(of.working(inputs));
    }

    /** What a grading makes of a measure. */
    static RuleResult graded(Measure of, Grading grading, BigDecimal max, Inputs inputs) {
        return switch (of.read(max, inputs)) {
            case Measure.Reading.Settled(RuleResult result) -> result;
            case Measure.Reading.Value(var number) -> RuleResult.Scored.of(grading.points(number, max));
        };
    }
}
