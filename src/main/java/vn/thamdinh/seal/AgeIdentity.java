package vn.thamdinh.seal;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.KeyAgreement;
import vn.thamdinh.progress.Progress;

/** A secret X25519 key that opens age files encrypted to its {@link #recipient()}. */
public final class AgeIdentity implements AutoCloseable {

    private static final String PREFIX = "AGE-SECRET-KEY-";
    private static final BigInteger BASE_POINT = BigInteger.valueOf(9);

    private final SecretKeyBytes scalar;
    private final AgeRecipient recipient;

    private AgeIdentity(SecretKeyBytes scalar) {
        this.scalar = scalar;
        this.recipient = publicHalf(scalar);
    }

    /** A new key. */
    public static AgeIdentity generate(Entropy entropy) {
        return new AgeIdentity(SecretKeyBytes.random(entropy));
    }

    /** The key with these secret bytes; it takes them over and closes them. */
    public static AgeIdentity owning(SecretKeyBytes scalar) {
        return new AgeIdentity(scalar);
    }

    /**
     * Reads the line of the {@code age} tool's identity file.
     *
     * @throws IllegalArgumentException if it is no X25519 key with a right checksum
     */
    public static AgeIdentity parse(String text) {
        var address = Bech32.getDecoder().decode(text.strip());
        byte[] secret = address.getData();
        if (!PREFIX.equalsIgnoreCase(address.getHumanReadablePart().toString())
                || secret.length != SecretKeyBytes.LENGTH) {
            Arrays.fill(secret, (byte) 0);
            throw new IllegalArgumentException("not an age identity");
        }
        return new AgeIdentity(SecretKeyBytes.owning(secret));
    }

    /** The public half. */
    public AgeRecipient recipient() {
        return recipient;
    }

    /** A copy of the 32 secret bytes, to be wrapped and wiped. */
    public byte[] secret() {
        return scalar.copy();
    }

    /** "AGE-SECRET-KEY-1…", the line of the {@code age} tool's identity file. It stays in memory: ask only to print it. */
    public String text() {
        byte[] secret = scalar.copy();
        try {
            return Bech32.getEncoder().encode(PREFIX.toLowerCase(Locale.ROOT), secret).toString()
                    .toUpperCase(Locale.ROOT);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /**
     * Decrypts a whole age file. Content goes out chunk by chunk before the end of the file was seen: whatever was
     * written is to be thrown away unless this returns.
     *
     * @throws WrongKey if the file is for others
     * @throws DamagedPayload if it is changed, cut short, or no age file
     */
    public void decrypt(InputStream from, OutputStream to, Progress progress)
            throws IOException, WrongKey, DamagedPayload {
        AgeFile.decrypt(from, to, reader(), progress);
    }

    RecipientStanzaReader reader() {
        String identity = text();
        return Algorithms.present(() -> X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity));
    }

    @Override
    public void close() {
        scalar.close();
    }

    private static AgeRecipient publicHalf(SecretKeyBytes scalar) {
        byte[] secret = scalar.copy();
        try {
            return AgeRecipient.of(Algorithms.present(() -> timesBasePoint(secret)));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] timesBasePoint(byte[] secret) throws GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance("X25519");
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
        agreement.doPhase(keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, BASE_POINT)), true);
        return agreement.generateSecret();
    }
}
