package vn.thamdinh.domain.inspection.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.checklist.InspectionRules;
import vn.thamdinh.domain.text.WorkingDays;

/**
 * All teams and visits of a round. A visit whose team is missing here is kept and told of.
 *
 * @param visits in the order of their days and hours
 * @param days   on which days offices are open
 */
public record VisitPlan(List<Team> teams, List<PlannedVisit> visits, WorkingDays days) {
    private static final Comparator<PlannedVisit> BY_TIME = Comparator.comparing(PlannedVisit::date)
            .thenComparing(PlannedVisit::from).thenComparing(visit -> visit.id().value());
    /** Less than this from the end of one visit to the beginning of the next is short. */
    private static final Duration WAY = Duration.ofMinutes(30);

    public VisitPlan {
        teams = List.copyOf(teams);
        visits = visits.stream().sorted(BY_TIME).toList();
        Objects.requireNonNull(days, "days");
    }

    /** With the holidays of fixed days alone. */
    public VisitPlan(List<Team> teams, List<PlannedVisit> visits) {
        this(teams, visits, WorkingDays.USUAL);
    }

    /** The team as it stands; a dissolved one is none. */
    public Optional<Team> team(TeamId id) {
        return teams.stream().filter(team -> team.id().equals(id) && team.formed()).findFirst();
    }

    /** Visits that were not cancelled, in the order of their days and hours. */
    public List<PlannedVisit> standing() {
        return visits.stream().filter(PlannedVisit::stands).toList();
    }

    /** Everything that is wrong with the visits that stand, by visit in the order of time, the worst first. */
    public List<Clash> clashes(InspectionRules rules, Roster roster) {
        List<PlannedVisit> standing = standing();
        var found = new ArrayList<Clash>();
        for (int i = 0; i < standing.size(); i++) {
            PlannedVisit visit = standing.get(i);
            var own = new ArrayList<Clash>(alone(visit, rules, roster));
            for (PlannedVisit earlier : standing.subList(0, i)) {
                own.addAll(between(visit, earlier));
            }
            own.sort(Comparator.comparing(Clash::kind));
            found.addAll(own);
        }
        return List.copyOf(found);
    }

    private List<Clash> alone(PlannedVisit visit, InspectionRules rules, Roster roster) {
        var found = new ArrayList<Clash>();
        if (!rules.isOpenOn(visit.date())) {
            found.add(clash(visit, Clash.Kind.OUTSIDE_WINDOW));
        }
        if (!days.isWorkingDay(visit.date())) {
            found.add(clash(visit, Clash.Kind.DAY_OFF));
        }
        List<MemberId> people = people(visit);
        if (people.isEmpty()) {
            found.add(clash(visit, Clash.Kind.NO_TEAM));
        }
        people.stream().filter(member -> roster.isRecused(member, visit.unit()))
                .forEach(member -> found.add(of(visit, Clash.Kind.RECUSED, member)));
        people.stream().filter(roster.left()::contains).forEach(member -> found.add(of(visit, Clash.Kind.LEFT, member)));
        return found;
    }

    private List<Clash> between(PlannedVisit visit, PlannedVisit earlier) {
        if (visit.unit().equals(earlier.unit()) && visit.kind() == VisitKind.PLANNED
                && earlier.kind() == VisitKind.PLANNED) {
            return Stream.concat(Stream.of(new Clash(visit, Clash.Kind.TWICE, Optional.of(earlier), Optional.empty())),
                    samePeople(visit, earlier).stream()).toList();
        }
        return samePeople(visit, earlier);
    }

    private List<Clash> samePeople(PlannedVisit visit, PlannedVisit earlier) {
        if (!visit.date().equals(earlier.date())) {
            return List.of();
        }
        List<MemberId> both = people(earlier).stream().filter(people(visit)::contains).toList();
        if (visit.overlaps(earlier)) {
            return both.stream().map(member ->
                    new Clash(visit, Clash.Kind.SAME_PERSON, Optional.of(earlier), Optional.of(member))).toList();
        }
        boolean hurry = !both.isEmpty() && !visit.unit().equals(earlier.unit())
                && Duration.between(earlier.until(), visit.from()).compareTo(WAY) < 0;
        return hurry ? List.of(new Clash(visit, Clash.Kind.SHORT_WAY, Optional.of(earlier), Optional.empty()))
                : List.of();
    }

    private List<MemberId> people(PlannedVisit visit) {
        return team(visit.team()).map(Team::members).orElse(List.of());
    }

    private static Clash clash(PlannedVisit visit, Clash.Kind kind) {
        return new Clash(visit, kind, Optional.empty(), Optional.empty());
    }

    private static Clash of(PlannedVisit visit, Clash.Kind kind, MemberId member) {
        return new Clash(visit, kind, Optional.empty(), Optional.of(member));
    }
}
