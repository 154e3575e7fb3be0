package vn.thamdinh.usecase.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileReduced;

/**
 * A file that belongs to a unit.
 *
 * @param who     name of who attached it
 * @param here    whether its content is held; it may arrive later than its entry, in a further part of a package
 * @param ties    where at visits it belongs
 * @param reduced what it was made from, where it was made smaller
 */
public record Evidence(EntryId entry, FileAttached file, String who, Instant time, boolean here, List<Tie> ties,
                       Optional<FileReduced> reduced) {

    public Evidence {
        ties = List.copyOf(ties);
    }

    /** What it is by its name and what was noted when it was attached. */
    public EvidenceSort sort() {
        return EvidenceSort.of(file);
    }
}
