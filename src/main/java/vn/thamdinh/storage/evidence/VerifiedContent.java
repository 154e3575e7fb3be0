package vn.thamdinh.storage.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;

import vn.thamdinh.seal.AgeContent;
import vn.thamdinh.wire.RunningHash;

/** Content that is hashed while it is read; instead of its end comes {@link EvidenceDamaged} if it is not the right one. */
final class VerifiedContent extends FilterInputStream {

    private static final int SKIPPED = 8 << 10;

    private final String name;
    private final Predicate<String> right;
    private final RunningHash hash = new RunningHash();
    private boolean ended;

    /** @param right told the SHA-256 in hex at the end */
    VerifiedContent(InputStream in, String name, Predicate<String> right) {
        super(in);
        this.name = name;
        this.right = right;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count;
        try {
            count = in.read(bytes, offset, length);
        } catch (AgeContent.Damaged e) {
            throw new EvidenceDamaged(name, e);
        }
        if (count > 0) {
            hash.add(bytes, offset, count);
        } else if (count < 0 && !ended) {
            if (!right.test(hash.hex())) {
                throw new EvidenceDamaged(name, null);
            }
            ended = true;
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        int length = Math.clamp(count, 0, SKIPPED);
        return Math.max(0, read(new byte[length], 0, length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
