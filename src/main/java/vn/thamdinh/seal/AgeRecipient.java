package vn.thamdinh.seal;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/**
 * Who can open a file: the public half of an {@link AgeIdentity}.
 *
 * @param text "age1…", 62 characters, as the {@code age} tool writes it
 */
public record AgeRecipient(String text) {

    private static final String PREFIX = "age";

    /** Refuses what is not an X25519 recipient with a right checksum. */
    public AgeRecipient {
        var address = Bech32.getDecoder().decode(text);
        if (!PREFIX.contentEquals(address.getHumanReadablePart()) || address.getData().length != 32
                || !text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("not an age recipient");
        }
    }

    static AgeRecipient of(byte[] publicKey) {
        return new AgeRecipient(Bech32.getEncoder().encode(PREFIX, publicKey).toString());
    }

    /**
     * Begins an age file that each of the recipients alone can open.
     *
     * @return where the content goes; closing it finishes the file and leaves {@code to} open
     */
    public static OutputStream encrypt(OutputStream to, List<AgeRecipient> recipients) throws IOException {
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("a file for nobody");
        }
        List<RecipientStanzaWriter> writers = new ArrayList<>();
        for (AgeRecipient recipient : recipients) {
            writers.add(recipient.writer());
        }
        return AgeFile.encrypt(to, writers);
    }

    private RecipientStanzaWriter writer() throws IOException {
        try {
            return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
        } catch (GeneralSecurityException e) {
            throw new IOException("an age recipient that no file can be encrypted to", e);
        }
    }
}
