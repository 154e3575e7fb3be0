package vn.thamdinh.app;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps the heap near what is in use. The serial collector lets its old generation grow to the greatest size there may be
 * before it looks for what died in it; on a computer with 4 GB that is memory which others miss. So the program asks for a
 * collection as soon as a fifth more is held than the last one left.
 */
final class SpareMemory {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final long LEAST = 48L << 20;
    private static final long SLACK = 8L << 20;

    private final MemoryPoolMXBean old;
    private long kept = LEAST;

    private SpareMemory(MemoryPoolMXBean old) {
        this.old = old;
    }

    /** Looks every ten seconds from now on, in a thread that ends with the program. */
    static void begin() {
        Thread.ofPlatform().name("spare-memory").daemon().start(() -> {
            if (waited()) {
                ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getName().startsWith("Tenured"))
                        .findFirst().ifPresent(pool -> new SpareMemory(pool).look());
            }
        });
    }

    private static boolean waited() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException over) {
            return false;
        }
    }

    private void look() {
        while (waited()) {
            if (isDue(old.getUsage().getUsed(), kept)) {
                System.gc();
                kept = Optional.ofNullable(old.getCollectionUsage()).map(MemoryUsage::getUsed).orElse(LEAST);
            }
        }
    }

    /** Whether so much is held, in bytes, that a collection is worth its pause. */
    static boolean isDue(long used, long kept) {
        return used > LEAST && used > kept + kept / 5 + SLACK;
    }
}
