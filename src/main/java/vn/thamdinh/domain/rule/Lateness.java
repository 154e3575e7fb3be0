package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * F11: M less points for each day late, or each late or missing report; beyond a limit nothing is left.
 *
 * @param label what is counted; zero is on time
 * @param each  points of one, above zero
 * @param limit the most that still leaves points, above zero
 */
public record Lateness(String label, BigDecimal each, int limit) implements ScoringRule {
    private static final String LATE = "late";

    public Lateness {
        label = Require.text(label, "label");
        Require.that(each.signum() > 0, "points of a day are not above zero");
        Require.that(limit > 0, "limit is not above zero");
    }

    @Override
    public List<RuleInput> inputs() {
        return List.of(RuleInput.typed(LATE, label, InputKind.Number.count()));
    }

    @Override
    public String formula() {
        return "n > " + limit + " → 0; max(0, M − n × " + Numbers.plain(each) + ")";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        BigDecimal late = late(inputs);
        return RuleResult.Scored.of(isBeyond(late) ? BigDecimal.ZERO
                : max.subtract(each.multiply(late)).max(BigDecimal.ZERO));
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        BigDecimal late = late(inputs);
        return isBeyond(late) ? Numbers.plain(late) + " > " + limit
                : "max(0, " + Numbers.plain(max) + " − " + Numbers.plain(late) + " × " + Numbers.plain(each) + ")";
    }

    private boolean isBeyond(BigDecimal late) {
        return late.compareTo(BigDecimal.valueOf(limit)) > 0;
    }

    private static BigDecimal late(Inputs inputs) {
        return inputs.number(LATE).orElseThrow();
    }
}
