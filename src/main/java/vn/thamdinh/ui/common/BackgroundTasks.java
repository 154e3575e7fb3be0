package vn.thamdinh.ui.common;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javafx.application.Platform;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;

/**
 * The one door through which screens have work done that touches database, files or keys.
 *
 * <p>Works that change something run one after another, in the order asked; reads run beside them. Results come back on
 * the FX thread. What nobody expected goes to the handler given at construction.
 */
public final class BackgroundTasks implements AutoCloseable {

    /** Longest time that leaving the program waits for a change under way, in seconds. */
    private static final long PATIENCE_SECONDS = 30;

    private final ExecutorService changes;
    private final ExecutorService reads;
    private final Consumer<Throwable> unexpected;

    public BackgroundTasks(Consumer<Throwable> unexpected) {
        this.unexpected = unexpected;
        this.changes = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("changes").daemon().factory());
        // threads of the system, which shares the processors: two long reads must not hold up a third
        this.reads = Executors.newCachedThreadPool(Thread.ofPlatform().name("read-", 0).daemon().factory());
    }

    /** A use case. */
    @FunctionalInterface
    public interface Work<T> {
        Outcome<T> run(Progress progress) throws Exception;
    }

    /** A pure question. */
    @FunctionalInterface
    public interface Read<T> {
        T read(Progress progress) throws Exception;
    }

    /** Starts a use case; handlers are attached to the answer at once, in the same step of the FX thread. */
    public <T> Running<T> run(Work<T> work) {
        return start(changes, work);
    }

    /** Starts a question beside the changes; never for work that writes. */
    public <T> Running<T> read(Read<T> read) {
        return start(reads, progress -> Outcome.done(read.read(progress)));
    }

    private <T> Running<T> start(ExecutorService executor, Work<T> work) {
        assertFxThread();
        Running<T> running = new Running<>(unexpected);
        executor.execute(() -> running.execute(work));
        return running;
    }

    /** To be called first by everything that reads or writes files or the database for screens. */
    public static void assertNotFxThread() {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("database and file work is refused on the FX thread");
        }
    }

    static void assertFxThread() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("background work is started from the FX thread only");
        }
    }

    /** Takes no more work and waits for the changes under way. */
    @Override
    public void close() {
        reads.shutdownNow();
        changes.shutdown();
        try {
            if (!changes.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                changes.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            changes.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
