package vn.thamdinh.domain.inspection.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.plan.VisitProposal.Slot;
import vn.thamdinh.domain.unit.UnitId;

/** Times at which teams are nowhere yet; whoever is in two teams has his time once. */
final class FreeTime {

    private record Free(LocalDate date, LocalTime from, LocalTime until) {

        boolean meets(PlannedVisit visit) {
            return visit.date().equals(date) && visit.from().isBefore(until) && from.isBefore(visit.until());
        }
    }

    private final VisitPlan plan;
    private final Roster roster;
    private final List<Team> teams;
    private final Map<TeamId, List<Free>> free = new HashMap<>();

    FreeTime(VisitPlan plan, Roster roster) {
        this.plan = plan;
        this.roster = roster;
        this.teams = plan.teams().stream().filter(Team::formed)
                .filter(team -> team.members().stream().noneMatch(roster.left()::contains)).toList();
        teams.forEach(team -> free.put(team.id(), new ArrayList<>()));
    }

    /** Offers a time to every team of which nobody is elsewhere then. */
    void offer(LocalDate date, LocalTime from, LocalTime until) {
        var time = new Free(date, from, until);
        for (Team team : teams) {
            boolean taken = plan.standing().stream().filter(time::meets).anyMatch(visit ->
                    plan.team(visit.team()).filter(other -> share(other, team)).isPresent());
            if (!taken) {
                free.get(team.id()).add(time);
            }
        }
    }

    boolean isFree(Team team) {
        return !free.get(team.id()).isEmpty();
    }

    /** The team with the most time of those that may visit all of these. */
    Optional<Team> freest(List<UnitId> units) {
        return teams.stream().filter(this::isFree)
                .filter(team -> team.members().stream().noneMatch(member ->
                        units.stream().anyMatch(unit -> roster.isRecused(member, unit))))
                .max(Comparator.<Team>comparingInt(team -> free.get(team.id()).size())
                        .thenComparing(team -> team.id().value(), Comparator.reverseOrder()));
    }

    /** The team's first free time, which is free no more for anybody of it. */
    Slot take(Team team, UnitId unit) {
        Free time = free.get(team.id()).getFirst();
        teams.stream().filter(other -> share(other, team)).forEach(other -> free.get(other.id()).remove(time));
        return new Slot(unit, team.id(), time.date(), time.from(), time.until());
    }

    private static boolean share(Team one, Team other) {
        return one.members().stream().anyMatch(other.members()::contains);
    }
}
