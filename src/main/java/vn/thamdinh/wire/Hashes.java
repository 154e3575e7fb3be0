package vn.thamdinh.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hashes by which entries, programmes and files are named (SHA-256) and manifests list files (SHA-512). */
public final class Hashes {

    private Hashes() {
    }

    /** SHA-256 of the parts, one after the other. */
    public static byte[] sha256(byte[]... parts) {
        return digest("SHA-256", parts);
    }

    /** SHA-512 as 128 lower-case hex digits, as {@code sha512sum} prints it. */
    public static String sha512Hex(byte[]... parts) {
        return HexFormat.of().formatHex(digest("SHA-512", parts));
    }

    private static byte[] digest(String algorithm, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }

    /** {@link #sha256} as 64 lower-case hex digits. */
    public static String sha256Hex(byte[]... parts) {
        return HexFormat.of().formatHex(sha256(parts));
    }
}
