package vn.thamdinh.exchange;

import java.util.List;

import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.Passphrase;

/**
 * What a reader can try on a package. The caller closes keys and passphrases.
 *
 * @param identities  the workspace's own key, and former ones if it has any
 * @param passphrases what the person typed, if he was asked
 */
public record PackageKeys(List<AgeIdentity> identities, List<Passphrase> passphrases) {

    public PackageKeys {
        identities = List.copyOf(identities);
        passphrases = List.copyOf(passphrases);
    }

    /** The workspace's key alone. */
    public static PackageKeys of(AgeIdentity identity) {
        return new PackageKeys(List.of(identity), List.of());
    }

    /** A passphrase alone. */
    public static PackageKeys of(Passphrase passphrase) {
        return new PackageKeys(List.of(), List.of(passphrase));
    }

    /** The workspace's key, and a passphrase for packages without keys. */
    public static PackageKeys of(AgeIdentity identity, Passphrase passphrase) {
        return new PackageKeys(List.of(identity), List.of(passphrase));
    }
}
