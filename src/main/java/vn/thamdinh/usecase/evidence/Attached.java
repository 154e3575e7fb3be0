package vn.thamdinh.usecase.evidence;

import java.util.List;

import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;

/**
 * What came of attaching a file.
 *
 * @param again     the very same content was evidence there already
 * @param elsewhere what else the very same content is evidence of, as far as the person at the desk may see it
 */
public record Attached(FileAttached file, boolean again, List<Evidence> elsewhere) {

    public Attached {
        elsewhere = List.copyOf(elsewhere);
    }
}
