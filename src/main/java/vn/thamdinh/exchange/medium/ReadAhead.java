package vn.thamdinh.exchange.medium;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Reads a source in a thread of its own, a few blocks ahead. Failures of the source come where they would have come;
 * closing waits for the thread and leaves the source open.
 */
public final class ReadAhead extends InputStream {

    private final Belt belt = new Belt();
    private final Thread thread;
    private byte[] block = new byte[0];
    private int at;
    private boolean ended;

    /** Starts reading; until this is closed nobody else may touch the source. */
    public ReadAhead(InputStream source) {
        thread = Belt.beside(() -> {
            byte[] bytes = new byte[Belt.BLOCK];
            boolean wanted = true;
            for (int count = source.read(bytes); wanted && count >= 0; count = wanted ? source.read(bytes) : -1) {
                wanted = belt.put(bytes, count);
            }
            belt.end();
        }, belt::fail);
    }

    @Override
    public int read() throws IOException {
        return fill() ? block[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, block.length - at);
        System.arraycopy(block, at, bytes, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (at == block.length && !ended) {
            at = 0;
            block = new byte[0];
            ended = true;
            var next = belt.take();
            next.ifPresent(bytes -> {
                block = bytes;
                ended = false;
            });
        }
        return at < block.length;
    }

    @Override
    public void close() throws IOException {
        belt.abandon();
        Belt.join(thread);
    }
}
