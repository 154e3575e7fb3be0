package vn.thamdinh.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import vn.thamdinh.seal.AgePassphrase;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.Passphrase;

/** Who can open a package: the holders of some keys, or who knows a passphrase. age permits no mixture. */
public sealed interface Envelope {

    /** Bytes that a recipient, or a passphrase, takes at most in the first lines of an age file. */
    int RECIPIENT_BYTES = 256;

    /**
     * For keys: those of the recipients, the sender's own, so that he can verify what he wrote, and the escrow's.
     *
     * @param recipients at least one; each counts once
     */
    record Recipients(List<AgeRecipient> recipients) implements Envelope {

        public Recipients {
            recipients = recipients.stream().distinct().toList();
            if (recipients.isEmpty()) {
                throw new IllegalArgumentException("a package for nobody");
            }
        }
    }

    /** For a passphrase alone, where keys were not exchanged; the caller closes it. */
    record Words(Passphrase passphrase) implements Envelope {
    }

    /** Begins the file; closing the stream finishes it and leaves {@code to} open. */
    default OutputStream seal(OutputStream to) throws IOException {
        return switch (this) {
            case Recipients(List<AgeRecipient> recipients) -> AgeRecipient.encrypt(to, recipients);
            case Words(Passphrase passphrase) -> AgePassphrase.encrypt(to, passphrase);
        };
    }

    /** How many lines of recipients the file has. */
    default int size() {
        return switch (this) {
            case Recipients(List<AgeRecipient> recipients) -> recipients.size();
            case Words _ -> 1;
        };
    }
}
