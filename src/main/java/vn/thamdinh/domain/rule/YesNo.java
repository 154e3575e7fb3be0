package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * F1: met gives the highest points, not met gives none.
 *
 * @param question what is asked
 */
public record YesNo(String question) implements ScoringRule {
    private static final String MET = "met";

    public YesNo {
        question = Require.text(question, "question");
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(RuleInput.typed(MET, question, new InputKind.Tick()));
    }

    @Override
    public String formula() {
        return "M | 0";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return RuleResult.Scored.of(inputs.ticked(MET) ? max : BigDecimal.ZERO);
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return inputs.ticked(MET) ? Numbers.plain(max) : "0";
    }
}
