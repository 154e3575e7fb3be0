package vn.thamdinh.usecase.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.inspection.plan.Clash;
import vn.thamdinh.domain.inspection.plan.Roster;
import vn.thamdinh.domain.inspection.plan.VisitPlan;
import vn.thamdinh.domain.inspection.plan.VisitProposal;
import vn.thamdinh.domain.ledger.CouncilFact.MemberLeft;
import vn.thamdinh.domain.ledger.CouncilFact.RecusalDeclared;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.WorkingDays;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.view.Sight;
import vn.thamdinh.usecase.view.Views;

/** Reads the plan of visits. A recused member sees nothing of that unit's visits. */
public final class VisitCalendar {

    private final RoundBook book;
    private final Views views;
    private final Sight sight;

    public VisitCalendar(RoundBook book, Views views) {
        this.book = book;
        this.views = views;
        this.sight = new Sight(book);
    }

    /** All visits in the order of time. */
    public List<CalendarRow> rows() {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return List.of();
        }
        VisitPlan plan = plan();
        Map<VisitId, List<Clash>> clashes = plan.clashes(programme.get().inspection(), roster()).stream()
                .collect(Collectors.groupingBy(clash -> clash.visit().id()));
        Map<VisitId, VisitTimes> times = new HashMap<>();
        book.snapshot().standing(VisitFact.VisitTimed.class)
                .forEach(timed -> times.put(timed.fact().times().visit(), timed.fact().times()));
        Set<VisitId> begun = book.snapshot().standing(VisitFact.VisitRecorded.class)
                .map(recorded -> recorded.fact().visit().id()).collect(Collectors.toSet());
        return plan.visits().stream().filter(this::isSeen)
                .map(visit -> row(visit, plan, state(visit, times.get(visit.id()), begun),
                        clashes.getOrDefault(visit.id(), List.of()).stream().map(this::seen).toList()))
                .toList();
    }

    /** Whether the person at the desk sees every announced visit, so that a printed plan has no holes. */
    boolean isWhole() {
        return plan().standing().stream().filter(visit -> visit.kind() == VisitKind.PLANNED).allMatch(this::isSeen);
    }

    private boolean isSeen(PlannedVisit visit) {
        return !sight.recused().contains(visit.unit()) && !sight.isSurprise(visit);
    }

    /** A visit that is not seen is not named by another that clashes with it. */
    private Clash seen(Clash clash) {
        return new Clash(clash.visit(), clash.kind(), clash.other().filter(this::isSeen), clash.member());
    }

    /** Teams that were not dissolved, by id. */
    public List<Team> teams() {
        return plan().teams().stream().filter(Team::formed).toList();
    }

    /** Places that the programme wants visited and that no visit stands for, in the plan's order. */
    public List<UnitId> unplanned() {
        Set<UnitId> planned = plan().standing().stream().map(PlannedVisit::unit).collect(Collectors.toSet());
        return groups().stream().flatMap(List::stream).filter(unit -> !planned.contains(unit)).toList();
    }

    /** Visits for the places that have none, from tomorrow on; nothing is planned by asking. */
    public VisitProposal propose() {
        return book.snapshot().programme().map(programme -> VisitProposal.of(plan(), programme.inspection(), roster(),
                groups(), book.today().plusDays(1))).orElseGet(() -> new VisitProposal(List.of(), List.of()));
    }

    /** The name of a commune or district. */
    public String placeName(UnitId unit) {
        return book.snapshot().programme().flatMap(programme -> programme.unit(unit).map(Unit::fullName)
                .or(() -> programme.district(unit).map(district -> district.name()))).orElse(unit.code());
    }

    private List<List<UnitId>> groups() {
        return book.snapshot().programme().map(programme -> programme.districts().stream()
                .map(district -> Stream.concat(programme.inspection().districts() ? Stream.of(district.id())
                        : Stream.empty(), programme.unitsOf(district.id()).stream().map(Unit::id)).toList())
                .toList()).orElse(List.of());
    }

    private VisitPlan plan() {
        var teams = new ArrayList<Team>();
        book.snapshot().standing(VisitFact.TeamFormed.class).map(formed -> formed.fact().team())
                .sorted(Comparator.comparing(team -> team.id().value())).forEach(teams::add);
        return new VisitPlan(teams, book.snapshot().standing(VisitFact.VisitPlanned.class)
                .map(planned -> planned.fact().visit()).toList(), book.snapshot().programme()
                .map(programme -> programme.outline().days()).orElse(WorkingDays.USUAL));
    }

    private Roster roster() {
        Set<MemberId> left = book.snapshot().standing(MemberLeft.class).map(gone -> gone.fact().member())
                .collect(Collectors.toSet());
        var recused = new HashMap<MemberId, Set<UnitId>>();
        book.snapshot().standing(RecusalDeclared.class).map(declared -> declared.fact())
                .filter(RecusalDeclared::recused).forEach(recusal -> recused
                        .computeIfAbsent(recusal.member(), _ -> new HashSet<>()).add(recusal.unit()));
        return new Roster(left, recused);
    }

    private CalendarRow row(PlannedVisit visit, VisitPlan plan, CalendarRow.State state, List<Clash> clashes) {
        Optional<Team> team = plan.teams().stream().filter(known -> known.id().equals(visit.team())).findFirst();
        return new CalendarRow(visit, placeName(visit.unit()), team.map(Team::name).orElse(visit.team().value()),
                team.map(Team::members).orElse(List.of()).stream().map(member -> views.nameOf(Scorer.of(member)))
                        .toList(), state, clashes);
    }

    private static CalendarRow.State state(PlannedVisit visit, VisitTimes times, Set<VisitId> begun) {
        if (!visit.stands()) {
            return CalendarRow.State.CANCELLED;
        }
        if (times != null && times.ended().isPresent()) {
            return CalendarRow.State.ENDED;
        }
        return times != null || begun.contains(visit.id()) ? CalendarRow.State.UNDER_WAY : CalendarRow.State.PLANNED;
    }
}
