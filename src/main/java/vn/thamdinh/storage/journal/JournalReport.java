package vn.thamdinh.storage.journal;

import java.util.List;

/**
 * What reading a journal came to.
 *
 * @param segments how many segment files there are
 * @param frames how many frames were handed on
 * @param findings everything that is not as it was written, in the order of the segments
 */
public record JournalReport(int segments, long frames, List<JournalFinding> findings) {

    /** Copies the findings. */
    public JournalReport {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was lost that was ever reported as saved, as far as the journal alone can tell. */
    public boolean intact() {
        return findings.stream().allMatch(JournalFinding.TornTail.class::isInstance);
    }
}
