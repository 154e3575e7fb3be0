package vn.thamdinh.exchange.medium;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes to a target in a thread of its own, a few blocks behind. Failures of the target are thrown by a later write or
 * by {@link #finish}, as they were; closing waits for the thread and leaves the target open.
 */
public final class WriteBehind extends OutputStream {

    private final Belt belt = new Belt();
    private final byte[] block = new byte[Belt.BLOCK];
    private final Thread thread;
    private int filled;
    private volatile Throwable failure;

    /** Starts; until this is closed nobody else may touch the target. */
    public WriteBehind(OutputStream target) {
        thread = Belt.beside(() -> {
            for (Optional<byte[]> next = belt.take(); next.isPresent(); next = belt.take()) {
                target.write(next.get());
            }
        }, reason -> {
            failure = reason;
            belt.abandon();
        });
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        for (int done = 0; done < length;) {
            int count = Math.min(length - done, block.length - filled);
            System.arraycopy(bytes, offset + done, block, filled, count);
            done += count;
            filled += count;
            if (filled == block.length) {
                handOn();
            }
        }
    }

    private void handOn() throws IOException {
        boolean taken = belt.put(block, filled);
        filled = 0;
        if (!taken) {
            Belt.join(thread);
            throwFailure();
        }
    }

    private void throwFailure() throws IOException {
        if (failure != null) {
            Belt.rethrow(failure);
        }
    }

    /** Waits until everything is written. Without it nobody knows whether it was. */
    public void finish() throws IOException {
        handOn();
        belt.end();
        Belt.join(thread);
        throwFailure();
    }

    /** Waits for the thread; what was not finished may be missing. */
    @Override
    public void close() throws IOException {
        belt.fail(new IOException("not finished"));
        Belt.join(thread);
    }
}
