package vn.thamdinh.domain.inspection.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.text.Require;

/**
 * How a programme inspects on the spot.
 *
 * @param from      first day of the visits; empty where the plan gives none
 * @param until     last day, inclusive, not before {@code from}; empty where the plan gives none
 * @param districts whether the districts of the assessed units are visited too
 * @param onTheSpot components that are to be checked at the unit
 * @param checklist headings and lines in the order of checking
 * @param source    the paragraphs that the days come from; may be empty
 */
public record InspectionRules(Optional<LocalDate> from, Optional<LocalDate> until, boolean districts,
                              Set<ComponentId> onTheSpot, List<CheckGroup> checklist, String source) {

    /** No window, no checklist. */
    public static final InspectionRules NONE = new InspectionRules(Optional.empty(), Optional.empty(), false, Set.of(),
            List.of(), "");

    public InspectionRules {
        Require.that(from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
                "visits end before they begin");
        onTheSpot = Set.copyOf(onTheSpot);
        checklist = List.copyOf(checklist);
        List<CheckItemId> ids = checklist.stream().flatMap(group -> group.items().stream()).map(CheckItem::id).toList();
        Require.that(Set.copyOf(ids).size() == ids.size(), "a line of the checklist twice");
        source = Require.optionalText(source, "inspection source");
    }

    /** Whether visits may be on that day as far as the plan goes. */
    public boolean isOpenOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
    }

    public Optional<CheckItem> item(CheckItemId id) {
        return checklist.stream().flatMap(group -> group.items().stream()).filter(item -> item.id().equals(id))
                .findFirst();
    }
}
