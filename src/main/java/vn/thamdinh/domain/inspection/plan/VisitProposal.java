package vn.thamdinh.domain.inspection.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.checklist.InspectionRules;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Proposes days and teams for places that have none. A morning and an afternoon of each working day of the plan hold one
 * visit of each team; a district and its communes are visited one after the other by one team where that is possible.
 *
 * @param visits proposed, in the order of time
 * @param left   places for which no team had time, or every team has a recused member
 */
public record VisitProposal(List<Slot> visits, List<UnitId> left) {

    /** A place, a time, a team. */
    public record Slot(UnitId unit, TeamId team, LocalDate date, LocalTime from, LocalTime until) {
    }

    private record Half(LocalTime from, LocalTime until) {
    }

    private static final List<Half> HALVES = List.of(new Half(LocalTime.of(7, 30), LocalTime.of(10, 30)),
            new Half(LocalTime.of(13, 30), LocalTime.of(16, 30)));

    public VisitProposal {
        visits = List.copyOf(visits);
        left = List.copyOf(left);
    }

    /**
     * Proposes visits; the same input gives the same proposal. Without first and last day of the plan nothing is
     * proposed.
     *
     * @param groups places that belong together, such as a district and its communes; those in {@code plan} are left
     *               as they are
     * @param first  no visit before this day, such as tomorrow
     */
    public static VisitProposal of(VisitPlan plan, InspectionRules rules, Roster roster, List<List<UnitId>> groups,
                                   LocalDate first) {
        var time = new FreeTime(plan, roster);
        days(plan, rules, first).forEach(day -> HALVES.forEach(half -> time.offer(day, half.from(), half.until())));
        var visits = new ArrayList<Slot>();
        var left = new ArrayList<UnitId>();
        for (List<UnitId> group : groups) {
            List<UnitId> open = group.stream().filter(unit -> plan.standing().stream()
                    .noneMatch(visit -> visit.unit().equals(unit))).toList();
            Optional<Team> whole = time.freest(open);
            for (UnitId unit : open) {
                whole.filter(time::isFree).or(() -> time.freest(List.of(unit)))
                        .ifPresentOrElse(team -> visits.add(time.take(team, unit)), () -> left.add(unit));
            }
        }
        visits.sort(Comparator.comparing(Slot::date).thenComparing(Slot::from)
                .thenComparing(slot -> slot.team().value()));
        return new VisitProposal(visits, left);
    }

    private static List<LocalDate> days(VisitPlan plan, InspectionRules rules, LocalDate first) {
        if (rules.from().isEmpty() || rules.until().isEmpty()) {
            return List.of();
        }
        LocalDate begin = rules.from().get().isBefore(first) ? first : rules.from().get();
        LocalDate end = rules.until().get();
        return begin.isAfter(end) ? List.of()
                : begin.datesUntil(end.plusDays(1)).filter(plan.days()::isWorkingDay).toList();
    }
}
