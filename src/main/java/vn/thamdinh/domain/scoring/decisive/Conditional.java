package vn.thamdinh.domain.scoring.decisive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Veto;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.UnitResult;

/** The smallest sets of components, conditions among them: points are searched for every other answer to conditions. */
final class Conditional {

    /** With more conditions, only the first of them are thought of the other way. */
    private static final int MOST_CONDITIONS = 8;
    private static final int MOST_SETS = 20;

    private final Programme programme;
    private final UnitResult unit;
    private final List<ComponentId> conditions;
    private final boolean all;

    Conditional(Programme programme, UnitResult unit) {
        this.programme = programme;
        this.unit = unit;
        List<ComponentId> every = unit.components().filter(ComponentResult::applicable)
                .map(ComponentResult::component).filter(component -> component.rule() instanceof Veto)
                .map(component -> component.id()).toList();
        this.all = every.size() <= MOST_CONDITIONS;
        this.conditions = every.subList(0, Math.min(every.size(), MOST_CONDITIONS));
    }

    /** Every set of conditions that may be answered the other way; the empty one first. */
    List<Set<ComponentId>> flips() {
        List<Set<ComponentId>> flips = new ArrayList<>();
        flips.add(Set.of());
        for (ComponentId condition : conditions) {
            for (Set<ComponentId> before : List.copyOf(flips)) {
                Set<ComponentId> with = new LinkedHashSet<>(before);
                with.add(condition);
                flips.add(with);
            }
        }
        return flips;
    }

    Optional<Smallest<ComponentId>> smallest() {
        Map<Set<ComponentId>, Integer> sizes = new HashMap<>();
        List<Set<ComponentId>> flips = flips();
        for (Set<ComponentId> flipped : flips) {
            OptionalInt size = new ComponentSearch(stakes(flipped)).size();
            size.ifPresent(points -> sizes.put(flipped, flipped.size() + points));
        }
        OptionalInt least = sizes.values().stream().mapToInt(size -> size).min();
        if (least.isEmpty()) {
            return Optional.empty();
        }
        List<Set<ComponentId>> found = new ArrayList<>();
        boolean more = !all;
        for (Set<ComponentId> flipped : flips) {
            if (sizes.getOrDefault(flipped, 0) == least.getAsInt()) {
                more |= add(flipped, flipped.size() == least.getAsInt(), found);
            }
        }
        more |= found.size() > MOST_SETS;
        return Optional.of(new Smallest<>(least.getAsInt(), found.subList(0, Math.min(MOST_SETS, found.size())), more));
    }

    /** Adds the sets with these conditions; whether there are more than are found. */
    private boolean add(Set<ComponentId> flipped, boolean alone, List<Set<ComponentId>> found) {
        if (alone) {
            found.add(flipped);
            return false;
        }
        Smallest<ComponentId> points = new ComponentSearch(stakes(flipped)).smallest().orElseThrow();
        for (Set<ComponentId> set : points.sets()) {
            Set<ComponentId> joined = new LinkedHashSet<>(flipped);
            joined.addAll(set);
            found.add(joined);
        }
        return points.more();
    }

    private Stakes stakes(Set<ComponentId> flipped) {
        return new Stakes(programme, unit, flipped);
    }
}
