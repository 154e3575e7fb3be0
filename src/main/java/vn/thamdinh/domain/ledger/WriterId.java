package vn.thamdinh.domain.ledger;

/**
 * One uninterrupted line of writing: it owns a sequence of entry numbers. A restored, moved or copied workspace opens a
 * new one and never continues the old.
 *
 * @param hex 32 lower-case hex digits, the first of a hash over the key that opens it and a nonce
 */
public record WriterId(String hex) implements Comparable<WriterId> {

    public WriterId {
        Hex.require(hex, 32);
    }

    @Override
    public int compareTo(WriterId other) {
        return hex.compareTo(other.hex);
    }
}
