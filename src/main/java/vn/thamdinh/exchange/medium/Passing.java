package vn.thamdinh.exchange.medium;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32C;

import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.wire.RunningHash;

/**
 * The bytes of one file on their way to a stick and back. It remembers the stick's own failures and the
 * person's stopping: whoever writes or verifies may wrap them in anything, and they must still be told from wrong
 * content. The file stays open from its first byte on until it is let go of: so long other programs see that it is
 * being written, since closing any of its handles would give the lock away.
 */
final class Passing implements AutoCloseable {

    private static final int BUFFER = 1 << 20;

    /** So many bytes may wait in the system's memory: more would make a slow stick look fast, and stopping slow. */
    private static final long FORCE_EVERY = 64L << 20;

    private final StickFolder folder;
    private final Progress progress;
    private final long expected;
    private final Deque<Closeable> open = new ArrayDeque<>();
    private long written;
    private Optional<IOException> failure = Optional.empty();
    private Optional<Cancelled> stopped = Optional.empty();

    Passing(StickFolder folder, Progress progress, long expected) {
        this.folder = folder;
        this.progress = progress;
        this.expected = expected;
    }

    long written() {
        return written;
    }

    /**
     * What was read back.
     *
     * @param direct whether it came from the medium itself
     */
    record Seen(String sha256, boolean direct) {
    }

    /** Writes and forces a new file; the checksum of what was written. */
    <E extends Exception> long fill(String name, StickWriter.Content<E> content)
            throws StickException, IOException, E {
        try {
            Out out = new Out(opened(() -> folder.create(name)));
            content.writeTo(out);
            return out.finish();
        } catch (Exception e) {
            throwWhatHappenedHere();
            throw e;
        }
    }

    /** Reads the file back, lets it be verified, and compares with the checksum of what was written. */
    Seen verify(String name, StickWriter.Check check, long checksum) throws StickException {
        try {
            In in = new In(opened(() -> folder.read(name)));
            readBack(in, check);
            if (in.count != written || in.checksum.getValue() != checksum) {
                throw StickException.of(StickException.Problem.NOT_VERIFIED, "read back otherwise than written");
            }
            return new Seen(in.hash.hex(), in.back.isDirect());
        } catch (StickException e) {
            throw e;
        } catch (Exception e) {
            throwWhatHappenedHere();
            throw StickException.notVerified(e);
        }
    }

    /** One thread reads and hashes, this one opens what was read. */
    private static void readBack(In in, StickWriter.Check check) throws Exception {
        try (ReadAhead ahead = new ReadAhead(in)) {
            check.verify(ahead);
            ahead.transferTo(OutputStream.nullOutputStream());
        }
    }

    private <C extends Closeable> C opened(Operation<C> operation) throws IOException {
        C handle = onStick(operation);
        open.push(handle);
        return handle;
    }

    /** Lets go of the file. */
    void release() throws StickException {
        try {
            while (!open.isEmpty()) {
                Closeable handle = open.pop();
                onStick(() -> closing(handle));
            }
        } catch (IOException e) {
            throw StickException.explain(e, folder);
        }
    }

    /** Lets go of the file where it is not wanted any more. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (IOException _) {
                // Why it is not wanted is told already.
            }
        }
    }

    private void throwWhatHappenedHere() throws StickException {
        if (stopped.isPresent()) {
            throw stopped.get();
        }
        if (failure.isPresent()) {
            throw StickException.explain(failure.get(), folder);
        }
    }

    private void check() {
        try {
            progress.check();
        } catch (Cancelled e) {
            stopped = Optional.of(e);
            throw e;
        }
    }

    private interface Operation<T> {
        T run() throws IOException;
    }

    private <T> T onStick(Operation<T> operation) throws IOException {
        try {
            return operation.run();
        } catch (IOException e) {
            failure = Optional.of(failure.orElse(e));
            throw e;
        }
    }

    /**
     * Gathers small writes and hands large ones on. What it notes is a mere checksum, which costs next to nothing: it
     * tells a stick's mistakes, and that the content is right the check says.
     */
    private final class Out extends OutputStream {

        private final StickFolder.NewFile file;
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        private final CRC32C checksum = new CRC32C();
        private long unforced;

        Out(StickFolder.NewFile file) {
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            checksum.update(bytes, offset, length);
            int done = 0;
            while (done < length) {
                int count = Math.min(length - done, buffer.remaining());
                buffer.put(bytes, offset + done, count);
                done += count;
                if (!buffer.hasRemaining()) {
                    handOn();
                }
            }
        }

        private void handOn() throws IOException {
            check();
            buffer.flip();
            int count = buffer.remaining();
            onStick(() -> {
                file.write(buffer);
                return count;
            });
            buffer.clear();
            written += count;
            unforced += count;
            if (unforced >= FORCE_EVERY) {
                force();
            }
            progress.at(written, 2 * Math.max(expected, written));
        }

        private void force() throws IOException {
            unforced = 0;
            onStick(() -> {
                file.force();
                return file;
            });
        }

        long finish() throws IOException {
            handOn();
            force();
            return checksum.getValue();
        }
    }

    private static <C extends Closeable> C closing(C open) throws IOException {
        open.close();
        return open;
    }

    /** Hashes what passes. */
    private final class In extends InputStream {

        private final StickFolder.ReadBack back;
        private final RunningHash hash = new RunningHash();
        private final CRC32C checksum = new CRC32C();
        private long count;

        In(StickFolder.ReadBack back) {
            this.back = back;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            check();
            int read = onStick(() -> back.read(bytes, offset, length));
            if (read > 0) {
                hash.add(bytes, offset, read);
                checksum.update(bytes, offset, read);
                count += read;
                progress.at(written + count, 2 * Math.max(expected, written));
            }
            return read;
        }
    }
}
