package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * F22: a condition rather than points: whoever scores says whether it is broken. Its own points are M while it holds and
 * none once it is broken; M may be zero. Nothing said is missing, never "it holds".
 *
 * @param question what is asked; a tick says that the condition is broken
 * @param effect   what a broken condition does beyond its own points
 */
public record Veto(String question, Effect effect) implements ScoringRule {
    private static final String VIOLATED = "violated";

    /** What a broken condition does. */
    public enum Effect {
        /** The unit is not recognised, whatever its points. */
        RECOGNITION,
        /** All components of the criterion get no points. */
        CRITERION
    }

    public Veto {
        question = Require.text(question, "question");
        Objects.requireNonNull(effect, "effect");
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(RuleInput.typed(VIOLATED, question, new InputKind.Tick()));
    }

    /** Whether the inputs say that the condition is broken. */
    public boolean isViolated(Inputs inputs) {
        return inputs.ticked(VIOLATED);
    }

    @Override
    public String formula() {
        return "M | 0";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return RuleResult.Scored.of(isViolated(inputs) ? BigDecimal.ZERO : max);
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return isViolated(inputs) ? "0" : Numbers.plain(max);
    }
}
