package vn.thamdinh.usecase.inspection;

import java.time.LocalDate;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;

/**
 * A finding as it is typed.
 *
 * @param item      the line of the checklist that it answers; its component is the finding's
 * @param component for what answers no line; empty for a general remark
 * @param points    proposed, with decimal comma or point; blank for none
 * @param due       until when the commitment is to be met; left out where there is none
 */
public record Observation(Optional<CheckItemId> item, Optional<ComponentId> component, FindingVerdict verdict,
                          String text, String points, String commitment, Optional<LocalDate> due, String opinion) {

    /** A verdict with what was seen. */
    public Observation(Optional<CheckItemId> item, Optional<ComponentId> component, FindingVerdict verdict,
                       String text) {
        this(item, component, verdict, text, "", "", Optional.empty(), "");
    }
}
