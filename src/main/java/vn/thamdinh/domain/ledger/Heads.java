package vn.thamdinh.domain.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Current value of a subject: its effective entries that no effective entry supersedes. */
public final class Heads {

    private static final Comparator<Entry> DISPLAY =
            Comparator.comparing((Entry entry) -> entry.header().time()).thenComparing(Entry::id);

    private Heads() {
    }

    /**
     * The heads among the effective entries of one subject, earliest first. One head is the value; several are a
     * conflict, resolved only by an entry that supersedes them all.
     */
    public static List<Entry> of(Collection<Entry> effective) {
        Set<EntryId> superseded = effective.stream()
                .flatMap(entry -> entry.header().supersedes().stream())
                .collect(Collectors.toSet());
        return effective.stream()
                .filter(entry -> !superseded.contains(entry.id()))
                .sorted(DISPLAY)
                .toList();
    }
}
