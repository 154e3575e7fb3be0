package vn.thamdinh.domain.scoring.decisive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Veto;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.FieldResult;
import vn.thamdinh.domain.scoring.Total;
import vn.thamdinh.domain.scoring.UnitResult;

/**
 * The rules about points and conditions that bind one unit, and what its components can do for or against them, where
 * some conditions are answered the other way than they are.
 */
final class Stakes {

    /**
     * One component.
     *
     * @param field   place of its field
     * @param points  what it has to begin with
     * @param extreme the points that do most to turn the result round; the same where it cannot be moved
     * @param zeroed  whether a broken condition takes its points
     */
    record Part(ComponentResult result, int field, BigDecimal points, BigDecimal extreme, boolean zeroed) {

        boolean moves() {
            return extreme.compareTo(points) != 0;
        }
    }

    private final Programme programme;
    private final UnitResult unit;
    private final Set<ComponentId> flipped;
    private final List<EligibilityRule> rules;
    private final boolean vetoesBind;
    private final boolean enough;
    private final boolean vetoed;
    private final List<Part> parts = new ArrayList<>();

    /** @param flipped conditions that are broken where they hold, and hold where they are broken */
    Stakes(Programme programme, UnitResult unit, Set<ComponentId> flipped) {
        this.programme = programme;
        this.unit = unit;
        this.flipped = flipped;
        Set<String> waived = unit.waived().stream().map(rule -> rule.rule().id()).collect(Collectors.toSet());
        this.rules = programme.eligibility().stream().filter(rule -> !waived.contains(rule.id())
                && (rule instanceof EligibilityRule.TotalAtLeast || rule instanceof EligibilityRule.FieldsAtLeast))
                .toList();
        this.vetoesBind = unit.waived().stream().noneMatch(rule -> rule.rule() instanceof EligibilityRule.NoVeto);
        this.enough = hold(unit.fields().stream().map(FieldResult::sum).toArray(BigDecimal[]::new))
                && !vetoed(ComponentResult::broken);
        this.vetoed = vetoed(this::broken);
        for (int field = 0; field < unit.fields().size(); field++) {
            Set<ComponentId> zeroed = zeroed(unit.fields().get(field));
            for (ComponentResult component : unit.fields().get(field).components()) {
                parts.add(part(component, field, zeroed.contains(component.component().id())));
            }
        }
    }

    private boolean broken(ComponentResult component) {
        return component.broken() != flipped.contains(component.component().id());
    }

    private boolean vetoed(Predicate<ComponentResult> broken) {
        return vetoesBind && unit.components().anyMatch(component ->
                component.component().rule() instanceof Veto veto && veto.effect() == Veto.Effect.RECOGNITION
                        && broken.test(component));
    }

    /** The components of criteria that a broken condition leaves without points. */
    private Set<ComponentId> zeroed(FieldResult field) {
        Set<ComponentId> broken = field.components().stream()
                .filter(component -> component.component().rule() instanceof Veto veto
                        && veto.effect() == Veto.Effect.CRITERION && broken(component))
                .map(component -> component.component().id()).collect(Collectors.toSet());
        return field.field().criteria().stream().map(Criterion::components)
                .filter(own -> own.stream().anyMatch(component -> broken.contains(component.id())))
                .flatMap(List::stream).map(Component::id).collect(Collectors.toSet());
    }

    private Part part(ComponentResult component, int field, boolean zeroed) {
        BigDecimal points = zeroed ? BigDecimal.ZERO : component.ownPoints();
        boolean veto = component.component().rule() instanceof Veto;
        if (!zeroed && veto && flipped.contains(component.component().id())) {
            points = broken(component) ? BigDecimal.ZERO : component.component().max();
        }
        boolean fixed = zeroed || veto || !component.applicable();
        return new Part(component, field, points, fixed ? points : extreme(unit.fields().get(field), component), zeroed);
    }

    private BigDecimal extreme(FieldResult field, ComponentResult component) {
        boolean most = enough == (field.field().block() == Block.PENALTY);
        return most ? component.component().max() : component.component().rule().lowest(component.component().max());
    }

    boolean enough() {
        return enough;
    }

    List<Part> parts() {
        return parts;
    }

    /** Sums of the components to begin with, field by field. */
    BigDecimal[] sums() {
        BigDecimal[] sums = new BigDecimal[unit.fields().size()];
        Arrays.fill(sums, BigDecimal.ZERO);
        parts.forEach(part -> sums[part.field()] = sums[part.field()].add(part.points()));
        return sums;
    }

    /** Whether a field is part of the scale, and no bonus or penalty. */
    boolean isOfScale(int field) {
        return unit.fields().get(field).field().block() == Block.NORMAL;
    }

    /** How much the total comes nearer to turning the result when these components of a field are moved. */
    BigDecimal effect(int field, List<Part> moved) {
        FieldResult of = unit.fields().get(field);
        BigDecimal before = sums()[field];
        BigDecimal sum = before;
        for (Part part : moved) {
            sum = sum.add(part.extreme()).subtract(part.points());
        }
        return of.counted(sum).subtract(of.counted(before)).abs();
    }

    /** Whether the result is turned round with these sums. */
    boolean turned(BigDecimal[] sums) {
        return (hold(sums) && !vetoed) != enough;
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
