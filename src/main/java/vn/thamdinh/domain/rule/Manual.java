package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import vn.thamdinh.domain.text.Numbers;

/** F19: points typed directly, from zero to the highest. Not typed, they are missing. */
public record Manual() implements ScoringRule {
    private static final List<RuleInput> INPUTS =
            List.of(RuleInput.typed(Inputs.POINTS, "", new InputKind.Points(BigDecimal.ZERO)));

    @Override
    public List<RuleInput> inputs() {
        return INPUTS;
    }

    @Override
    public String formula() {
        return "0 … M";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return RuleResult.Scored.of(inputs.number(Inputs.POINTS).orElseThrow());
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return Numbers.plain(inputs.number(Inputs.POINTS).orElseThrow());
    }
}
