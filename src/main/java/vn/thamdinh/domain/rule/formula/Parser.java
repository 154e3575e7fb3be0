package vn.thamdinh.domain.rule.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.thamdinh.domain.rule.formula.Expression.Comparison;
import vn.thamdinh.domain.rule.formula.Expression.Operator;

/**
 * Recursive descent over this grammar:
 * <pre>
 * sum     = product { ("+" | "-") product }
 * product = signed { ("*" | "/") signed }
 * signed  = [ "-" ] value
 * value   = number | name | "(" sum ")" | function
 * function = ("min" | "max") "(" sum { "," sum } ")" | "round" "(" sum "," digit ")"
 *          | "if" "(" sum comparison sum "," sum "," sum ")"
 * </pre>
 */
final class Parser {
    private static final Map<String, Comparison> COMPARISONS = Map.of("<", Comparison.LESS, "<=", Comparison.AT_MOST,
            "=", Comparison.EQUAL, ">=", Comparison.AT_LEAST, ">", Comparison.MORE, "<>", Comparison.UNEQUAL);
    private static final int MOST_DECIMALS = 6;

    private final List<Token> tokens;
    private int at;
    private int depth;

    Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    Expression whole() throws ParseProblem {
        Expression whole = sum();
        if (next().kind() != Token.Kind.END) {
            throw unexpected();
        }
        return whole;
    }

    private Expression sum() throws ParseProblem {
        enter();
        Expression left = product();
        while (next().is("+") || next().is("-")) {
            Operator operator = take().is("+") ? Operator.PLUS : Operator.MINUS;
            left = new Expression.Operation(operator, left, product());
        }
        depth--;
        return left;
    }

    private Expression product() throws ParseProblem {
        Expression left = signed();
        while (next().is("*") || next().is("/")) {
            Operator operator = take().is("*") ? Operator.TIMES : Operator.BY;
            left = new Expression.Operation(operator, left, signed());
        }
        return left;
    }

    private Expression signed() throws ParseProblem {
        if (next().is("-")) {
            take();
            return new Expression.Negation(value());
        }
        return value();
    }

    private Expression value() throws ParseProblem {
        Token token = take();
        if (token.kind() == Token.Kind.NUMBER) {
            return new Expression.Constant(new BigDecimal(token.text()));
        }
        if (token.kind() == Token.Kind.NAME) {
            return next().is("(") ? function(token) : variable(token);
        }
        if (token.is("(")) {
            Expression inner = sum();
            expect(")");
            return inner;
        }
        throw new ParseProblem(token.position(), ParseProblem.Fault.VALUE_EXPECTED);
    }

    private static Expression variable(Token token) throws ParseProblem {
        if (Formula.FUNCTIONS.contains(token.text())) {
            throw new ParseProblem(token.position(), ParseProblem.Fault.WRONG_COUNT);
        }
        return new Expression.Variable(token.text());
    }

    private Expression function(Token name) throws ParseProblem {
        expect("(");
        return switch (name.text()) {
            case "min" -> new Expression.Smallest(values(name));
            case "max" -> new Expression.Largest(values(name));
            case "round" -> rounded();
            case "if" -> condition();
            default -> throw new ParseProblem(name.position(), ParseProblem.Fault.UNKNOWN_FUNCTION);
        };
    }

    private List<Expression> values(Token name) throws ParseProblem {
        List<Expression> values = new ArrayList<>(List.of(sum()));
        while (next().is(",")) {
            take();
            values.add(sum());
        }
        expect(")");
        if (values.size() < 2) {
            throw new ParseProblem(name.position(), ParseProblem.Fault.WRONG_COUNT);
        }
        return values;
    }

    private Expression rounded() throws ParseProblem {
        Expression of = sum();
        expect(",");
        Token decimals = take();
        if (!decimals.text().matches("[0-" + MOST_DECIMALS + "]")) {
            throw new ParseProblem(decimals.position(), ParseProblem.Fault.BAD_NUMBER);
        }
        expect(")");
        return new Expression.Rounded(of, Integer.parseInt(decimals.text()));
    }

    private Expression condition() throws ParseProblem {
        Expression left = sum();
        Comparison comparison = COMPARISONS.get(next().text());
        if (comparison == null) {
            throw unexpected();
        }
        take();
        Expression right = sum();
        expect(",");
        Expression then = sum();
        expect(",");
        Expression otherwise = sum();
        expect(")");
        return new Expression.Condition(comparison, left, right, then, otherwise);
    }

    private void enter() throws ParseProblem {
        if (++depth > Formula.DEEPEST) {
            throw new ParseProblem(next().position(), ParseProblem.Fault.TOO_DEEP);
        }
    }

    private void expect(String sign) throws ParseProblem {
        if (!next().is(sign)) {
            throw unexpected();
        }
        take();
    }

    private ParseProblem unexpected() {
        return new ParseProblem(next().position(), ParseProblem.Fault.UNEXPECTED);
    }

    private Token next() {
        return tokens.get(at);
    }

    private Token take() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }
}
