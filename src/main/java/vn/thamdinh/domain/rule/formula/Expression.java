package vn.thamdinh.domain.rule.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A parsed formula as a tree. */
sealed interface Expression {
    record Constant(BigDecimal value) implements Expression {
    }

    record Variable(String name) implements Expression {
    }

    record Negation(Expression of) implements Expression {
    }

    record Operation(Operator operator, Expression left, Expression right) implements Expression {
    }

    /** {@code then} or {@code otherwise}, as the comparison holds or not. */
    record Condition(Comparison comparison, Expression left, Expression right, Expression then, Expression otherwise)
            implements Expression {
    }

    record Smallest(List<Expression> of) implements Expression {
        public Smallest {
            of = List.copyOf(of);
        }
    }

    record Largest(List<Expression> of) implements Expression {
        public Largest {
            of = List.copyOf(of);
        }
    }

    /** Half up to {@code decimals} places. */
    record Rounded(Expression of, int decimals) implements Expression {
    }

    enum Operator { PLUS, MINUS, TIMES, BY }

    enum Comparison {
        LESS, AT_MOST, EQUAL, AT_LEAST, MORE, UNEQUAL;

        boolean holds(BigDecimal left, BigDecimal right) {
            int order = left.compareTo(right);
            return switch (this) {
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case EQUAL -> order == 0;
                case AT_LEAST -> order >= 0;
                case MORE -> order > 0;
                case UNEQUAL -> order != 0;
            };
        }
    }

    /** Visits this and everything below it; gathers what {@code found} makes of each. */
    static <T> List<T> gather(Expression root, Function<Expression, List<T>> found) {
        List<Expression> below = switch (root) {
            case Constant _, Variable _ -> List.of();
            case Negation(Expression of) -> List.of(of);
            case Operation(Operator _, Expression left, Expression right) -> List.of(left, right);
            case Condition(Comparison _, Expression left, Expression right, Expression then, Expression otherwise) ->
                    List.of(left, right, then, otherwise);
            case Smallest(List<Expression> of) -> of;
            case Largest(List<Expression> of) -> of;
            case Rounded(Expression of, int _) -> List.of(of);
        };
        return Stream.concat(found.apply(root).stream(),
                below.stream().flatMap(one -> gather(one, found).stream())).toList();
    }
}
