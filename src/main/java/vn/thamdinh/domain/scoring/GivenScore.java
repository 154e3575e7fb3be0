package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.time.Instant;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.WriterId;

/**
 * One standing score.
 *
 * @param points in points of the component
 * @param reason why, or empty
 * @param source the entry that says so
 */
public record GivenScore(BigDecimal points, String reason, Instant time, WriterId writer, EntryId source) {
}
