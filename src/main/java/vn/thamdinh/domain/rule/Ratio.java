package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * F2: points in proportion, part / whole × M.
 *
 * @param part  what the part is called
 * @param whole what the whole is called
 * @param zero  what a whole of zero means
 */
public record Ratio(String part, String whole, ZeroWhole zero) implements ScoringRule {
    static final String PART = "part";
    static final String WHOLE = "whole";

    public Ratio {
        part = Require.text(part, "part");
        whole = Require.text(whole, "whole");
        Objects.requireNonNull(zero, "zero");
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(RuleInput.typed(PART, part, InputKind.Number.quantity()),
                RuleInput.typed(WHOLE, whole, InputKind.Number.quantity()));
    }

    @Override
    public String formula() {
        return "b / a × M";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        BigDecimal b = inputs.number(PART).orElseThrow();
        BigDecimal a = inputs.number(WHOLE).orElseThrow();
        if (b.compareTo(a) > 0) {
            return new RuleResult.Impossible(PART, RuleResult.Fault.PART_ABOVE_WHOLE);
        }
        if (a.signum() == 0) {
            return ofZero(max);
        }
        return RuleResult.Scored.of(b.multiply(max).divide(a, Rounding.GUARD_SCALE, RoundingMode.HALF_EVEN));
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return Numbers.plain(inputs.number(PART).orElseThrow()) + " / "
                + Numbers.plain(inputs.number(WHOLE).orElseThrow()) + " × " + Numbers.plain(max);
    }

    private RuleResult ofZero(BigDecimal max) {
        return switch (zero) {
            case FULL -> RuleResult.Scored.of(max);
            case ZERO -> RuleResult.Scored.of(BigDecimal.ZERO);
            case NOT_APPLICABLE -> new RuleResult.NotApplicable();
            case REFUSED -> new RuleResult.Impossible(WHOLE, RuleResult.Fault.ZERO_WHOLE);
        };
    }
}
