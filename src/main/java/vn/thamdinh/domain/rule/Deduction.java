package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * F10: M less points for each occurrence, not below a floor, which may itself be below zero. Every count is needed, zero
 * among them.
 *
 * @param items at least one, ids unique
 * @param floor lowest points, zero or below
 */
public record Deduction(List<Item> items, BigDecimal floor) implements ScoringRule {
    public Deduction {
        items = Item.checked(items);
        Require.that(floor.signum() <= 0, "floor above zero");
    }

    @Override
    public List<RuleInput> inputs() {
        return Item.inputs(items);
    }

    @Override
    public String formula() {
        return "max(" + Numbers.plain(floor) + ", M − (" + Item.formula(items) + "))";
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return RuleResult.Scored.of(max.subtract(Item.sum(items, inputs)).max(floor));
    }

    @Override
    public BigDecimal lowest(BigDecimal max) {
        return floor;
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return "max(" + Numbers.plain(floor) + ", " + Numbers.plain(max) + " − (" + Item.working(items, inputs) + "))";
    }
}
