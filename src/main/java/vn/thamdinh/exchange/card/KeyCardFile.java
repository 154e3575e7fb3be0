package vn.thamdinh.exchange.card;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.exchange.medium.FileKind;
import vn.thamdinh.exchange.medium.StickException;
import vn.thamdinh.exchange.medium.StickFolder;
import vn.thamdinh.exchange.medium.StickWriter;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.SshSignature;
import vn.thamdinh.wire.CanonicalJson;

/**
 * A card as a file {@code the-xxxxxxxx.tdkey}: one canonical JSON object of the card and an SSHSIG signature over the
 * card's own canonical bytes, as package-format.md has it.
 */
public final class KeyCardFile {

    /** Most bytes of the file. */
    public static final int LONGEST = 64 << 10;

    /** The namespace of the signature. */
    public static final String NAMESPACE = "card@tham-dinh";

    private static final byte[] BEGINNING = "{\"card\":{".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> MEMBERS = Set.of("card", "signature");

    private KeyCardFile() {
    }

    /**
     * The file's bytes.
     *
     * @throws IllegalArgumentException if the card names another key than that which signs
     */
    public static byte[] bytes(KeyCard card, SigningKey key) {
        if (!card.publicKey().equals(key.verifyingKey())) {
            throw new IllegalArgumentException("a card is signed by the key that it names");
        }
        Map<String, Object> tree = CardForm.tree(card);
        String signature = SshSignature.sign(key, NAMESPACE, CardForm.signedBytes(tree)).armored();
        return CanonicalJson.write(Map.of("card", tree, "signature", signature));
    }

    /**
     * Writes a card to a stick; when it returns, the file was read back and verified.
     *
     * @throws StickException if the stick is the reason; nothing new is on it
     */
    public static StickWriter.Written write(StickFolder folder, KeyCard card, SigningKey key, Entropy entropy)
            throws StickException {
        byte[] bytes = bytes(card, key);
        try {
            return new StickWriter(folder, entropy).<StickException>write(FileKind.CARD, bytes.length,
                    out -> out.write(bytes), in -> same(card, read(in)), Progress.NONE);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
    }

    private static void same(KeyCard written, KeyCard read) throws PackageException {
        if (!written.equals(read)) {
            throw PackageFault.DAMAGED.because("another card was read back");
        }
    }

    /** Whether a file has the ending of cards. */
    public static boolean isNamedSo(Path file) {
        return FileKind.CARD.names(file);
    }

    /** Reads a card and checks its signature. Whether its key is to be trusted is the reader's question. */
    public static KeyCard read(Path file) throws PackageException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw PackageFault.DISK.because(e.getClass().getSimpleName());
        }
    }

    private static KeyCard read(InputStream in) throws IOException, PackageException {
        return parse(in.readNBytes(LONGEST + 1));
    }

    /** {@link #read(Path)} of bytes that are at hand. */
    public static KeyCard parse(byte[] bytes) throws PackageException {
        if (bytes.length == 0) {
            throw PackageFault.EMPTY_FILE.because("a card of no bytes");
        }
        if (bytes.length > LONGEST) {
            throw PackageFault.TOO_LARGE.because("a card of more than " + LONGEST + " bytes");
        }
        if (!Arrays.equals(bytes, 0, Math.min(bytes.length, BEGINNING.length),
                BEGINNING, 0, Math.min(bytes.length, BEGINNING.length))) {
            throw PackageFault.NOT_A_PACKAGE.because("it does not begin as a card does");
        }
        Map<String, Object> file = tree(bytes);
        Map<String, Object> tree = CanonicalJson.object(file.get("card"));
        KeyCard card = CardForm.card(tree);
        verify(card, CardForm.signedBytes(tree), (String) file.get("signature"));
        return card;
    }

    private static Map<String, Object> tree(byte[] bytes) throws PackageException {
        try {
            Map<String, Object> file = CanonicalJson.parseCanonicalObject(bytes);
            if (file.keySet().equals(MEMBERS) && file.get("card") instanceof Map
                    && file.get("signature") instanceof String) {
                return file;
            }
            throw PackageFault.DAMAGED.because("other members than card and signature");
        } catch (IllegalArgumentException e) {
            throw PackageFault.DAMAGED.because("not canonical JSON");
        }
    }

    private static void verify(KeyCard card, byte[] signed, String armored) throws PackageException {
        try {
            SshSignature signature = SshSignature.parse(armored);
            if (signature.isPlainlyArmored() && signature.namespace().equals(NAMESPACE)
                    && signature.signer().equals(card.publicKey()) && signature.verifies(signed)) {
                return;
            }
        } catch (DamagedPayload e) {
            throw PackageFault.BAD_SIGNATURE.because("no signature");
        }
        throw PackageFault.BAD_SIGNATURE.because("not signed by the key that the card names");
    }
}
