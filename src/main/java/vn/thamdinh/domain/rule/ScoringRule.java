package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;

/** How a component's points come from its inputs. Rules are pure: the same inputs always give the same points. */
public sealed interface ScoringRule
        permits Manual, YesNo, Ratio, FlooredRatio, ReverseRatio, Rescaled, StepTable, Increment, PointsPerItem,
        Deduction, Lateness, Levels, Checklist, WeightedShares, SatisfiedShare, SurveyMean, LinkedIndex, Trend,
        WhereApplicable, FreeFormula, Veto {

    /** What must be known, in the order of asking. */
    List<RuleInput> inputs();

    /** The formula in symbols: M is the component's highest points. */
    String formula();

    /**
     * Computes from inputs that are all there and within their bounds; not to be called directly.
     *
     * @return {@link RuleResult.Scored} unrounded, or why there are no points
     */
    RuleResult compute(BigDecimal max, Inputs inputs);

    /**
     * The formula with its numbers put in, decimals with a point: "18 / 20 × 2". Made on demand, for people who ask how.
     *
     * @param inputs as for {@link #compute}
     */
    String working(BigDecimal max, Inputs inputs);

    /** Lowest points that can result: zero, but for rules that may take points away. */
    default BigDecimal lowest(BigDecimal max) {
        return BigDecimal.ZERO;
    }

    /** Highest points that can result; what differs from {@code max} is a mistake of the programme. */
    default BigDecimal highest(BigDecimal max) {
        return max;
    }

    /**
     * What must be known once some inputs are: a formula that was not picked needs nothing, nor does a component that
     * does not concern the unit.
     */
    default List<RuleInput> needed(Inputs inputs) {
        return inputs();
    }

    /** Whether nobody scores it: all of its inputs come from surveys or recorded figures. */
    default boolean isComputed() {
        return inputs().stream().noneMatch(RuleInput::isTyped);
    }

    /** The points, rounded; or which inputs are missing or impossible. */
    default RuleResult points(BigDecimal max, Inputs inputs, Rounding rounding) {
        return Evaluation.of(this, max, inputs, rounding);
    }
}
