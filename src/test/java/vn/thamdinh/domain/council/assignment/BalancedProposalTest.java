package vn.thamdinh.domain.council.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.ProgrammeBuilder;

class BalancedProposalTest {
    private static final CriteriaSet CRITERIA = ProgrammeBuilder.withUnits(1).build().criteria();

    private static AssignmentPlan plan(int members, int units, Map<MemberId, Set<UnitId>> recused) {
        return new AssignmentPlan(IntStream.range(0, members).mapToObj(i -> new Assignee(member(i), "")).toList(),
                IntStream.range(0, units).mapToObj(BalancedProposalTest::unit).toList(),
                CRITERIA.scored().stream().map(Component::id).toList(), Map.of(), Map.of(), Map.of(), recused);
    }

    private static MemberId member(int index) {
        return new MemberId("tv-%02d".formatted(index + 1));
    }

    private static UnitId unit(int index) {
        return new UnitId("%05d".formatted(25000 + index));
    }

    @Property(tries = 60)
    void everyUnitHasItsMembersAndLoadsDifferByOneUnitAtMost(@ForAll @IntRange(min = 1, max = 12) int members,
            @ForAll @IntRange(min = 1, max = 120) int units, @ForAll @IntRange(min = 1, max = 4) int perUnit) {
        AssignmentPlan proposal = BalancedProposal.units(plan(members, units, Map.of()), perUnit);
        proposal.units().forEach(unit -> assertEquals(Math.min(members, perUnit), proposal.panel(unit)));
        var loads = proposal.members().stream().mapToInt(who -> proposal.units(who.member()).size()).summaryStatistics();
        assertTrue(loads.getMax() - loads.getMin() <= 1, loads.toString());
    }

    @Test
    void nobodyIsGivenAUnitFromWhichHeIsRecused() {
        AssignmentPlan proposal = BalancedProposal.units(plan(3, 9, Map.of(member(0), Set.of(unit(0), unit(1)),
                member(1), Set.of(unit(0)))), 1);
        assertTrue(proposal.has(member(2), unit(0)));
        assertFalse(proposal.has(member(0), unit(1)));
        assertEquals(Set.of(3), proposal.members().stream().map(who -> proposal.units(who.member()).size())
                .collect(Collectors.toSet()));
        assertEquals(List.of(), proposal.unitsWithout());
    }

    @Test
    void whatIsLeftOpenIsNamed() {
        AssignmentPlan plan = plan(2, 3, Map.of(member(1), Set.of(unit(2)))).with(member(0), unit(0), true)
                .with(member(1), unit(2), true);
        assertEquals(List.of(unit(1), unit(2)), plan.unitsWithout());
        assertEquals(List.of(member(1)), plan.idle());
        assertEquals(3, plan.load(new Assignee(member(0), "")));
    }

    @Test
    void ownComponentsComeBeforeThoseOfTheBodyAndTheseBeforeAll() {
        var who = new Assignee(member(0), "so-tu-phap");
        AssignmentPlan plan = new AssignmentPlan(List.of(who), List.of(unit(0)), ProgrammeBuilder.COMPONENTS, Map.of(),
                Map.of(), Map.of(), Map.of());
        assertEquals(3, plan.effective(who).size());
        AssignmentPlan body = plan.with("so-tu-phap", List.of(ProgrammeBuilder.ONE), true);
        assertEquals(Set.of(ProgrammeBuilder.ONE), body.effective(who));
        assertEquals(List.of(ProgrammeBuilder.TWO, ProgrammeBuilder.THREE), body.componentsWithout());
        assertEquals(Set.of(ProgrammeBuilder.TWO), body.with(member(0), List.of(ProgrammeBuilder.TWO), true).effective(who));
    }

    @Test
    void theProposalOfFieldsLeavesNoComponentToNobody() {
        AssignmentPlan proposal = BalancedProposal.fields(plan(2, 1, Map.of()), CRITERIA);
        assertEquals(List.of(), proposal.componentsWithout());
        Set<ComponentId> first = proposal.own(member(0));
        assertTrue(first.stream().noneMatch(proposal.own(member(1))::contains));
    }
}
