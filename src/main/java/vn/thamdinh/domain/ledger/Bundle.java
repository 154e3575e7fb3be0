package vn.thamdinh.domain.ledger;

import java.util.List;

/**
 * What a writer sealed and signed together when he handed something out. Bundles belong to the writer, not to a
 * recipient; each names the one before it, so that a missing one shows.
 *
 * @param number   1, 2, 3, … within the writer
 * @param previous the writer's bundle before, {@link BundleId#NONE} before the first
 * @param entries  ids in order of the writer's sequence, at least one, none twice
 */
public record Bundle(BundleId id, RoundId round, WriterId writer, long number, BundleId previous,
                     List<EntryId> entries) {

    public Bundle {
        entries = List.copyOf(entries);
        if (number < 1 || number == 1 != previous.equals(BundleId.NONE)) {
            throw new IllegalArgumentException("bundle " + number + " after " + previous);
        }
        if (entries.isEmpty() || entries.stream().distinct().count() != entries.size()) {
            throw new IllegalArgumentException("a bundle without entries, or with one twice");
        }
    }

    /** Where it stands in its writer's chain. */
    public BundleMark mark() {
        return new BundleMark(writer, number, id);
    }
}
