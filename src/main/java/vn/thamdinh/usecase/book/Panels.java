package vn.thamdinh.usecase.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.CouncilFact.BodyCharged;
import vn.thamdinh.domain.ledger.CouncilFact.ComponentsAssigned;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.CouncilFact.RecusalDeclared;
import vn.thamdinh.domain.ledger.CouncilFact.UnitsAssigned;
import vn.thamdinh.domain.scoring.Panel;
import vn.thamdinh.domain.unit.UnitId;

/** Who appraises which unit: assigned, on the roster and not recused. */
final class Panels {

    private final Snapshot snapshot;
    private final Map<MemberId, String> bodies = new HashMap<>();
    private final Set<MemberId> roster;
    private final Set<RecusalDeclared> recusals;
    private final Map<MemberId, Set<ComponentId>> charges;

    Panels(Snapshot snapshot) {
        this.snapshot = snapshot;
        List<MemberEnrolled> enrolled = snapshot.general(MemberEnrolled.class).map(Snapshot.Standing::fact).toList();
        roster = enrolled.stream().filter(member -> !Surprises.isInspected(member.role())).map(MemberEnrolled::member).collect(Collectors.toSet());
        enrolled.stream().filter(member -> !member.body().isEmpty())
                .forEach(member -> bodies.put(member.member(), member.body()));
        recusals = snapshot.general(RecusalDeclared.class).map(Snapshot.Standing::fact)
                .filter(RecusalDeclared::recused).collect(Collectors.toSet());
        charges = charges(snapshot, bodies);
    }

    /**
     * The components of members who do not appraise all: a member's own, else those of his body. Of contradicting
     * entries each counts.
     */
    static Map<MemberId, Set<ComponentId>> charges(Snapshot snapshot, Map<MemberId, String> bodies) {
        Map<String, Set<ComponentId>> ofBodies = new HashMap<>();
        snapshot.general(BodyCharged.class).map(Snapshot.Standing::fact).forEach(charged ->
                ofBodies.computeIfAbsent(charged.body(), _ -> new HashSet<>()).addAll(charged.components()));
        Map<MemberId, Set<ComponentId>> charges = new HashMap<>();
        bodies.forEach((member, body) -> charges.put(member, ofBodies.getOrDefault(body, Set.of())));
        Map<MemberId, Set<ComponentId>> own = new HashMap<>();
        snapshot.general(ComponentsAssigned.class).map(Snapshot.Standing::fact).forEach(assigned ->
                own.computeIfAbsent(assigned.member(), _ -> new HashSet<>()).addAll(assigned.components()));
        own.values().removeIf(Set::isEmpty);
        charges.putAll(own);
        charges.values().removeIf(Set::isEmpty);
        return charges;
    }

    Map<UnitId, Panel> byUnit() {
        Map<UnitId, List<MemberId>> assigned = new HashMap<>();
        snapshot.general(UnitsAssigned.class).map(Snapshot.Standing::fact)
                .filter(assignment -> roster.contains(assignment.member()))
                .sorted(Comparator.comparing(assignment -> assignment.member().value()))
                .forEach(assignment -> assignment.units().forEach(
                        unit -> assigned.computeIfAbsent(unit, _ -> new ArrayList<>()).add(assignment.member())));
        Map<UnitId, Panel> panels = new HashMap<>();
        assigned.forEach((unit, members) -> panels.put(unit, panel(unit, members.stream().distinct().toList())));
        return panels;
    }

    private Panel panel(UnitId unit, List<MemberId> members) {
        Set<MemberId> recused = recusals.stream().filter(recusal -> recusal.unit().equals(unit))
                .map(RecusalDeclared::member).collect(Collectors.toSet());
        return new Panel(members.stream().filter(member -> !recused.contains(member)).toList(),
                members.stream().filter(recused::contains).toList(),
                of(bodies, members), of(charges, members));
    }

    private static <V> Map<MemberId, V> of(Map<MemberId, V> known, List<MemberId> members) {
        return known.entrySet().stream().filter(one -> members.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
