package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thamdinh.domain.rule.grading.Fraction;
import vn.thamdinh.domain.rule.grading.Grading;
import vn.thamdinh.domain.text.Numbers;

/**
 * F21: this year's number against last year's recorded one. Without last year's the points are missing.
 *
 * @param now     this year's number
 * @param before  last year's, recorded for the unit
 * @param change  how the two are compared
 * @param grading how the change becomes points
 * @param zero    what a last year of zero means where the change is in per cent
 */
public record Trend(Measure now, FigureId before, Change change, Grading grading, ZeroWhole zero)
        implements ScoringRule {
    private static final String BEFORE = "before";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How two years are compared. */
    public enum Change {
        /** This year less last year. */
        DIFFERENCE,
        /** The difference in per cent of last year; one below zero has no value. */
        PERCENT
    }

    public Trend {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(grading, "grading");
        Objects.requireNonNull(zero, "zero");
    }

    @Override
    public List<RuleInput> inputs() {
        return Stream.concat(now.inputs().stream(), Stream.of(new Measure.OfFigure(before).input(BEFORE))).toList();
    }

    @Override
    public String formula() {
        return grading.formula(change("(" + now.symbol() + ")", "y"));
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return switch (now.read(max, inputs)) {
            case Measure.Reading.Settled(RuleResult result) -> result;
            case Measure.Reading.Value(Fraction number) -> compared(number, before(inputs), max);
        };
    }

    private RuleResult compared(Fraction number, BigDecimal last, BigDecimal max) {
        if (change == Change.DIFFERENCE) {
            return RuleResult.Scored.of(grading.points(number.minus(last), max));
        }
        if (last.signum() == 0) {
            return zero.result(max, BEFORE);
        }
        return last.signum() < 0 ? new RuleResult.Impossible(BEFORE, RuleResult.Fault.NO_VALUE)
                : RuleResult.Scored.of(grading.points(number.minus(last).times(HUNDRED).dividedBy(last), max));
    }

    @Override
    public BigDecimal highest(BigDecimal max) {
        return grading.highest(max);
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return grading.formula(change("(" + now.working(inputs) + ")", Numbers.plain(before(inputs))));
    }

    private String change(String x, String y) {
        return change == Change.DIFFERENCE ? "(" + x + " − " + y + ")" : "(" + x + " − " + y + ") / " + y + " × 100";
    }

    private static BigDecimal before(Inputs inputs) {
        return inputs.number(BEFORE).orElseThrow();
    }
}
