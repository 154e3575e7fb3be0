package vn.thamdinh.domain.scoring.decisive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Veto;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.Total;
import vn.thamdinh.domain.scoring.UnitResult;

/** The rules about points that bind one unit, and what its components can do for or against them. */
final class Stakes {

    /**
     * One component.
     *
     * @param field   place of its field
     * @param extreme the points that do most to turn the result round; those it has where it cannot be moved
     */
    record Part(ComponentResult result, int field, BigDecimal extreme) {

        boolean moves() {
            return extreme.compareTo(result.points()) != 0;
        }
    }

    private final Programme programme;
    private final UnitResult unit;
    private final List<EligibilityRule> rules;
    private final boolean enough;
    private final List<Part> parts = new ArrayList<>();

    Stakes(Programme programme, UnitResult unit) {
        this.programme = programme;
        this.unit = unit;
        Set<String> waived = unit.waived().stream().map(rule -> rule.rule().id()).collect(Collectors.toSet());
        this.rules = programme.eligibility().stream().filter(rule -> !waived.contains(rule.id())
                && (rule instanceof EligibilityRule.TotalAtLeast || rule instanceof EligibilityRule.FieldsAtLeast))
                .toList();
        this.enough = hold(sums());
        for (int field = 0; field < unit.fields().size(); field++) {
            for (ComponentResult component : unit.fields().get(field).components()) {
                parts.add(new Part(component, field, extreme(unit.fields().get(field), component)));
            }
        }
    }

    private BigDecimal extreme(FieldResult field, ComponentResult component) {
        if (!component.applicable() || component.zeroed() || component.component().rule() instanceof Veto) {
            return component.points();
        }
        boolean most = enough == (field.field().block() == Block.PENALTY);
        return most ? component.component().max() : component.component().rule().lowest(component.component().max());
    }

    boolean enough() {
        return enough;
    }

    List<Part> parts() {
        return parts;
    }

    /** Sums of the components as they stand, field by field. */
    BigDecimal[] sums() {
        return unit.fields().stream().map(FieldResult::sum).toArray(BigDecimal[]::new);
    }

    /** Whether a field is part of the scale, and no bonus or penalty. */
    boolean isOfScale(int field) {
        return unit.fields().get(field).field().block() == Block.NORMAL;
    }

    /** How much the total comes nearer to turning the result when these components of a field are moved. */
    BigDecimal effect(int field, List<Part> moved) {
        FieldResult of = unit.fields().get(field);
        BigDecimal sum = of.sum();
        for (Part part : moved) {
            sum = sum.add(part.extreme()).subtract(part.result().points());
        }
        return of.counted(sum).subtract(of.points()).abs();
    }

    /** Whether the result is turned round with these sums. */
    boolean turned(BigDecimal[] sums) {
        return hold(sums) != enough;
    }

    private boolean hold(BigDecimal[] sums) {
        return margin(sums).filter(margin -> margin.signum() < 0).isEmpty();
    }

    /** Distance of the tightest rule from its threshold. */
    Optional<BigDecimal> margin(BigDecimal[] sums) {
        BigDecimal tightest = null;
        for (EligibilityRule rule : rules) {
            if (rule instanceof EligibilityRule.TotalAtLeast total) {
                tightest = lesser(tightest, total(sums).points().subtract(total.points()));
            } else if (rule instanceof EligibilityRule.FieldsAtLeast fields) {
                for (int i = 0; i < sums.length; i++) {
                    FieldResult field = unit.fields().get(i);
                    if (field.field().block() == Block.NORMAL) {
                        tightest = lesser(tightest, sums[i].subtract(field.share(fields.percent())));
                    }
                }
            }
        }
        return Optional.ofNullable(tightest);
    }

    private static BigDecimal lesser(BigDecimal one, BigDecimal other) {
        return one == null || one.compareTo(other) > 0 ? other : one;
    }

    private Total total(BigDecimal[] sums) {
        BigDecimal normal = BigDecimal.ZERO;
        BigDecimal bonus = BigDecimal.ZERO;
        BigDecimal penalty = BigDecimal.ZERO;
        for (int i = 0; i < sums.length; i++) {
            FieldResult field = unit.fields().get(i);
            switch (field.field().block()) {
                case NORMAL -> normal = normal.add(sums[i]);
                case BONUS -> bonus = bonus.add(field.counted(sums[i]));
                case PENALTY -> penalty = penalty.add(field.counted(sums[i]));
            }
        }
        return unit.sum().changed(programme.scoring(), normal, bonus, penalty);
    }
}
