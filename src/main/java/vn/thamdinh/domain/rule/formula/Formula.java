package vn.thamdinh.domain.rule.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A formula: numbers with a decimal point, names, + - * / and brackets, min, max, round(x, decimals) and
 * if(a ≥ b, x, y). It sees the numbers it is given and nothing else. It is computed with 34 significant digits.
 */
public final class Formula {
    /** Most letters of a formula. */
    public static final int LONGEST = 500;
    /** Most brackets and functions inside each other. */
    public static final int DEEPEST = 20;
    /** Names that no variable can have. */
    public static final Set<String> FUNCTIONS = Set.of("min", "max", "round", "if");

    /** Digits of all that is computed. */
    static final MathContext DIGITS = MathContext.DECIMAL128;

    private final String text;
    private final Expression root;
    private final Set<String> variables;

    private Formula(String text, Expression root) {
        this.text = text;
        this.root = root;
        this.variables = Collections.unmodifiableSet(new TreeSet<>(Expression.gather(root, one ->
                one instanceof Expression.Variable(String name) ? List.of(name) : List.of())));
    }

    /**
     * Reads a formula.
     *
     * @throws ParseProblem if it is none; it tells where and why
     */
    public static Formula parse(String text) throws ParseProblem {
        if (text.length() > LONGEST) {
            throw new ParseProblem(LONGEST + 1, ParseProblem.Fault.TOO_LONG);
        }
        return new Formula(text, new Parser(Tokens.of(text)).whole());
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** Names that it uses, in order. */
    public Set<String> variables() {
        return variables;
    }

    /**
     * The value; empty if it divides by zero.
     *
     * @param values a number for each of {@link #variables}
     */
    public Optional<BigDecimal> value(Map<String, BigDecimal> values) {
        return new Evaluator(values).value(root);
    }

    /** Within which numbers the value lies, for variables within theirs. */
    public Interval range(Map<String, Interval> values) {
        return new Ranges(values).of(root);
    }

    /** The formula with numbers in the place of names. */
    public String with(Map<String, String> numbers) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (Token token : tokens()) {
            if (token.kind() == Token.Kind.NAME && numbers.containsKey(token.text())) {
                filled.append(text, from, token.position() - 1).append(numbers.get(token.text()));
                from = token.position() - 1 + token.text().length();
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    private List<Token> tokens() {
        try {
            return Tokens.of(text);
        } catch (ParseProblem e) {
            throw new IllegalStateException("a formula that was parsed is none", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && text.equals(formula.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
