package vn.thamdinh.exchange.medium;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Blocks of bytes that one thread puts on and another takes off, so that ciphers and hashes on both sides of it have a
 * processor each. It holds few blocks: whoever is faster waits.
 */
final class Belt {

    static final int BLOCK = 256 << 10;

    private static final int BLOCKS = 8;
    private static final Item END = new Item(new byte[0], Optional.empty());

    private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(BLOCKS);
    private volatile boolean abandoned;

    /** Bytes, or why there are no more. */
    private record Item(byte[] bytes, Optional<Throwable> failure) {
    }

    /** What runs beside. */
    interface Work {
        void run() throws IOException;
    }

    /** Starts work whose last act is to end the belt or to fail it; it never outlives the program. */
    static Thread beside(Work work, Consumer<Throwable> failed) {
        return Thread.ofPlatform().daemon().name("exchange-belt").start(() -> {
            try {
                work.run();
            } catch (IOException | RuntimeException | Error e) {
                failed.accept(e);
            }
        });
    }

    /** Puts a copy of the bytes on; false if nobody wants them any more. */
    boolean put(byte[] bytes, int length) {
        return offer(new Item(Arrays.copyOf(bytes, length), Optional.empty()));
    }

    void end() {
        offer(END);
    }

    void fail(Throwable reason) {
        offer(new Item(new byte[0], Optional.of(reason)));
    }

    private boolean offer(Item item) {
        try {
            while (!abandoned) {
                if (items.offer(item, 50, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The next block; nothing at the end. The other side's failure is thrown here as it was. */
    Optional<byte[]> take() throws IOException {
        try {
            Item item = items.take();
            if (item.failure().isPresent()) {
                rethrow(item.failure().get());
            }
            return item == END ? Optional.empty() : Optional.of(item.bytes());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for bytes");
        }
    }

    /** Whoever puts something on is told that nobody wants it. */
    void abandon() {
        abandoned = true;
        items.clear();
    }

    static void rethrow(Throwable failure) throws IOException {
        switch (failure) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    static void join(Thread thread) throws IOException {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a thread");
        }
    }
}
