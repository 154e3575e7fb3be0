package vn.thamdinh.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.thamdinh.domain.text.Require;

/**
 * F16: a rule that does not concern every unit. Once {@link Inputs#NOT_APPLICABLE} is ticked nothing else is needed, and
 * neither the points nor the highest points count; the rest of the scale is spread over what applies. Not ticked, and
 * also where nothing is said, it applies.
 *
 * @param rule  applies to the others; somebody scores it
 * @param label when the component does not concern a unit; empty for the program's own word
 */
public record WhereApplicable(ScoringRule rule, String label) implements ScoringRule {
    public WhereApplicable {
        label = Require.optionalText(label, "label");
        Require.that(!(rule instanceof WhereApplicable) && !(rule instanceof Veto), "not a rule that can be left out");
        Require.that(!rule.isComputed(), "nobody could say that a computed component does not apply");
    }

    @Override
    public List<RuleInput> inputs() {
        return Stream.concat(Stream.of(tick()), rule.inputs().stream()).toList();
    }

    private RuleInput tick() {
        return RuleInput.typed(Inputs.NOT_APPLICABLE, label, new InputKind.Tick());
    }

    @Override
    public List<RuleInput> needed(Inputs inputs) {
        if (inputs.ticked(Inputs.NOT_APPLICABLE)) {
            return List.of(tick());
        }
        return rule.needed(inputs);
    }

    @Override
    public String formula() {
        return rule.formula();
    }

    @Override
    public RuleResult compute(BigDecimal max, Inputs inputs) {
        return inputs.ticked(Inputs.NOT_APPLICABLE) ? new RuleResult.NotApplicable() : rule.compute(max, inputs);
    }

    @Override
    public String working(BigDecimal max, Inputs inputs) {
        return inputs.ticked(Inputs.NOT_APPLICABLE) ? "—" : rule.working(max, inputs);
    }

    @Override
    public BigDecimal lowest(BigDecimal max) {
        return rule.lowest(max);
    }

    @Override
    public BigDecimal highest(BigDecimal max) {
        return rule.highest(max);
    }
}
