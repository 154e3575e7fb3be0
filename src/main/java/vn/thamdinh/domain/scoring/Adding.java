package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.rule.Veto;

/** From components to fields and from fields to the total. */
final class Adding {

    private Adding() {
    }

    static List<FieldResult> fields(Scheme scheme, UnitScores scores) {
        List<FieldResult> fields = new ArrayList<>(scheme.groups().size());
        for (Scheme.Group group : scheme.groups()) {
            Map<Criterion, Scheme.Part> broken = broken(group, scores);
            List<ComponentResult> components = new ArrayList<>(group.parts().size());
            for (Scheme.Part part : group.parts()) {
                components.add(new ComponentResult(scores, part, scores.combined(part), broken.get(part.criterion())));
            }
            fields.add(field(group, components));
        }
        return fields;
    }

    /** The criteria that get no points, because a condition of theirs is broken. */
    private static Map<Criterion, Scheme.Part> broken(Scheme.Group group, UnitScores scores) {
        Map<Criterion, Scheme.Part> broken = new HashMap<>();
        for (Scheme.Part part : group.parts()) {
            if (part.veto() && ((Veto) part.component().rule()).effect() == Veto.Effect.CRITERION
                    && scores.isBroken(part.component())) {
                broken.putIfAbsent(part.criterion(), part);
            }
        }
        return broken;
    }

    private static FieldResult field(Scheme.Group group, List<ComponentResult> components) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal max = group.max();
        for (ComponentResult component : components) {
            sum = sum.add(component.points());
            if (!component.applicable() && group.field().block() == Block.NORMAL) {
                max = max.subtract(component.component().max());
            }
        }
        return new FieldResult(group.field(), capped(group.field().block(), sum, group.max()), sum, max, components);
    }

    /** What a field's sum counts for. */
    static BigDecimal capped(Block block, BigDecimal sum, BigDecimal cap) {
        return block == Block.NORMAL ? sum : sum.max(BigDecimal.ZERO).min(cap);
    }

    static Total total(Scheme scheme, List<FieldResult> fields) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal applicable = BigDecimal.ZERO;
        BigDecimal bonus = BigDecimal.ZERO;
        BigDecimal penalty = BigDecimal.ZERO;
        for (FieldResult field : fields) {
            switch (field.field().block()) {
                case NORMAL -> {
                    sum = sum.add(field.points());
                    applicable = applicable.add(field.max());
                }
                case BONUS -> bonus = bonus.add(field.points());
                case PENALTY -> penalty = penalty.add(field.points());
            }
        }
        ScoringPolicy policy = scheme.programme().scoring();
        boolean renormalised = policy.renormalise() && applicable.signum() > 0
                && applicable.compareTo(scheme.max()) < 0;
        return Total.of(policy, sum, applicable, scheme.max(), renormalised).with(bonus, penalty);
    }
}
