package vn.thamdinh.domain.register;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.rule.formula.Formula;
import vn.thamdinh.domain.rule.formula.ParseProblem;

/** A comparison of numbers, such as {@code da_ky >= can_bo}, in the grammar of formulas. */
public final class Condition {
    private static final String BEFORE = "if(";

    private final String text;
    private final Formula formula;

    private Condition(String text, Formula formula) {
        this.text = text;
        this.formula = formula;
    }

    /**
     * Reads a comparison.
     *
     * @throws ParseProblem if it is none; its position counts the letters of {@code text}
     */
    public static Condition parse(String text) throws ParseProblem {
        try {
            return new Condition(text, Formula.parse(BEFORE + text + ", 1, 0)"));
        } catch (ParseProblem e) {
            throw new ParseProblem(Math.clamp(e.position() - BEFORE.length(), 1, text.length() + 1), e.fault());
        }
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** Names that it uses. */
    public Set<String> variables() {
        return formula.variables();
    }

    /** Whether it holds; empty where a number is missing or it divides by zero. */
    public Optional<Boolean> holds(Map<String, BigDecimal> numbers) {
        return numbers.keySet().containsAll(variables())
                ? formula.value(numbers).map(value -> value.signum() > 0) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition condition && condition.text.equals(text);
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
