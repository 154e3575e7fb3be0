package vn.thamdinh.wire.travel;

import vn.thamdinh.domain.ledger.Bundle;

/**
 * A bundle with the bytes that were signed.
 *
 * @param manifest  canonical JSON of the bundle; its SHA-256 is the bundle's id
 * @param signature armored SSHSIG over the manifest in the namespace {@link BundleCodec#NAMESPACE}; not checked here
 */
public record SignedBundle(Bundle bundle, byte[] manifest, String signature) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedBundle that && bundle.equals(that.bundle) && signature.equals(that.signature);
    }

    @Override
    public int hashCode() {
        return bundle.hashCode();
    }
}
