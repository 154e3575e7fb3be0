package vn.thamdinh.domain.rule.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Interval arithmetic: never too narrow, often too wide. */
final class Ranges {
    private final Map<String, Interval> values;

    Ranges(Map<String, Interval> values) {
        this.values = values;
    }

    Interval of(Expression expression) {
        return switch (expression) {
            case Expression.Constant(BigDecimal number) -> Interval.of(number);
            case Expression.Variable(String name) -> values.getOrDefault(name, Interval.ANY);
            case Expression.Negation(Expression of) -> {
                Interval inner = of(of);
                yield new Interval(inner.high().negate(), inner.low().negate());
            }
            case Expression.Operation operation -> result(operation.operator(), of(operation.left()),
                    of(operation.right()));
            case Expression.Condition condition -> of(condition.then()).hull(of(condition.otherwise()));
            case Expression.Smallest(List<Expression> of) -> of.stream().map(this::of).reduce((one, other) ->
                    new Interval(one.low().min(other.low()), one.high().min(other.high()))).orElseThrow();
            case Expression.Largest(List<Expression> of) -> of.stream().map(this::of).reduce((one, other) ->
                    new Interval(one.low().max(other.low()), one.high().max(other.high()))).orElseThrow();
            case Expression.Rounded(Expression of, int decimals) -> {
                Interval inner = of(of);
                yield new Interval(inner.low().setScale(decimals, RoundingMode.HALF_UP),
                        inner.high().setScale(decimals, RoundingMode.HALF_UP));
            }
        };
    }

    private static Interval result(Expression.Operator operator, Interval left, Interval right) {
        return switch (operator) {
            case PLUS -> new Interval(left.low().add(right.low(), Formula.DIGITS),
                    left.high().add(right.high(), Formula.DIGITS));
            case MINUS -> new Interval(left.low().subtract(right.high(), Formula.DIGITS),
                    left.high().subtract(right.low(), Formula.DIGITS));
            case TIMES -> Interval.around(product(left.low(), right.low()), product(left.low(), right.high()),
                    product(left.high(), right.low()), product(left.high(), right.high()));
            case BY -> right.holdsZero() ? Interval.ANY : Interval.around(quotient(left.low(), right.low()),
                    quotient(left.low(), right.high()), quotient(left.high(), right.low()),
                    quotient(left.high(), right.high()));
        };
    }

    private static BigDecimal product(BigDecimal left, BigDecimal right) {
        return left.multiply(right, Formula.DIGITS);
    }

    private static BigDecimal quotient(BigDecimal left, BigDecimal right) {
        return left.divide(right, Formula.DIGITS);
    }
}
