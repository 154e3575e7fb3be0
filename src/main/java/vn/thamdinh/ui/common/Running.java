package vn.thamdinh.ui.common;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import javafx.application.Platform;

import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;

/**
 * A work under way. All handlers run on the FX thread; exactly one of done, refused, cancelled or failed, then ended.
 * Progress is sampled at 20 Hz at most.
 */
public final class Running<T> {

    private static final long SAMPLE_NANOS = 50_000_000L;

    /** How far a work has come; total is 0 where it is not known. */
    public record Step(long done, long total) {

        /** 0 to 1, or -1 where the total is not known: what a ProgressBar takes. */
        public double fraction() {
            return total <= 0 ? -1 : Math.clamp((double) done / total, 0, 1);
        }
    }

    private final AtomicReference<Step> latest = new AtomicReference<>();
    private final BooleanSupplier leaving;
    private final BooleanSupplier unwanted;
    private Runnable first = () -> { };
    private volatile BooleanSupplier outdated = () -> false;
    private volatile boolean cancelled;
    private long lastSample = System.nanoTime() - SAMPLE_NANOS;

    private Consumer<? super T> done = ignored -> { };
    private Consumer<Outcome.Refused<T>> refused = ignored -> { };
    private Consumer<? super Throwable> failed;
    private boolean heard;
    /** Whether it ended for the screen; on the FX thread. */
    private boolean over;
    private Consumer<Step> step = ignored -> { };
    private Runnable stopped = () -> { };
    private Runnable ended = () -> { };

    /**
     * @param leaving  whether the workspace is being left, when what nobody expected is nobody's concern
     * @param unwanted whether nobody waits for the answer any more
     */
    Running(Consumer<Throwable> unexpected, BooleanSupplier leaving, BooleanSupplier unwanted) {
        this.failed = unexpected;
        this.leaving = leaving;
        this.unwanted = unwanted;
    }

    public Running<T> onDone(Consumer<? super T> handler) {
        done = handler;
        return this;
    }

    public Running<T> onRefused(Consumer<Outcome.Refused<T>> handler) {
        refused = handler;
        heard = true;
        return this;
    }

    /** Replaces the program's own handling of what nobody expected; rarely right. */
    public Running<T> onFailed(Consumer<? super Throwable> handler) {
        failed = handler;
        heard = false;
        return this;
    }

    public Running<T> onCancelled(Runnable handler) {
        stopped = handler;
        return this;
    }

    public Running<T> onProgress(Consumer<Step> handler) {
        step = handler;
        return this;
    }

    /** After everything else, however it ended. */
    public Running<T> onEnded(Runnable handler) {
        ended = handler;
        return this;
    }

    /** Before everything else, however it ended, so that what was out of use meanwhile can be used by the other handlers. */
    public Running<T> first(Runnable handler) {
        Runnable earlier = first;
        first = () -> {
            earlier.run();
            handler.run();
        };
        return this;
    }

    /** @param newer whether something newer was asked for, told on any thread; then this one counts as cancelled */
    Running<T> unless(BooleanSupplier newer) {
        outdated = newer;
        return this;
    }

    /** Asks the work to stop; it leaves everything as it was. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * Asks the work to stop and waits for it no longer: it counts as cancelled at once, and whatever comes of it later is
     * dropped. For what saves nothing and may hang in a disk that does not answer.
     */
    public void drop() {
        cancelled = true;
        finish(stopped);
    }

    void execute(BackgroundTasks.Work<T> work) {
        try {
            Outcome<T> outcome = work.run(new Sampled());
            Platform.runLater(() -> finish(outdated.getAsBoolean() ? stopped : () -> deliver(outcome)));
        } catch (Cancelled stop) {
            Platform.runLater(() -> finish(stopped));
        } catch (Exception | Error unexpected) {
            boolean calm = leaving.getAsBoolean();
            Platform.runLater(() -> finish(calm ? stopped : () -> failed(unexpected)));
        }
    }

    /** It is not even begun. */
    void leave() {
        finish(stopped);
    }

    /** What a disk would not do nobody foresaw everywhere; where refusals are told, it is told like one. */
    private void failed(Throwable unexpected) {
        DiskFault.in(unexpected).filter(_ -> heard).ifPresentOrElse(disk -> deliver(DiskFault.anywhere(disk)),
                () -> failed.accept(unexpected));
    }

    private void deliver(Outcome<T> outcome) {
        switch (outcome) {
            case Outcome.Done<T>(T value) -> done.accept(value);
            case Outcome.Refused<T> refusal -> refused.accept(refusal);
        }
    }

    private void finish(Runnable handler) {
        if (over) {
            return;
        }
        over = true;
        first.run();
        try {
            handler.run();
        } finally {
            ended.run();
        }
    }

    private final class Sampled implements Progress {

        @Override
        public void at(long finished, long total) {
            boolean waiting = latest.getAndSet(new Step(finished, total)) != null;
            long now = System.nanoTime();
            if (!waiting && (now - lastSample >= SAMPLE_NANOS || finished == total)) {
                lastSample = now;
                Platform.runLater(this::tell);
            } else if (!waiting) {
                latest.set(null);
            }
        }

        private void tell() {
            Step reached = latest.getAndSet(null);
            if (!over) {
                step.accept(reached);
            }
        }

        @Override
        public void check() throws Cancelled {
            if (cancelled || unwanted.getAsBoolean() || outdated.getAsBoolean()) {
                throw new Cancelled();
            }
        }
    }
}
