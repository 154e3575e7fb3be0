package vn.thamdinh.ui.common;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** Leaving looks after the changes under way so often, in seconds; it waits for them as long as they take. */
    private static final long LOOK_SECONDS = 30;
    /** Longest time that leaving waits for questions, whose answers nobody will see. */
    private static final long READ_PATIENCE_SECONDS = 5;

    private final ExecutorService changes;
    private final ExecutorService reads;
    private final Consumer<Throwable> unexpected;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Runnable changed = () -> { };
    private volatile boolean closing;
    private volatile boolean parting;
    /** How many workspaces have been left; counted on the FX thread. */
    private volatile int left;

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
        return start(changes, new Running<>(unexpected, () -> closing, () -> false), progress -> {
            try {
                return work.run(progress);
            } finally {
                changed.run();
            }
        });
    }

    /** Hears, off the FX thread, of each change that has ended, whatever became of it, until the workspace is left. */
    public void whenChanged(Runnable changed) {
        this.changed = changed;
    }

    /**
     * Starts the change that closes the workspace. What questions meet in the closed workspace is nobody's concern; what
     * was to be saved in it and comes too late is told like any failure.
     */
    public <T> Running<T> runLast(Work<T> work) {
        parting = true;
        changed = () -> { };
        return run(work).first(() -> {
            parting = false;
            left++;
        });
    }

    /** Starts a question beside the changes; never for work that writes. */
    public <T> Running<T> read(Read<T> read) {
        return beside(progress -> Outcome.done(read.read(progress)));
    }

    /**
     * Starts a use case beside the changes that saves nothing in the workspace, such as one for a slow medium. It is asked
     * to stop once the workspace was left.
     */
    public <T> Running<T> beside(Work<T> work) {
        int here = left;
        return start(reads, new Running<>(unexpected, () -> closing || parting || left != here,
                () -> closing || left != here), work);
    }

    private <T> Running<T> start(ExecutorService executor, Running<T> running, Work<T> work) {
        assertFxThread();
        asked.incrementAndGet();
        try {
            executor.execute(() -> {
                try {
                    running.execute(work);
                } finally {
                    Platform.runLater(asked::decrementAndGet);
                }
            });
        } catch (RejectedExecutionException leaving) {
            asked.decrementAndGet();
            Platform.runLater(running::leave);
        }
        return running;
    }

    /** Whether nothing runs, waits for its turn or waits to be shown; to be asked by any thread. */
    public boolean isIdle() {
        return asked.get() == 0;
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

    /**
     * Takes no more work and waits for the changes under way and those that wait for their turn, however long they take:
     * what somebody typed is never thrown away. Questions are asked to stop; what is started afterwards is cancelled.
     * Threads are not interrupted: that would close the database's file under a change that is being written. What a
     * question meets when it finds the workspace closed is nobody's concern any more.
     */
    @Override
    public void close() {
        closing = true;
        reads.shutdown();
        changes.shutdown();
        boolean interrupted = awaitChanges();
        try {
            reads.awaitTermination(READ_PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException asked) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether somebody asked this thread to stop meanwhile, which waits all the same. */
    private boolean awaitChanges() {
        boolean interrupted = false;
        while (!changes.isTerminated()) {
            try {
                changes.awaitTermination(LOOK_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException asked) {
                interrupted = true;
            }
        }
        return interrupted;
    }
}
