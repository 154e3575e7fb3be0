package vn.thamdinh.domain.rebase;

import java.util.Set;
import java.util.stream.Collectors;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Subject;

/**
 * A value that former entries give to a subject.
 *
 * @param value   with the name and header of the latest of its sources
 * @param sources the entries as they are kept; several where they were merged
 */
record Candidate(Entry value, Set<Entry> sources) {
    Candidate {
        sources = Set.copyOf(sources);
    }

    boolean isSuperseded(Set<EntryId> names) {
        return sources.stream().allMatch(source -> names.contains(source.id()));
    }

    Set<Subject> subjects() {
        return sources.stream().flatMap(source -> source.subject().stream()).collect(Collectors.toSet());
    }
}
