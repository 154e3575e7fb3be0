package vn.thamdinh.wire;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes that pass by in pieces, for files too large to be held. Not for several threads at once. */
public final class RunningHash {

    private final MessageDigest digest;

    public RunningHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Adds bytes of an array. */
    public void add(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    /** Adds the remaining bytes of the buffer, which is read to its end. */
    public void add(ByteBuffer bytes) {
        digest.update(bytes);
    }

    /** A source whose bytes are added as they are read from it. */
    public InputStream through(InputStream source) {
        return new DigestInputStream(source, digest);
    }

    /** The hash of all that was added, as 64 lower-case hex digits; starts anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
