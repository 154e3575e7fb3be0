package vn.thamdinh.domain.inspection.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.checklist.InspectionRules;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.programme.ProgrammeReader;

class VisitPlanTest {
    private static final InspectionRules NOVEMBER = new InspectionRules(Optional.of(LocalDate.of(2024, 11, 1)),
            Optional.of(LocalDate.of(2024, 11, 19)), true, Set.of(), List.of(), "");
    private static final Roster NOBODY = new Roster(Set.of(), Map.of());
    private static final UnitId DAK_O = new UnitId("25225");
    private static final UnitId BU_GIA_MAP = new UnitId("25222");
    private static final LocalDate TUESDAY = LocalDate.of(2024, 11, 5);

    private final Team first = team("doan-1", "tv-01", "tv-02");
    private final Team second = team("doan-2", "tv-03", "tv-02");

    private static Team team(String id, String leader, String other) {
        return new Team(new TeamId(id), id, new MemberId(leader), Optional.empty(), List.of(new MemberId(other)), true);
    }

    private static PlannedVisit visit(String id, UnitId unit, LocalDate date, String from, String until, Team team) {
        return new PlannedVisit(new VisitId(id), unit, VisitKind.PLANNED, date, LocalTime.parse(from),
                LocalTime.parse(until), team.id(), "", "");
    }

    private List<Clash.Kind> kinds(Roster roster, PlannedVisit... visits) {
        return new VisitPlan(List.of(first, second), List.of(visits)).clashes(NOVEMBER, roster).stream()
                .map(Clash::kind).toList();
    }

    @Test
    void twoVisitsOfOneTeamInTurnAreFine() {
        assertEquals(List.of(), kinds(NOBODY, visit("a", DAK_O, TUESDAY, "07:30", "10:30", first),
                visit("b", BU_GIA_MAP, TUESDAY, "13:30", "16:30", first)));
    }

    @Test
    void whoIsInTwoTeamsCannotBeAtTwoPlacesAtOnce() {
        List<Clash> clashes = new VisitPlan(List.of(first, second), List.of(
                visit("a", DAK_O, TUESDAY, "07:30", "10:30", first),
                visit("b", BU_GIA_MAP, TUESDAY, "10:29", "12:00", second))).clashes(NOVEMBER, NOBODY);
        assertEquals(1, clashes.size());
        assertEquals(Clash.Kind.SAME_PERSON, clashes.getFirst().kind());
        assertEquals(Optional.of(new MemberId("tv-02")), clashes.getFirst().member());
        assertEquals("b", clashes.getFirst().visit().id().value());
    }

    @Test
    void aVisitThatBeginsAsTheOtherEndsLeavesNoTimeForTheWay() {
        assertEquals(List.of(Clash.Kind.SHORT_WAY), kinds(NOBODY, visit("a", DAK_O, TUESDAY, "07:30", "10:30", first),
                visit("b", BU_GIA_MAP, TUESDAY, "10:30", "12:00", first)));
        assertEquals(List.of(), kinds(NOBODY, visit("a", DAK_O, TUESDAY, "07:30", "10:30", first),
                visit("b", BU_GIA_MAP, TUESDAY, "11:00", "12:00", first)));
    }

    @Test
    void theTwentiethOfNovemberIsOutsideThePlanAndTheSixteenthASaturday() {
        assertEquals(List.of(Clash.Kind.OUTSIDE_WINDOW),
                kinds(NOBODY, visit("a", DAK_O, LocalDate.of(2024, 11, 20), "07:30", "10:30", first)));
        assertEquals(List.of(Clash.Kind.DAY_OFF),
                kinds(NOBODY, visit("a", DAK_O, LocalDate.of(2024, 11, 16), "07:30", "10:30", first)));
    }

    @Test
    void aRecusedMemberAndOneWhoLeftAreTold() {
        assertEquals(List.of(Clash.Kind.RECUSED, Clash.Kind.LEFT), kinds(new Roster(Set.of(new MemberId("tv-01")),
                Map.of(new MemberId("tv-02"), Set.of(DAK_O))), visit("a", DAK_O, TUESDAY, "07:30", "10:30", first)));
    }

    @Test
    void aSecondAnnouncedVisitIsToldAndASurpriseOneIsNot() {
        PlannedVisit once = visit("a", DAK_O, TUESDAY, "07:30", "10:30", first);
        assertEquals(List.of(Clash.Kind.TWICE),
                kinds(NOBODY, once, visit("b", DAK_O, LocalDate.of(2024, 11, 6), "07:30", "10:30", first)));
        assertEquals(List.of(), kinds(NOBODY, once, new PlannedVisit(new VisitId("b"), DAK_O, VisitKind.SURPRISE,
                LocalDate.of(2024, 11, 6), LocalTime.of(8, 0), LocalTime.of(9, 0), first.id(), "Có phản ánh", "")));
    }

