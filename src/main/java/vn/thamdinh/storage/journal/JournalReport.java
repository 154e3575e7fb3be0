package vn.thamdinh.storage.journal;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.thamdinh.storage.journal.JournalFinding.Reason;

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

    /** The segments that are missing or damaged. */
    public SortedSet<Integer> damaged() {
        return segments(finding -> !(finding instanceof JournalFinding.TornTail));
    }

    /** Those of them that may be made anew: what a later version of the program wrote is left alone. */
    public SortedSet<Integer> mendable() {
        SortedSet<Integer> mendable = damaged();
        mendable.removeAll(of(Reason.NEWER_FORMAT));
        return mendable;
    }

    /** The segments that the disk does not give: another time it may. */
    public SortedSet<Integer> unreadable() {
        return of(Reason.UNREADABLE);
    }

    /** The same report without what it says about these. */
    public JournalReport without(Set<Integer> numbers) {
        return new JournalReport(segments, frames,
                findings.stream().filter(finding -> !numbers.contains(finding.segment())).toList());
    }

    private SortedSet<Integer> of(Reason reason) {
        return segments(finding -> finding instanceof JournalFinding.DamagedSegment segment && segment.reason() == reason);
    }

    private SortedSet<Integer> segments(Predicate<JournalFinding> which) {
        return findings.stream().filter(which).map(JournalFinding::segment).collect(Collectors.toCollection(TreeSet::new));
    }
}
