package vn.thamdinh.ui.assignment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.assignment.Assignee;
import vn.thamdinh.domain.council.assignment.AssignmentPlan;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.view.MemberRow;

/** An assignment in memory. */
public final class SampleAssignment implements AssignmentPort {

    private final List<MemberRow> roster;
    private AssignmentPlan plan;

    public SampleAssignment() {
        this(SampleRound.members());
    }

    public SampleAssignment(List<MemberRow> roster) {
        this.roster = List.copyOf(roster);
        List<MemberRow> voters = roster.stream().filter(MemberRow::votes).toList();
        Map<MemberId, Set<UnitId>> units = voters.stream()
                .collect(Collectors.toMap(MemberRow::id, row -> Set.copyOf(row.units())));
        Map<MemberId, Set<UnitId>> recused = voters.stream()
                .collect(Collectors.toMap(MemberRow::id, row -> Set.copyOf(row.recused())));
        plan = new AssignmentPlan(voters.stream().map(row -> new Assignee(row.id(), "")).toList(),
                SampleRound.PROGRAMME.units().stream().map(Unit::id).toList(),
                SampleRound.PROGRAMME.criteria().scored().stream().map(Component::id).toList(), units, new HashMap<>(),
                Map.of(), recused);
    }

    public synchronized AssignmentPlan plan() {
        return plan;
    }

    @Override
    public synchronized Optional<Data> read() {
        return Optional.of(new Data(SampleRound.PROGRAMME, roster, plan));
    }

    @Override
    public synchronized Outcome<Instant> store(AssignmentPlan changed) {
        plan = changed;
        return Outcome.done(SampleRound.NOON);
    }
}
