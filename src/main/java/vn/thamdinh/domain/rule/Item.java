package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.Require;

/**
 * Something that is counted, each worth the same number of points.
 *
 * @param id    stable name of the input
 * @param label what is counted
 * @param each  points of one, above zero
 */
public record Item(String id, String label, BigDecimal each) {
    public Item {
        id = Require.identifier(id, "item id", 32);
        label = Require.text(label, "item label");
        Require.that(each.signum() > 0, "points of an item are not above zero");
    }

    static List<Item> checked(List<Item> items) {
        Require.that(!items.isEmpty(), "no items");
        Require.that(items.stream().map(Item::id).distinct().count() == items.size(), "item id twice");
        return List.copyOf(items);
    }

    static List<RuleInput> inputs(List<Item> items) {
        return items.stream().map(item -> RuleInput.typed(item.id, item.label, InputKind.Number.count())).toList();
    }

    /** Points of all that was counted. */
    static BigDecimal sum(List<Item> items, Inputs inputs) {
        return items.stream().map(item -> item.each.multiply(item.count(inputs)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** "n × 0.5 + n × 1", or with the numbers that were counted. */
    static String formula(List<Item> items) {
        return items.stream().map(item -> "n × " + Numbers.plain(item.each)).collect(Collectors.joining(" + "));
    }

    static String working(List<Item> items, Inputs inputs) {
        return items.stream().map(item -> Numbers.plain(item.count(inputs)) + " × " + Numbers.plain(item.each))
                .collect(Collectors.joining(" + "));
    }

    private BigDecimal count(Inputs inputs) {
        return inputs.number(id).orElseThrow();
    }
}
