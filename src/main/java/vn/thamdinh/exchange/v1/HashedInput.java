package vn.thamdinh.exchange.v1;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import vn.thamdinh.wire.RunningHash;

/**
 * Hashes what passes by, counts it, and remembers its own failure: whoever reads may wrap it in anything. Closing leaves
 * the source open.
 */
final class HashedInput extends FilterInputStream {

    private final RunningHash hash = new RunningHash();
    private long count;
    private Optional<IOException> failure = Optional.empty();

    HashedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int read = in.read(bytes, offset, length);
            if (read > 0) {
                hash.add(bytes, offset, read);
                count += read;
            }
            return read;
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /** Skipped bytes are hashed too. */
    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // the archive goes on behind this file
    }

    void throwFailure() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    long count() {
        return count;
    }

    String hex() {
        return hash.hex();
    }
}
