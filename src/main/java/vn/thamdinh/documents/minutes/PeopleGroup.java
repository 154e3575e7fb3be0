package vn.thamdinh.documents.minutes;

import java.util.List;
import vn.thamdinh.domain.inspection.Side;

/** Those who sat on one side of the table, in the order of printing. */
public record PeopleGroup(Side side, List<Person> people) {
    public PeopleGroup {
        people = List.copyOf(people);
    }
}
