package vn.thamdinh.usecase.plan;

import java.util.List;

import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.plan.Clash;

/**
 * A planned visit.
 *
 * @param place   name of the commune or district
 * @param team    name of the team; its id where the team is not known
 * @param people  names of the team's members, the leader first
 * @param state   how far it has come
 * @param clashes what is wrong with it, the worst first
 */
public record CalendarRow(PlannedVisit visit, String place, String team, List<String> people, State state,
                          List<Clash> clashes) {

    /** How far a planned visit has come. */
    public enum State { PLANNED, UNDER_WAY, ENDED, CANCELLED }

    public CalendarRow {
        people = List.copyOf(people);
        clashes = List.copyOf(clashes);
    }
}
