package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.rule.grading.Extent;
import vn.thamdinh.domain.rule.grading.Fraction;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/** A number that a rule grades: typed, a quotient of two typed ones in per cent, or a recorded figure. */
public sealed interface Measure permits Measure.Typed, Quotient, Measure.OfFigure {

    List<RuleInput> inputs();

    /** The numbers that it can be, as far as the rule alone knows. */
    Extent extent();

    /** What the inputs, which are all there and within bounds, come to. */
    Reading read(BigDecimal max, Inputs inputs);

    /** In symbols. */
    String symbol();

    /** With its numbers put in. */
    String working(Inputs inputs);

    /** What a measure comes to. */
    sealed interface Reading {
        /** A number to be graded. */
        record Value(Fraction number) implements Reading {
        }

        /** A result that needs no grading: the whole is zero or the inputs contradict each other. */
        record Settled(RuleResult result) implements Reading {
        }
    }

    /**
     * A number typed by whoever scores.
     *
     * @param label    what is asked
     * @param low      smallest value, inclusive
     * @param high     largest value, inclusive
     * @param decimals most decimals, 0 to 6
     */
    record Typed(String label, BigDecimal low, BigDecimal high, int decimals) implements Measure {
        private static final String VALUE = "value";

        public Typed {
            label = Require.text(label, "label");
            Require.that(low.compareTo(high) < 0, "bounds of a number are upside down");
            Require.that(decimals >= 0 && decimals <= 6, "decimals are not 0 to 6: " + decimals);
        }

        @Override
        public List<RuleInput> inputs() {
            return List.of(RuleInput.typed(VALUE, label, new InputKind.Number(low, high, decimals)));
        }

        @Override
        public Extent extent() {
            return new Extent(low, high, decimals);
        }

        @Override
        public Reading read(BigDecimal max, Inputs inputs) {
            return new Reading.Value(Fraction.of(inputs.number(VALUE).orElseThrow()));
        }

        @Override
        public String symbol() {
            return "x";
        }

        @Override
        public String working(Inputs inputs) {
            return Numbers.plain(inputs.number(VALUE).orElseThrow());
        }
    }

    /** A figure recorded for the unit; not recorded, it is missing. */
    record OfFigure(FigureId figure) implements Measure {
        static final String FIGURE = "figure";

        public OfFigure {
            Objects.requireNonNull(figure, "figure");
        }

        @Override
        public List<RuleInput> inputs() {
            return List.of(input(FIGURE));
        }

        RuleInput input(String name) {
            return new RuleInput(name, "", new InputKind.Number(InputKind.Number.MOST.negate(), InputKind.Number.MOST,
                    6), new InputOrigin.Figure(figure));
        }

        @Override
        public Extent extent() {
            return Extent.everything();
        }

        @Override
        public Reading read(BigDecimal max, Inputs inputs) {
            return new Reading.Value(Fraction.of(inputs.number(FIGURE).orElseThrow()));
        }

        @Override
        public String symbol() {
            return "x";
        }

        @Override
        public String working(Inputs inputs) {
            return Numbers.plain(inputs.number(FIGURE).orElseThrow());
        }
    }
}
