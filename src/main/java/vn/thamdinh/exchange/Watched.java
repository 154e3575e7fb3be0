package vn.thamdinh.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import vn.thamdinh.progress.Progress;

/**
 * Tells how much was read, and stops when the person does. It stands behind the decryption, which takes any exception
 * from before it for damage.
 */
final class Watched extends FilterInputStream {

    private final long total;
    private final Progress progress;
    private long done;

    Watched(InputStream in, long total, Progress progress) {
        super(in);
        this.total = total;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        progress.check();
        int count = in.read(bytes, offset, length);
        done += Math.max(count, 0);
        progress.at(done, total);
        return count;
    }
}
