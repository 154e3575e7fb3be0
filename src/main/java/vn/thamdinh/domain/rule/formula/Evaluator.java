package vn.thamdinh.domain.rule.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Computes a formula; empty where it divides by zero on the way that is taken. */
final class Evaluator {
    private final Map<String, BigDecimal> values;

    Evaluator(Map<String, BigDecimal> values) {
        this.values = values;
    }

    Optional<BigDecimal> value(Expression expression) {
        return switch (expression) {
            case Expression.Constant(BigDecimal number) -> Optional.of(number);
            case Expression.Variable(String name) -> Optional.of(variable(name));
            case Expression.Negation(Expression of) -> value(of).map(BigDecimal::negate);
            case Expression.Operation operation -> value(operation.left())
                    .flatMap(left -> value(operation.right()).flatMap(right -> result(operation, left, right)));
            case Expression.Condition condition -> value(condition.left())
                    .flatMap(left -> value(condition.right()).flatMap(right -> value(
                            condition.comparison().holds(left, right) ? condition.then() : condition.otherwise())));
            case Expression.Smallest(List<Expression> of) -> reduced(of, BigDecimal::min);
            case Expression.Largest(List<Expression> of) -> reduced(of, BigDecimal::max);
            case Expression.Rounded(Expression of, int decimals) ->
                    value(of).map(number -> number.setScale(decimals, RoundingMode.HALF_UP));
        };
    }

    private BigDecimal variable(String name) {
        BigDecimal value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + name);
        }
        return value;
    }

    private static Optional<BigDecimal> result(Expression.Operation operation, BigDecimal left, BigDecimal right) {
        return switch (operation.operator()) {
            case PLUS -> Optional.of(left.add(right, Formula.DIGITS));
            case MINUS -> Optional.of(left.subtract(right, Formula.DIGITS));
            case TIMES -> Optional.of(left.multiply(right, Formula.DIGITS));
            case BY -> right.signum() == 0 ? Optional.empty() : Optional.of(left.divide(right, Formula.DIGITS));
        };
    }

    private Optional<BigDecimal> reduced(List<Expression> of, BinaryOperator<BigDecimal> operator) {
        Optional<BigDecimal> result = value(of.getFirst());
        for (Expression one : of.subList(1, of.size())) {
            result = result.flatMap(left -> value(one).map(right -> operator.apply(left, right)));
        }
        return result;
    }
}
