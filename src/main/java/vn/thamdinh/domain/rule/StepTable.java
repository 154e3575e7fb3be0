package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.rule.grading.Steps;
import vn.thamdinh.domain.text.Require;

/**
 * F5: a table of steps of a number or of a quotient in per cent; every number has exactly one step.
 *
 * @param of    a quotient in per cent or another number
 * @param steps without holes or overlaps over all that the number can be
 */
public record StepTable(Measure of, Steps steps) implements ScoringRule {
    public StepTable {
        Objects.requireNonNull(of, "of");
        Require.that(of instanceof Measure.OfFigure || steps.seams(of.extent()).isEmpty(),
                "steps with holes or overlaps: " + steps.formula("x"));
    }

    @Override
    public List<RuleInput> inputs() {
        return of.inputs();
    }

    @Override
    public String formula() {
        return steps.formula(of.symbol());
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return Rescaled.graded(of, steps, max, inputs);
    }

    @Override
    public BigDecimal highest(BigDecimal max) {
        return steps.highest(max);
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return steps.formula(of.working(inputs));
    }
}
