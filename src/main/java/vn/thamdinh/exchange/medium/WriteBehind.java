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
    private final Thread thread;
    private Optional<Belt.Block> current = Optional.empty();
    private volatile Throwable failure;

    /** Starts; until this is closed nobody else may touch the target. */
    public WriteBehind(OutputStream target) {
        thread = Belt.beside(() -> {
            for (Belt.Block next = belt.take(); next.length >= 0; next = belt.take()) {
                target.write(next.bytes, 0, next.length);
                belt.giveBack(next);
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
            Belt.Block block = block();
            int count = Math.min(length - done, Belt.Block.SIZE - block.length);
            System.arraycopy(bytes, offset + done, block.bytes, block.length, count);
            done += count;
            block.length += count;
            if (block.length == Belt.Block.SIZE) {
                handOn();
            }
        }
    }

    private Belt.Block block() throws IOException {
        if (current.isEmpty()) {
            current = belt.blank();
            if (current.isEmpty()) {
                Belt.join(thread);
                throwFailure();
                throw new IOException("closed");
            }
            current.get().length = 0;
        }
        return current.get();
    }

    private void handOn() {
        current.ifPresent(belt::put);
        current = Optional.empty();
    }

    private void throwFailure() throws IOException {
        if (failure != null) {
            Belt.rethrow(failure);
        }
    }

    /** Waits until everything is written. Without it nobody knows whether it was. */
    public void finish() throws IOException {
        handOn();
        belt.end(Optional.empty());
        Belt.join(thread);
        throwFailure();
    }

    /** Waits for the thread; what was not finished may be missing. */
    @Override
    public void close() throws IOException {
        belt.end(Optional.of(new IOException("not finished")));
        Belt.join(thread);
    }
}
