package vn.thamdinh.ui.inspection.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.plan.Roster;
import vn.thamdinh.domain.inspection.plan.VisitPlan;
import vn.thamdinh.domain.inspection.plan.VisitProposal;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.plan.CalendarRow;
import vn.thamdinh.usecase.plan.PlanVisits.Wish;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.wire.programme.ProgrammeReader;

/** A plan in memory on the shipped programme: two people, no team yet. */
final class SamplePlan implements PlanPort {
    private static final Instant NOW = Instant.parse("2024-10-25T02:00:00Z");

    private final Programme programme = ProgrammeReader.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
    private final List<Place> places = PlanPort.places(programme);
    final List<Team> teams = new ArrayList<>();
    final List<PlannedVisit> visits = new ArrayList<>();
    boolean mayPlan = true;

    static MemberRow person(String id, String name) {
        return new MemberRow(new MemberId(id), name, "Trưởng phòng", "Sở Nội vụ", Role.MEMBER, List.of(), List.of(),
                0, 0, false);
    }

    @Override
    public Optional<Data> read() {
        var plan = new VisitPlan(teams, visits);
        var clashes = plan.clashes(programme.inspection(), new Roster(Set.of(), Map.of()));
        List<CalendarRow> rows = plan.visits().stream().map(visit -> new CalendarRow(visit, name(visit.unit()),
                plan.team(visit.team()).map(Team::name).orElse("?"), List.of("Nguyễn Thị Vân", "Trần Văn Kiên"),
                visit.stands() ? CalendarRow.State.PLANNED : CalendarRow.State.CANCELLED,
                clashes.stream().filter(clash -> clash.visit().equals(visit)).toList())).toList();
        List<UnitId> unplanned = places.stream().map(Place::id).filter(unit -> plan.standing().stream()
                .noneMatch(visit -> visit.unit().equals(unit))).toList();
        return Optional.of(new Data(programme.inspection(), programme.outline().days(), rows, teams.stream().filter(Team::formed).toList(),
                List.of(person("tv-01", "Nguyễn Thị Vân"), person("tv-02", "Trần Văn Kiên")), places, unplanned,
                mayPlan));
    }

    private String name(UnitId unit) {
        return places.stream().filter(place -> place.id().equals(unit)).findFirst().orElseThrow().name();
    }

    @Override
    public Outcome<Instant> form(String name, MemberId leader, Optional<MemberId> secretary, List<MemberId> others) {
        teams.add(new Team(new TeamId("doan-" + (teams.size() + 1)), name, leader, secretary, others, true));
        return Outcome.done(NOW);
    }

    @Override
    public Outcome<Instant> change(Team team) {
        teams.replaceAll(known -> known.id().equals(team.id()) ? team : known);
        return Outcome.done(NOW);
    }

    @Override
    public Outcome<Instant> plan(UnitId unit, Wish wish) {
        visits.add(visit(new VisitId("v" + visits.size()), unit, wish, ""));
        return Outcome.done(NOW);
    }

    @Override
    public Outcome<Instant> change(VisitId visit, Wish wish) {
        visits.replaceAll(known -> known.id().equals(visit) ? visit(visit, known.unit(), wish, "") : known);
        return Outcome.done(NOW);
    }

    @Override
    public Outcome<Instant> cancel(VisitId visit, String reason) {
        visits.replaceAll(known -> known.id().equals(visit) ? visit(visit, known.unit(), new Wish(known.kind(),
                known.date(), known.from(), known.until(), known.team(), known.purpose()), reason) : known);
        return Outcome.done(NOW);
    }

    private static PlannedVisit visit(VisitId id, UnitId unit, Wish wish, String cancelled) {
        return new PlannedVisit(id, unit, wish.kind(), wish.date(), wish.from(), wish.until(), wish.team(),
                wish.purpose(), cancelled);
    }

    @Override
    public VisitProposal propose() {
        return VisitProposal.of(new VisitPlan(teams, visits), programme.inspection(), new Roster(Set.of(), Map.of()),
                programme.districts().stream().map(district -> places.stream().map(Place::id).filter(unit ->
                        unit.equals(district.id()) || programme.unit(unit).filter(one ->
                                one.district().equals(district.id())).isPresent()).toList()).toList(),
                LocalDate.of(2024, 10, 26));
    }

    @Override
    public Outcome<Instant> planAll(List<VisitProposal.Slot> slots) {
        slots.forEach(slot -> plan(slot.unit(), new Wish(VisitKind.PLANNED, slot.date(), slot.from(), slot.until(),
                slot.team(), "")));
        return Outcome.done(NOW);
    }

    @Override
    public Outcome<Path> savePlan(Path file) {
        return Outcome.done(file);
    }

    @Override
    public Outcome<Path> saveNotice(UnitId place, Path file) {
        return Outcome.done(file);
    }

    /** Two teams and the proposal, with one clash and one surprise visit besides. */
    SamplePlan filled() {
        form("Đoàn kiểm tra số 1", new MemberId("tv-01"), Optional.empty(), List.of());
        form("Đoàn kiểm tra số 2", new MemberId("tv-02"), Optional.empty(), List.of());
        planAll(propose().visits());
        plan(new UnitId("25225"), new Wish(VisitKind.SURPRISE, LocalDate.of(2024, 11, 5), LocalTime.of(8, 0),
                LocalTime.of(9, 0), new TeamId("doan-1"), "Có phản ánh của người dân"));
        return this;
    }
}
