package vn.thamdinh.exchange.medium;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Blocks of bytes that one thread fills and another empties, so that ciphers and hashes on both sides of it have a
 * processor each. There are at most 4 MiB of blocks, used over and over: whoever is faster waits,
 * and on a busy machine neither side loses its turn for want of work.
 */
final class Belt {

    private static final int BLOCKS = 32;
    private static final int GLANCE_MILLIS = 50;

    /** Places enough for every block, the one that a taker brings along, and the end: putting never waits. */
    private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS + 2);
    private final BlockingQueue<Block> empty = new ArrayBlockingQueue<>(BLOCKS + 2);
    private volatile boolean abandoned;

    /** Blocks made so far; only the side that fills makes them, and only as many as are needed. */
    private int made;

    /** Some bytes, the end, or why there is no more. */
    static final class Block {

        static final int SIZE = 128 << 10;

        final byte[] bytes = new byte[SIZE];

        /** Bytes in it, or −1 at the end. */
        int length;
        private Optional<Throwable> failure = Optional.empty();
    }

    /** What runs beside. */
    interface Work {
        void run() throws IOException;
    }

    /** Starts work in a thread of its own, which never outlives the program. */
    static Thread beside(Work work, Consumer<Throwable> failed) {
        return Thread.ofPlatform().daemon().name("exchange-belt").start(() -> {
            try {
                work.run();
            } catch (IOException | RuntimeException | Error e) {
                failed.accept(e);
            }
        });
    }

    /** A block to be filled; nothing if nobody wants any more. */
    Optional<Block> blank() throws IOException {
        try {
            if (empty.isEmpty() && made < BLOCKS && !abandoned) {
                made++;
                return Optional.of(new Block());
            }
            while (!abandoned) {
                Block block = empty.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
                if (block != null) {
                    return Optional.of(block);
                }
            }
            return Optional.empty();
        } catch (InterruptedException _) {
            throw interrupted();
        }
    }

    /** Hands a filled block on. */
    void put(Block block) {
        filled.add(block);
    }

    /** Tells the other side that no more will come, and why. */
    void end(Optional<Throwable> reason) {
        var last = new Block();
        last.length = -1;
        last.failure = reason;
        filled.offer(last);
    }

    /** The next filled block, to be given back; the other side's failure is thrown here as it was. */
    Block take() throws IOException {
        try {
            Block block = filled.take();
            if (block.failure.isPresent()) {
                rethrow(block.failure.get());
            }
            return block;
        } catch (InterruptedException _) {
            throw interrupted();
        }
    }

    void giveBack(Block block) {
        empty.offer(block);
    }

    /** Whoever fills is told that nobody wants it. */
    void abandon() {
        abandoned = true;
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
        } catch (InterruptedException _) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted while waiting for the other side");
    }
}
