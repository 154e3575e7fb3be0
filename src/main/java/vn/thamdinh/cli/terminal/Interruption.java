package vn.thamdinh.cli.terminal;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;

/**
 * Ctrl+C at a command: the work is asked to stop at its next step and is waited for, so that it ends as it would have by
 * itself: whole, or with nothing changed. The process then ends with the command's own number.
 */
public final class Interruption implements Progress {
    /** Longest wait for a step that cannot be left; what it wrote by then is as safe as after a power cut. */
    private static final int LONGEST_WAIT_SECONDS = 120;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopped;
    private volatile int code;

    /** Runs a command that can be interrupted; the number of its ending. */
    public int guard(PrintWriter out, PrintWriter err, String stopping, IntSupplier command) {
        var hook = new Thread(() -> stop(out, err, stopping), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            code = command.getAsInt();
            return code;
        } finally {
            ended.countDown();
            release(hook);
        }
    }

    private void stop(PrintWriter out, PrintWriter err, String stopping) {
        stopped = true;
        err.println(stopping);
        try {
            if (ended.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                out.flush();
                err.flush();
                Runtime.getRuntime().halt(code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void release(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already: the hook runs and has been told.
        }
    }

    @Override
    public void at(long done, long total) {
        // the command says what it did when it is done
    }

    @Override
    public void check() {
        if (stopped) {
            throw new Cancelled();
        }
    }
}
