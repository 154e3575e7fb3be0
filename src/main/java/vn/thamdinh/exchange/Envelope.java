package vn.thamdinh.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.AgePassphrase;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;

/** Who can open a package: the holders of some keys, or who knows a passphrase. age permits no mixture. */
public sealed interface Envelope {

    /**
     * For keys.
     *
     * @param own    the sender's, so that he can verify what he wrote; the caller closes it
     * @param others those of the recipients, and the escrow's where the programme names one; each counts once
     */
    record Keys(AgeIdentity own, List<AgeRecipient> others) implements Envelope {

        public Keys {
            others = List.copyOf(others);
        }

        List<AgeRecipient> recipients() {
            return Stream.concat(others.stream(), Stream.of(own.recipient())).distinct().toList();
        }
    }

    /**
     * For a passphrase alone, where keys were not exchanged; the caller closes it.
     *
     * @param cost of one try of it
     */
    record Words(Passphrase passphrase, KeyDerivation.Cost cost) implements Envelope {

        /** At the standard cost. */
        public Words(Passphrase passphrase) {
            this(passphrase, KeyDerivation.Cost.STANDARD);
        }
    }

    /** For these recipients and the sender. */
    static Envelope to(AgeIdentity own, Collection<AgeRecipient> others) {
        return new Keys(own, List.copyOf(others));
    }

    /** Begins the file; closing the stream finishes it and leaves {@code to} open. */
    default OutputStream seal(OutputStream to) throws IOException {
        return switch (this) {
            case Keys keys -> AgeRecipient.encrypt(to, keys.recipients());
            case Words(Passphrase passphrase, KeyDerivation.Cost cost) -> AgePassphrase.encrypt(to, passphrase, cost);
        };
    }

    /** What the sender opens it with. */
    default PackageKeys senderKeys() {
        return switch (this) {
            case Keys(AgeIdentity own, _) -> PackageKeys.of(own);
            case Words(Passphrase passphrase, _) -> PackageKeys.of(passphrase);
        };
    }

    /** How large the file becomes at most for so many bytes of content. */
    default long sealedSize(long content) {
        int recipients = this instanceof Keys keys ? keys.recipients().size() : 1;
        return 256L + 256L * recipients + content + 16 * (1 + Math.ceilDiv(content, 64L << 10));
    }
}
