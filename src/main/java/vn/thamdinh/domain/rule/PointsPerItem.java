package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import vn.thamdinh.domain.text.Numbers;

/**
 * F7: points for each that is counted, at most M ("mỗi nội quy, quy chế 0,5 điểm"). In a block of bonus or penalty
 * points (F17) it counts what earns or costs them. Every count is needed, zero among them.
 *
 * @param items at least one, ids unique
 */
public record PointsPerItem(List<Item> items) implements ScoringRule {
    public PointsPerItem {
        items = Item.checked(items);
    }

    @Override
    public List<RuleInput> inputs() {
        return Item.inputs(items);
    }

    @Override
    public String formula() {
        return "min(M, " + Item.formula(items) + ")";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return RuleResult.Scored.of(Item.sum(items, inputs).min(max));
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return "min(" + Numbers.plain(max) + ", " + Item.working(items, inputs) + ")";
    }
}
