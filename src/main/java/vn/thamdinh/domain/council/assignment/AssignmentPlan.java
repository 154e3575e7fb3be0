package vn.thamdinh.domain.council.assignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Who appraises what. A member without components of his own has those of his body, and all where it has none either.
 *
 * @param members    in the order of the roster
 * @param units      in the programme's order
 * @param components those that are scored by people, in the programme's order
 * @param unitsOf    units by member; one without any may be absent
 * @param own        components by member who was given any
 * @param ofBodies   components by body that was given any
 * @param recused    units from which members are recused
 */
public record AssignmentPlan(List<Assignee> members, List<UnitId> units, List<ComponentId> components,
                             Map<MemberId, Set<UnitId>> unitsOf, Map<MemberId, Set<ComponentId>> own,
                             Map<String, Set<ComponentId>> ofBodies, Map<MemberId, Set<UnitId>> recused) {

    public AssignmentPlan {
        members = List.copyOf(members);
        units = List.copyOf(units);
        components = List.copyOf(components);
        unitsOf = Map.copyOf(unitsOf);
        own = Map.copyOf(own);
        ofBodies = Map.copyOf(ofBodies);
        recused = Map.copyOf(recused);
    }

    public Set<UnitId> units(MemberId member) {
        return unitsOf.getOrDefault(member, Set.of());
    }

    public boolean has(MemberId member, UnitId unit) {
        return units(member).contains(unit);
    }

    public boolean isRecused(MemberId member, UnitId unit) {
        return recused.getOrDefault(member, Set.of()).contains(unit);
    }

    /** What the member was given himself; none where he follows his body. */
    public Set<ComponentId> own(MemberId member) {
        return own.getOrDefault(member, Set.of());
    }

    public Set<ComponentId> ofBody(String body) {
        return ofBodies.getOrDefault(body, Set.of());
    }

    /** What the member appraises: his own components, his body's, or all. */
    public Set<ComponentId> effective(Assignee who) {
        Set<ComponentId> mine = own(who.member());
        Set<ComponentId> bodys = ofBody(who.body());
        return !mine.isEmpty() ? mine : !bodys.isEmpty() ? bodys : new LinkedHashSet<>(components);
    }

    /** How many scores are asked of the member. */
    public int load(Assignee who) {
        long open = units(who.member()).stream().filter(unit -> !isRecused(who.member(), unit)).count();
        return (int) open * effective(who).size();
    }

    /** Units that nobody appraises who is not recused. */
    public List<UnitId> unitsWithout() {
        return units.stream().filter(unit -> members.stream().noneMatch(who ->
                has(who.member(), unit) && !isRecused(who.member(), unit))).toList();
    }

    /** Members of whom nothing is asked. */
    public List<MemberId> idle() {
        return members.stream().filter(who -> load(who) == 0).map(Assignee::member).toList();
    }

    /** Components with which nobody is charged, so that all members are asked for them. */
    public List<ComponentId> componentsWithout() {
        return components.stream().filter(component -> members.stream()
                .noneMatch(who -> effective(who).contains(component))).toList();
    }

    /** How many members appraise the unit. */
    public int panel(UnitId unit) {
        return (int) members.stream().filter(who -> has(who.member(), unit) && !isRecused(who.member(), unit)).count();
    }

    public AssignmentPlan with(MemberId member, UnitId unit, boolean assigned) {
        return new AssignmentPlan(members, units, components, changed(unitsOf, member, List.of(unit), assigned), own,
                ofBodies, recused);
    }

    /** Gives the member components of his own, or takes them from him. */
    public AssignmentPlan with(MemberId member, Collection<ComponentId> some, boolean assigned) {
        return new AssignmentPlan(members, units, components, unitsOf, changed(own, member, some, assigned), ofBodies,
                recused);
    }

    /** Gives the body components, or takes them from it. */
    public AssignmentPlan with(String body, Collection<ComponentId> some, boolean assigned) {
        return new AssignmentPlan(members, units, components, unitsOf, own, changed(ofBodies, body, some, assigned),
                recused);
    }

    private static <K, V> Map<K, Set<V>> changed(Map<K, Set<V>> before, K key, Collection<V> some, boolean there) {
        Set<V> values = new LinkedHashSet<>(before.getOrDefault(key, Set.of()));
        if (there) {
            values.addAll(some);
        } else {
            values.removeAll(Set.copyOf(some));
        }
        Map<K, Set<V>> after = new HashMap<>(before);
        after.put(key, Set.copyOf(values));
        return after;
    }
}
