package vn.thamdinh.exchange.medium;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a source in a thread of its own, a few blocks ahead. Failures of the source come where they would have come;
 * closing waits for the thread and leaves the source open.
 */
public final class ReadAhead extends InputStream {

    private final Belt belt = new Belt();
    private final Thread thread;
    private Belt.Block block = new Belt.Block();
    private int at;
    private boolean ended;

    /** Starts reading; until this is closed nobody else may touch the source. */
    public ReadAhead(InputStream source) {
        thread = Belt.beside(() -> {
            for (var blank = belt.blank(); blank.isPresent(); blank = belt.blank()) {
                Belt.Block next = blank.get();
                next.length = source.read(next.bytes);
                if (next.length < 0) {
                    belt.end(Optional.empty());
                    return;
                }
                belt.put(next);
            }
        }, reason -> belt.end(Optional.of(reason)));
    }

    @Override
    public int read() throws IOException {
        return fill() ? block.bytes[at++] & 0xFF : -1;
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
        System.arraycopy(block.bytes, at, bytes, offset, count);
        at += count;
        return count;
    }

    /** Sees that there is something in the block; false at the end and behind a failure. */
    private boolean fill() throws IOException {
        while (!ended && at >= block.length) {
            ended = true;
            Belt.Block next = belt.take();
            ended = next.length < 0;
            belt.giveBack(block);
            block = next;
            at = 0;
        }
        return !ended;
    }

    @Override
    public void close() throws IOException {
        belt.abandon();
        Belt.join(thread);
    }
}
