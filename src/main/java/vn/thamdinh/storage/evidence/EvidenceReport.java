package vn.thamdinh.storage.evidence;

import java.util.List;

/**
 * What looking through all evidence found.
 *
 * @param missing  SHA-256 of files that entries name and that are not here: not come yet, or lost
 * @param damaged  names of files whose content is changed or cut short
 * @param orphaned names of files that no entry names, as an import that was cut off leaves them
 */
public record EvidenceReport(List<String> missing, List<String> damaged, List<String> orphaned) {

    public EvidenceReport {
        missing = List.copyOf(missing);
        damaged = List.copyOf(damaged);
        orphaned = List.copyOf(orphaned);
    }
}
