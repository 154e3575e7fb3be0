package vn.thamdinh.domain.ledger;

/**
 * Names a bundle: SHA-256 of its manifest's canonical bytes.
 *
 * @param hex 64 lower-case hex digits
 */
public record BundleId(String hex) implements Comparable<BundleId> {

    /** What the first bundle of a writer names as the one before it. */
    public static final BundleId NONE = new BundleId("0".repeat(64));

    public BundleId {
        Hex.require(hex, 64);
    }

    @Override
    public int compareTo(BundleId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
