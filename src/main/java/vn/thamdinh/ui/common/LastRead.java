package vn.thamdinh.ui.common;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Questions that fill one place, of which the last alone counts. Reads run beside one another: what was asked before and
 * comes later is older than what is shown, so it is let go, and stops where it looks whether anybody waits.
 */
public final class LastRead {

    private final BackgroundTasks tasks;
    private final AtomicInteger asked = new AtomicInteger();

    public LastRead(BackgroundTasks tasks) {
        this.tasks = tasks;
    }

    /** As {@link BackgroundTasks#read}; once another is asked here, this one counts as cancelled. */
    public <T> Running<T> read(BackgroundTasks.Read<T> read) {
        int mine = asked.incrementAndGet();
        return tasks.read(read).unless(() -> mine != asked.get());
    }
}
