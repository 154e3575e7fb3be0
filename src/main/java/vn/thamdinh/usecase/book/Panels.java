package vn.thamdinh.usecase.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
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

    Panels(Snapshot snapshot) {
        this.snapshot = snapshot;
        List<MemberEnrolled> enrolled = snapshot.general(MemberEnrolled.class).map(Snapshot.Standing::fact).toList();
        roster = enrolled.stream().filter(member -> !Surprises.isInspected(member.role())).map(MemberEnrolled::member).collect(Collectors.toSet());
        enrolled.stream().filter(member -> !member.body().isEmpty())
                .forEach(member -> bodies.put(member.member(), member.body()));
        recusals = snapshot.general(RecusalDeclared.class).map(Snapshot.Standing::fact)
                .filter(RecusalDeclared::recused).collect(Collectors.toSet());
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
                bodies.entrySet().stream().filter(body -> members.contains(body.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
