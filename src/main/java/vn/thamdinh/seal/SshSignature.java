package vn.thamdinh.seal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A detached signature in OpenSSH's form (PROTOCOL.sshsig), so that {@code ssh-keygen -Y verify} checks it when this
 * program is gone: Ed25519 over SHA-512 of the message, bound to a namespace.
 *
 * @param signer the key that the signature names; whether it is to be trusted is another question
 */
public record SshSignature(VerifyingKey signer, String namespace, String armored) {

    private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final String HASH = "sha512";
    private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----";
    private static final String END = "-----END SSH SIGNATURE-----";
    private static final int LINE = 70;
    private static final int LONGEST = 4096;

    /** Signs a message for one use, such as "goi@tham-dinh". */
    public static SshSignature sign(SigningKey key, String namespace, byte[] message) {
        if (namespace.isEmpty()) {
            throw new IllegalArgumentException("a signature needs a namespace");
        }
        byte[] plain = key.sign(signedBytes(namespace, message));
        byte[] signature = new SshWriter().string(ascii(VerifyingKey.TYPE)).string(plain).toByteArray();
        byte[] blob = new SshWriter().raw(MAGIC).number(VERSION).string(key.verifyingKey().sshBlob())
                .string(utf8(namespace)).string(new byte[0]).string(ascii(HASH)).string(signature).toByteArray();
        return new SshSignature(key.verifyingKey(), namespace, armor(blob));
    }

    /**
     * Reads the armored form; the signature itself is not checked yet.
     *
     * @throws DamagedPayload if it is not one Ed25519 signature with SHA-512
     */
    public static SshSignature parse(String armored) throws DamagedPayload {
        SshReader blob = blob(armored);
        SshReader key = new SshReader(blob.string());
        key.expectText(VerifyingKey.TYPE, "kind of key");
        byte[] raw = key.string();
        key.end();
        if (raw.length != VerifyingKey.LENGTH) {
            throw new DamagedPayload("a public key of " + raw.length + " bytes");
        }
        return new SshSignature(VerifyingKey.of(raw), blob.text(), armored);
    }

    /** Whether the signer made this signature over exactly these bytes in its namespace. */
    public boolean verifies(byte[] message) {
        try {
            SshReader blob = blob(armored);
            blob.expect(new SshWriter().string(signer.sshBlob()).string(utf8(namespace))
                    .string(new byte[0]).string(ascii(HASH)).toByteArray(), "signer, namespace and hash");
            SshReader signature = new SshReader(blob.string());
            blob.end();
            signature.expectText(VerifyingKey.TYPE, "kind of signature");
            byte[] plain = signature.string();
            signature.end();
            return signer.verify(signedBytes(namespace, message), plain);
        } catch (DamagedPayload e) {
            return false;
        }
    }

    /** Whether the text is exactly the one that {@link #sign} would write for its content: there is no second one. */
    public boolean isCanonical() {
        try {
            String base64 = armored.replace(BEGIN, "").replace(END, "").replaceAll("[\r\n]", "");
            return armor(Base64.getDecoder().decode(base64)).equals(armored);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether the text is exactly as it is written here: other line breaks or spaces could carry something unsigned. */
    public boolean isPlainlyArmored() {
        try {
            return armored.equals(armor(decoded(armored)));
        } catch (DamagedPayload e) {
            return false;
        }
    }

    private static byte[] signedBytes(String namespace, byte[] message) {
        return new SshWriter().raw(MAGIC).string(utf8(namespace)).string(new byte[0]).string(ascii(HASH))
                .string(Algorithms.sha512().digest(message)).toByteArray();
    }

    private static SshReader blob(String armored) throws DamagedPayload {
        SshReader blob = new SshReader(decoded(armored));
        blob.expect(MAGIC, "magic");
        blob.expectNumber(VERSION, "version");
        return blob;
    }

    private static byte[] decoded(String armored) throws DamagedPayload {
        String text = armored.strip();
        if (text.length() > LONGEST || !text.startsWith(BEGIN) || !text.endsWith(END)
                || text.length() < BEGIN.length() + END.length()) {
            throw new DamagedPayload("not an SSH signature");
        }
        String base64 = text.substring(BEGIN.length(), text.length() - END.length()).replaceAll("[\r\n]", "");
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new DamagedPayload("not an SSH signature", e);
        }
    }

    private static String armor(byte[] blob) {
        String lines = Base64.getMimeEncoder(LINE / 4 * 4, ascii("\n")).encodeToString(blob);
        return BEGIN + "\n" + lines + "\n" + END + "\n";
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
