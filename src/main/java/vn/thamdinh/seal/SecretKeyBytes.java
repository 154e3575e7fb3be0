package vn.thamdinh.seal;

import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A 256-bit secret key in memory, wiped when closed. */
public final class SecretKeyBytes implements AutoCloseable {

    /** Length of every key here, in bytes. */
    public static final int LENGTH = 32;

    private final byte[] bytes;
    private boolean closed;

    private SecretKeyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A new random key. */
    public static SecretKeyBytes random(Entropy entropy) {
        return new SecretKeyBytes(entropy.bytes(LENGTH));
    }

    /** Takes over 32 bytes: closing the key wipes this very array. */
    public static SecretKeyBytes owning(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a key has 32 bytes, not " + bytes.length);
        }
        return new SecretKeyBytes(bytes);
    }

    /** A copy for the caller to use and wipe. */
    public byte[] copy() {
        return open().clone();
    }

    /** The key under the name that the JDK's ciphers ask for, such as "AES". */
    public SecretKey as(String algorithm) {
        return new SecretKeySpec(open(), algorithm);
    }

    private byte[] open() {
        if (closed) {
            throw new IllegalStateException("the key is closed");
        }
        return bytes;
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(bytes, (byte) 0);
    }
}
