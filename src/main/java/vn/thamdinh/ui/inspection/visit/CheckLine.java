package vn.thamdinh.ui.inspection.visit;

import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;

/** A line of the checklist as it is shown. */
sealed interface CheckLine {

    /** A heading with how many of its lines are answered. */
    record Head(String title, int done, int all) implements CheckLine {
    }

    /**
     * Something to look at, and what was found.
     *
     * @param key       names the line in this visit
     * @param label     what is looked at
     * @param about     the component and the source, or why the line is here
     * @param item      empty for what answers no line of the programme
     * @param component that a finding bears on; empty for a general remark
     * @param finding   what stands; empty while unanswered
     * @param searched  folded text of all that is said here
     */
    record Row(String key, String label, String about, Optional<CheckItemId> item, Optional<ComponentId> component,
               Optional<Finding> finding, String searched) implements CheckLine {

        /** Whether it counts as answered. */
        boolean answered() {
            return finding.filter(one -> !one.struck()).isPresent();
        }

        boolean struck() {
            return finding.filter(Finding::struck).isPresent();
        }

        /** Whether the person chooses the component, no line of the programme does. */
        boolean isFree() {
            return !key.startsWith(Checklist.ITEM) && !key.startsWith(Checklist.COMPONENT)
                    && finding.flatMap(Finding::item).isEmpty();
        }
    }
}
