package vn.thamdinh.domain.ledger;

/**
 * The name of an entry: SHA-256 of its header's canonical bytes, so that the same content always has the same name.
 *
 * @param hex 64 lower-case hex digits
 */
public record EntryId(String hex) implements Comparable<EntryId> {

    public EntryId {
        Hex.require(hex, 64);
    }

    @Override
    public int compareTo(EntryId other) {
        return hex.compareTo(other.hex);
    }
}
