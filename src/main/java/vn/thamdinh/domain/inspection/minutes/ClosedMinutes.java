package vn.thamdinh.domain.inspection.minutes;

import java.util.Objects;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.text.Require;

/**
 * Minutes that were closed: from here on the visit changes only by a new version, which says why.
 *
 * @param version from 1
 * @param closed  true when closed; false when opened again to become the next version
 * @param content SHA-256 of what the minutes say, 64 hex digits
 * @param file    SHA-256 of the PDF, which is kept as evidence of the unit; 64 hex digits
 * @param reason  why they were opened again; empty when closed
 */
public record ClosedMinutes(VisitId visit, int version, boolean closed, String content, String file, String reason) {
    public ClosedMinutes {
        Objects.requireNonNull(visit, "visit");
        Require.that(version >= 1, "version below 1");
        Require.that(Require.isHex(content, 64) && Require.isHex(file, 64), "not a SHA-256");
        reason = Require.optionalText(reason, "reason");
        Require.that(closed == reason.isEmpty(), "a reason belongs to minutes opened again");
    }
}
