package vn.thamdinh.wire;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hashes by which entries, programmes and files are named and manifests list files: SHA-256. */
public final class Hashes {

    private static final int PIECE = 64 << 10;

    /** Copied for each hash, which is quicker than looking for it among all that this Java can do. */
    private static final MessageDigest BLANK = blank();

    private Hashes() {
    }

    /** SHA-256 of the parts, one after the other. */
    public static byte[] sha256(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** SHA-256 of what a stream still holds, as 64 lower-case hex digits; the stream stays open. */
    public static String sha256Hex(InputStream content) throws IOException {
        MessageDigest digest = sha256();
        byte[] some = new byte[PIECE];
        for (int count = content.read(some); count >= 0; count = content.read(some)) {
            digest.update(some, 0, count);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return (MessageDigest) BLANK.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("a blank hash is copied in every Java", e);
        }
    }

    private static MessageDigest blank() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** {@link #sha256} as 64 lower-case hex digits. */
    public static String sha256Hex(byte[]... parts) {
        return HexFormat.of().formatHex(sha256(parts));
    }
}
