package vn.thamdinh.domain.council.assignment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.unit.UnitId;

/**
 * A balanced assignment to begin with. Pure and without chance: the same council gives the same proposal. Loads differ
 * by at most one unit unless recusals force more.
 */
public final class BalancedProposal {

    private BalancedProposal() {
    }

    /**
     * Gives each unit so many members, the least loaded first; nobody a unit from which he is recused. Who has fewer
     * members left than that gets all of these.
     *
     * @param perUnit at least 1
     */
    public static AssignmentPlan units(AssignmentPlan plan, int perUnit) {
        Map<MemberId, Set<UnitId>> given = new HashMap<>();
        plan.members().forEach(who -> given.put(who.member(), new LinkedHashSet<>()));
        List<UnitId> hardest = plan.units().stream()
                .sorted(Comparator.comparingLong((UnitId unit) -> plan.members().stream()
                        .filter(who -> !plan.isRecused(who.member(), unit)).count())).toList();
        for (UnitId unit : hardest) {
            plan.members().stream().map(Assignee::member).filter(member -> !plan.isRecused(member, unit))
                    .sorted(Comparator.comparingInt(member -> given.get(member).size())).limit(Math.max(1, perUnit))
                    .forEach(member -> given.get(member).add(unit));
        }
        return new AssignmentPlan(plan.members(), plan.units(), plan.components(), given, plan.own(), plan.ofBodies(),
                plan.recused());
    }

    /**
     * Gives each field to one member: first each component to the members of the body that answers for it, then whole
     * fields, the largest first, to who has least.
     */
    public static AssignmentPlan fields(AssignmentPlan plan, CriteriaSet criteria) {
        Map<MemberId, Set<ComponentId>> given = new HashMap<>();
        plan.members().forEach(who -> given.put(who.member(), new LinkedHashSet<>()));
        Set<ComponentId> open = new HashSet<>(plan.components());
        criteria.components().stream().filter(component -> open.contains(component.id()) && !component.body().isEmpty())
                .forEach(component -> plan.members().stream().filter(who -> who.body().equals(component.body()))
                        .forEach(who -> given.get(who.member()).add(component.id())));
        given.values().forEach(open::removeAll);
        List<Set<ComponentId>> fields = criteria.fields().stream().map(field -> left(field, open))
                .filter(left -> !left.isEmpty())
                .sorted(Comparator.comparingInt((Set<ComponentId> left) -> left.size()).reversed()).toList();
        for (Set<ComponentId> field : fields) {
            plan.members().stream().map(Assignee::member)
                    .min(Comparator.comparingInt(member -> given.get(member).size()))
                    .ifPresent(member -> given.get(member).addAll(field));
        }
        return new AssignmentPlan(plan.members(), plan.units(), plan.components(), plan.unitsOf(), given,
                plan.ofBodies(), plan.recused());
    }

    private static Set<ComponentId> left(Field field, Set<ComponentId> open) {
        Set<ComponentId> left = new LinkedHashSet<>();
        field.components().stream().map(component -> component.id()).filter(open::contains).forEach(left::add);
        return left;
    }
}
