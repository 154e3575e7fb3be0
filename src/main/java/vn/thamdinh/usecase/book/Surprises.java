package vn.thamdinh.usecase.book;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.VisitFact;

/**
 * What would betray a surprise visit before it is made: its plan, and a team that goes on such visits alone. It is kept
 * from everybody who is inspected until the visit is recorded.
 */
public final class Surprises {

    private final Set<VisitId> made;
    private final Set<TeamId> telling;
    private final boolean any;

    Surprises(Snapshot snapshot) {
        made = snapshot.standing(VisitFact.VisitRecorded.class).map(recorded -> recorded.fact().visit().id())
                .collect(Collectors.toSet());
        Set<TeamId> onSurprise = new HashSet<>();
        Set<TeamId> known = new HashSet<>();
        snapshot.standing(VisitFact.VisitPlanned.class).map(planned -> planned.fact().visit())
                .forEach(visit -> (isSecret(visit) ? onSurprise : known).add(visit.team()));
        any = !onSurprise.isEmpty();
        onSurprise.removeAll(known);
        telling = onSurprise;
    }

    /** Whether who sits at a desk in this role is one of those who are inspected. */
    public static boolean isInspected(Role role) {
        return switch (role) {
            case DISTRICT, COMMUNE -> true;
            case SECRETARIAT, MEMBER, CHAIR, INSPECTOR, CLERK -> false;
        };
    }

    /** Whether there is anything to be kept. */
    public boolean any() {
        return any;
    }

    /** Whether the visit is still to surprise. */
    public boolean isSecret(PlannedVisit visit) {
        return visit.kind() == VisitKind.SURPRISE && !made.contains(visit.id());
    }

    /** Whether the fact would betray a visit. */
    public boolean betrays(Fact fact) {
        return switch (fact) {
            case VisitFact.VisitPlanned(var visit) -> isSecret(visit);
            case VisitFact.TeamFormed(var team) -> telling.contains(team.id());
            default -> false;
        };
    }
}
