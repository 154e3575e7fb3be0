package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.text.Numbers;

/**
 * F2: points in proportion, part / whole × M. Both are needed; a part that may exceed its whole gives M at most.
 *
 * @param of what is divided by what
 */
public record Ratio(Quotient of) implements ScoringRule {
    public Ratio {
        Objects.requireNonNull(of, "of");
    }

    /** Of counts. */
    public Ratio(String part, String whole, ZeroWhole zero) {
        this(new Quotient(part, whole, zero));
    }

    @Override
    public List<RuleInput> inputs() {
        return of.inputs();
    }

    @Override
    public String formula() {
        return "b / a × M";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return of.settled(max, inputs).orElseGet(() -> RuleResult.Scored.of(of.shareOf(max, inputs)));
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return of.division(inputs) + " × " + Numbers.plain(max);
    }
}
