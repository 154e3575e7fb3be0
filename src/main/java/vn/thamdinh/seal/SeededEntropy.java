package vn.thamdinh.seal;

import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * The same bytes for the same seed: SHA-256(seed hash ‖ counter), block after block. For rehearsals and test vectors
 * only; everything made from it can be made again by anyone who knows the seed.
 */
public final class SeededEntropy implements Entropy {

    private final byte[] seed;
    private long counter;
    private ByteBuffer block = ByteBuffer.allocate(0);

    /** @param seed any text */
    public SeededEntropy(String seed) {
        this.seed = Algorithms.sha256().digest(seed.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized byte[] bytes(int count) {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (!block.hasRemaining()) {
                block = ByteBuffer.wrap(next());
            }
            bytes.put(block.get());
        }
        return bytes.array();
    }

    private byte[] next() {
        MessageDigest digest = Algorithms.sha256();
        digest.update(seed);
        return digest.digest(ByteBuffer.allocate(Long.BYTES).putLong(counter++).array());
    }
}
