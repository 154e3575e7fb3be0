package vn.thamdinh.domain.ledger;

/** A place in a writer's chain: everything up to this bundle. */
public record BundleMark(WriterId writer, long number, BundleId bundle) {

    public BundleMark {
        if (number < 1) {
            throw new IllegalArgumentException("bundles begin with 1, not " + number);
        }
    }
}
