package vn.thamdinh.app;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps the heap near what is in use. The serial collector lets its old generation grow to the greatest size there may be
 * before it looks for what died in it; on a computer with 4 GB that is memory which others miss. So the program asks for a
 * collection when some megabytes more are held than the last one left, in the first moment in which nothing happens: in
 * the middle of work its pause could be felt. It waits for none once a fifth more is held.
 */
final class SpareMemory {

    private static final Duration BEGINNING = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** Twice as long without anything is a quiet moment. */
    private static final Duration MOMENT = Duration.ofMillis(250);
    /** As much is made in a moment where nothing happens but a cursor that blinks. */
    private static final long LITTLE = 256L << 10;
    private static final long LEAST = 48L << 20;
    private static final long SLACK = 8L << 20;

    private final MemoryPoolMXBean old;
    private final MemoryPoolMXBean young;
    private long kept = LEAST;

    private SpareMemory(MemoryPoolMXBean old, MemoryPoolMXBean young) {
        this.old = old;
        this.young = young;
    }

    /** Looks every second from soon on, in a thread that ends with the program. */
    static void begin() {
        Thread.ofPlatform().name("spare-memory").daemon().start(() -> {
            if (waited(BEGINNING)) {
                pool("Tenured").ifPresent(old -> pool("Eden").ifPresent(young -> new SpareMemory(old, young).look()));
            }
        });
    }

    private static Optional<MemoryPoolMXBean> pool(String name) {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getName().startsWith(name))
                .findFirst();
    }

    private static boolean waited(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException over) {
            return false;
        }
    }

    private void look() {
        boolean quietBefore = false;
        while (waited(isWorthIt(used(old), kept) ? Duration.ZERO : PAUSE)) {
            long made = used(young);
            if (!waited(MOMENT)) {
                return;
            }
            boolean quiet = isQuiet(used(young) - made);
            if (isDue(used(old), kept) || quiet && quietBefore && isWorthIt(used(old), kept)) {
                System.gc();
                kept = Optional.ofNullable(old.getCollectionUsage()).map(MemoryUsage::getUsed).orElse(LEAST);
            }
            quietBefore = quiet && isWorthIt(used(old), kept);
        }
    }

    private static long used(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed();
    }

    /** Whether nothing happened while so much was made, in bytes; less than nothing where a collection came between. */
    static boolean isQuiet(long made) {
        return made >= 0 && made < LITTLE;
    }

    /** Whether so much is held, in bytes, that a collection is worth its pause where nobody notices it. */
    static boolean isWorthIt(long used, long kept) {
        return used > LEAST && used > kept + SLACK;
    }

    /** Whether so much is held, in bytes, that a collection is worth its pause at any time. */
    static boolean isDue(long used, long kept) {
        return used > LEAST && used > kept + kept / 5 + SLACK;
    }
}
