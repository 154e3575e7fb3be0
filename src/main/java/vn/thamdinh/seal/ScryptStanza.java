package vn.thamdinh.seal;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.codec.CanonicalBase64;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

import org.bouncycastle.crypto.generators.SCrypt;

/**
 * The scrypt recipient of the age format: the file key under a key from a passphrase. The library brings every other
 * part; this stanza exists there only in a form that no repository carries.
 *
 * @param salt 16 bytes
 * @param workFactor base-2 logarithm of scrypt's N; 16 takes 64 MiB, 18 takes 256 MiB
 */
record ScryptStanza(byte[] salt, int workFactor, byte[] body) implements RecipientStanza {

    static final int MOST_WORK = 18;

    private static final String TYPE = "scrypt";
    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int BODY = 32;
    private static final int KEY = 32;
    private static final int BLOCK = 8;

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public List<String> getArguments() {
        return List.of(new String(CanonicalBase64.getEncoder().encode(salt), StandardCharsets.US_ASCII),
                Integer.toString(workFactor));
    }

    @Override
    public byte[] getBody() {
        return body.clone();
    }

    /** The most work whose memory, 128 bytes of each block of eight for each of N, is within that of the cost. */
    static int workFactor(KeyDerivation.Cost cost) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(cost.memoryKib());
    }

    private static CipherKey wrapKey(Passphrase passphrase, byte[] salt, int workFactor)
            throws GeneralSecurityException {
        byte[] secret = passphrase.utf8();
        try {
            byte[] labelled = ByteBuffer.allocate(LABEL.length + salt.length).put(LABEL).put(salt).array();
            return new CipherKey(SCrypt.generate(secret, labelled, 1 << workFactor, BLOCK, 1, KEY));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Makes the one stanza of a file. */
    record Writer(Passphrase passphrase, int workFactor) implements RecipientStanzaWriter {

        @Override
        public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey) throws GeneralSecurityException {
            byte[] salt = new byte[SALT];
            new SecureRandom().nextBytes(salt);
            var encrypted = new FileKeyEncryptorFactory().newFileKeyEncryptor()
                    .getEncryptedFileKey(fileKey, wrapKey(passphrase, salt, workFactor));
            return List.of(new ScryptStanza(salt, workFactor, encrypted.getEncoded()));
        }
    }

    /** Opens the one stanza of a file; beside another one it is refused, as the format demands. */
    record Reader(Passphrase passphrase) implements RecipientStanzaReader {

        @Override
        public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
            boolean any = false;
            int count = 0;
            for (RecipientStanza stanza : stanzas) {
                any |= TYPE.equals(stanza.getType());
                count++;
            }
            if (!any) {
                throw new UnsupportedRecipientStanzaException("no scrypt recipient");
            }
            if (count != 1) {
                throw new GeneralSecurityException("a scrypt recipient beside others");
            }
            return open(stanzas.iterator().next());
        }

        private FileKey open(RecipientStanza stanza) throws GeneralSecurityException {
            List<String> arguments = stanza.getArguments();
            if (arguments.size() != 2 || !arguments.get(1).matches("[1-9][0-9]?")) {
                throw new GeneralSecurityException("a scrypt recipient with other arguments");
            }
            int workFactor = Integer.parseInt(arguments.get(1));
            byte[] salt = CanonicalBase64.getDecoder().decode(arguments.get(0).getBytes(StandardCharsets.US_ASCII));
            byte[] body = stanza.getBody();
            if (workFactor > MOST_WORK || salt.length != SALT || body.length != BODY) {
                throw new GeneralSecurityException("a scrypt recipient out of bounds");
            }
            return new FileKeyDecryptorFactory().newFileKeyDecryptor()
                    .getFileKey(new EncryptedFileKey(body), wrapKey(passphrase, salt, workFactor));
        }
    }
}
