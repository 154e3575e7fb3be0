package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.rule.grading.Grading;

/**
 * F15: the result of another set of criteria, recorded for the unit, rescaled or through a table. Nobody scores it; not
 * recorded, it is missing.
 *
 * @param figure  the other set's result
 * @param grading how it becomes points; steps cover the figure's bounds
 */
public record LinkedIndex(FigureId figure, Grading grading) implements ScoringRule {
    public LinkedIndex {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(grading, "grading");
    }

    @Override
    public List<RuleInput> inputs() {
        return measure().inputs();
    }

    @Override
    public String formula() {
        return grading.formula(measure().symbol());
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return Rescaled.graded(measure(), grading, max, inputs);
    }

    @Override
    public BigDecimal highest(BigDecimal max) {
        return grading.highest(max);
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return grading.formula(measure().working(inputs));
    }

    private Measure measure() {
        return new Measure.OfFigure(figure);
    }
}
