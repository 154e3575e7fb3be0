package vn.thamdinh.usecase.travel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import vn.thamdinh.exchange.card.KeyCardFile;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.evidence.EvidenceStore;

/**
 * Reads and verifies one file after the other on a thread of its own, so that one is read while the one before is stored:
 * one ahead and no more, and none ahead that is large, for the memory's sake.
 */
final class Reading implements AutoCloseable {

    /** Most bytes of a file that is read ahead. */
    private static final long MOST_AHEAD = 8L << 20;

    private final Opener opener;
    private final Here here;
    private final EvidenceStore evidence;
    private final Progress progress;
    private final Deque<Path> waiting;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("package-reading").daemon().unstarted(work));
    private Optional<Future<Read>> ahead = Optional.empty();
    private volatile boolean stopped;

    /** @param opener is used by this alone until it is closed */
    Reading(Collection<Path> files, Opener opener, Here here, EvidenceStore evidence, Progress progress) {
        this.waiting = new ArrayDeque<>(files);
        this.opener = opener;
        this.here = here;
        this.evidence = evidence;
        this.progress = progress;
    }

    /**
     * A file that was read.
     *
     * @param opening  what came of it
     * @param evidence its files, put aside; whoever got this closes it
     */
    record Read(Path file, Opener.Opening opening, EvidenceIntake evidence) implements AutoCloseable {

        @Override
        public void close() {
            evidence.close();
        }
    }

    /** The next file's; that after it is begun, if it is small. */
    Read next() throws Cancelled {
        Future<Read> current = ahead.orElseGet(this::begin);
        ahead = Optional.empty();
        Read read = finished(current);
        ahead = waiting.isEmpty() || !isSmall(waiting.peek()) ? Optional.empty() : Optional.of(begin());
        return read;
    }

    private Future<Read> begin() {
        Path file = waiting.remove();
        return thread.submit(() -> read(file));
    }

    private Read read(Path file) {
        var intake = new EvidenceIntake(evidence);
        try {
            return new Read(file, KeyCardFile.isNamedSo(file) ? new Opener.Unopened(new Preview.Card(file))
                    : opener.open(file, here, intake, new Stoppable()), intake);
        } catch (RuntimeException e) {
            intake.close();
            throw e;
        }
    }

    private static boolean isSmall(Path file) {
        try {
            return Files.size(file) <= MOST_AHEAD;
        } catch (IOException e) {
            return false;
        }
    }

    private static Read finished(Future<Read> read) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return read.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Stops what is being read ahead, and throws it away. */
    @Override
    public void close() {
        stopped = true;
        ahead.ifPresent(read -> {
            try {
                finished(read).close();
            } catch (RuntimeException _) {
                // It was stopped, or failed; nobody asked for it.
            }
        });
        thread.close();
    }

    /** The person's wish to stop, and that of who closed the reading. */
    private final class Stoppable implements Progress {

        @Override
        public void at(long done, long total) {
            progress.at(done, total);
        }

        @Override
        public void check() throws Cancelled {
            if (stopped) {
                throw new Cancelled();
            }
            progress.check();
        }
    }
}
