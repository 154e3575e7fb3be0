package vn.thamdinh.usecase.evidence;

import java.time.Instant;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;

/**
 * A file that belongs to a unit.
 *
 * @param who  name of who attached it
 * @param here whether its content is held; it may arrive later than its entry, in a further part of a package
 */
public record Evidence(EntryId entry, FileAttached file, String who, Instant time, boolean here) {
}