    @Test
    void aCancelledVisitClashesWithNothing() {
        PlannedVisit cancelled = new PlannedVisit(new VisitId("b"), BU_GIA_MAP, VisitKind.PLANNED, TUESDAY,
                LocalTime.of(7, 30), LocalTime.of(10, 30), first.id(), "", "Mưa bão");
        assertEquals(List.of(), kinds(NOBODY, visit("a", DAK_O, TUESDAY, "07:30", "10:30", first), cancelled));
    }

    @Test
    void aDissolvedTeamVisitsNobody() {
        var dissolved = new Team(first.id(), "doan-1", new MemberId("tv-01"), Optional.empty(), List.of(), false);
        assertEquals(List.of(Clash.Kind.NO_TEAM), new VisitPlan(List.of(dissolved),
                List.of(visit("a", DAK_O, TUESDAY, "07:30", "10:30", first))).clashes(NOVEMBER, NOBODY).stream()
                .map(Clash::kind).toList());
    }

    private static List<List<UnitId>> places(Programme programme) {
        return programme.districts().stream().map(district -> Stream.concat(Stream.of(district.id()),
                programme.unitsOf(district.id()).stream().map(unit -> unit.id())).toList()).toList();
    }

    private static List<PlannedVisit> planned(VisitProposal proposal) {
        var visits = new ArrayList<PlannedVisit>();
        proposal.visits().forEach(slot -> visits.add(new PlannedVisit(new VisitId("v" + visits.size()), slot.unit(),
                VisitKind.PLANNED, slot.date(), slot.from(), slot.until(), slot.team(), "", "")));
        return visits;
    }

    @Test
    void twoTeamsVisitAllThirtyThreePlacesWithinTheWindowWithoutAnyClash() {
        Programme programme = ProgrammeReader.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
        var teams = List.of(first, team("doan-2", "tv-03", "tv-04"));
        var proposal = VisitProposal.of(new VisitPlan(teams, List.of()), programme.inspection(), NOBODY,
                places(programme), LocalDate.of(2024, 10, 20));
        assertEquals(List.of(), proposal.left());
        assertEquals(33, proposal.visits().size());
        assertEquals(33, new HashSet<>(proposal.visits().stream().map(VisitProposal.Slot::unit).toList()).size());
        assertEquals(List.of(), new VisitPlan(teams, planned(proposal)).clashes(programme.inspection(), NOBODY));
    }

    @Test
    void oneTeamHasTimeForTwentySixAndTheRestIsNamed() {
        Programme programme = ProgrammeReader.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
        var proposal = VisitProposal.of(new VisitPlan(List.of(first), List.of()), programme.inspection(), NOBODY,
                places(programme), LocalDate.of(2024, 10, 20));
        assertEquals(26, proposal.visits().size());
        assertEquals(7, proposal.left().size());
    }

    @Test
    void teamsThatShareAPersonAreNeverProposedForTheSameTime() {
        Programme programme = ProgrammeReader.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
        var teams = List.of(first, second);
        var proposal = VisitProposal.of(new VisitPlan(teams, List.of()), programme.inspection(), NOBODY,
                places(programme), LocalDate.of(2024, 10, 20));
        assertEquals(List.of(), new VisitPlan(teams, planned(proposal)).clashes(programme.inspection(), NOBODY));
        assertEquals(26, proposal.visits().size());
    }

    @Test
    void nobodyIsProposedForAUnitThatHeIsRecusedFrom() {
        var roster = new Roster(Set.of(), Map.of(new MemberId("tv-01"), Set.of(DAK_O)));
        var teams = List.of(first, team("doan-2", "tv-03", "tv-04"));
        var proposal = VisitProposal.of(new VisitPlan(teams, List.of()), NOVEMBER, roster,
                List.of(List.of(DAK_O, BU_GIA_MAP)), LocalDate.of(2024, 11, 1));
        assertEquals(Set.of("doan-2"), Set.copyOf(proposal.visits().stream().map(slot -> slot.team().value()).toList()));
        var alone = VisitProposal.of(new VisitPlan(List.of(first), List.of()), NOVEMBER, roster,
                List.of(List.of(DAK_O, BU_GIA_MAP)), LocalDate.of(2024, 11, 1));
        assertEquals(List.of(DAK_O), alone.left());
    }

    @Test
    void whatIsPlannedAlreadyStaysAndItsTimeIsTaken() {
        PlannedVisit fixed = visit("a", DAK_O, LocalDate.of(2024, 11, 1), "08:00", "09:00", first);
        var proposal = VisitProposal.of(new VisitPlan(List.of(first), List.of(fixed)), NOVEMBER, NOBODY,
                List.of(List.of(DAK_O, BU_GIA_MAP)), LocalDate.of(2024, 11, 1));
        assertEquals(1, proposal.visits().size());
        assertEquals(LocalTime.of(13, 30), proposal.visits().getFirst().from());
        assertTrue(proposal.left().isEmpty());
    }
}
