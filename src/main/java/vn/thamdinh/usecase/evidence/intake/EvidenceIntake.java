package vn.thamdinh.usecase.evidence.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.evidence.AttachEvidence;
import vn.thamdinh.usecase.evidence.Attached;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.evidence.ReduceEvidence;

/**
 * Takes files in one after the other on a thread of its own; who hands them over has control back at once. What waits is
 * written down durably before the first file is read, so that a crash loses no name: the next opening tells which files
 * were not taken. Closing goes on with what waits for a while, and leaves the rest to be told in the same way.
 */
public final class EvidenceIntake implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 30_000;

    private final AttachEvidence attach;
    private final ReduceEvidence reduce;
    private final Waiting waiting;
    private final List<Consumer<IntakeState>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Job> queue = new ArrayDeque<>();
    private IntakeState state = IntakeState.REST;
    private Thread worker;
    private boolean closing;
    private boolean unwritten;
    private long deadline = Long.MAX_VALUE;

    public EvidenceIntake(RoundBook book, AttachEvidence attach, ReduceEvidence reduce) {
        this.attach = attach;
        this.reduce = reduce;
        this.waiting = new Waiting(book);
    }

    /**
     * Takes the files in after those that wait already; returns at once.
     *
     * @param smaller whether large photos are made smaller before they are kept
     */
    public void add(List<Incoming> files, EvidencePlace place, boolean smaller) {
        if (files.isEmpty()) {
            return;
        }
        IntakeState now;
        synchronized (this) {
            if (closing) {
                throw new IllegalStateException("the workspace is being closed");
            }
            if (!state.isBusy()) {
                state = IntakeState.REST;
            }
            files.forEach(file -> queue.add(new Job(file, place, smaller)));
            unwritten = true;
            state = new IntakeState(state.done(), state.total() + files.size(), state.current(), state.taken(),
                    state.known(), state.notTaken());
            now = state;
            if (worker == null) {
                worker = Thread.ofPlatform().name("evidence").daemon().start(this::work);
            }
            notifyAll();
        }
        tell(now);
    }

    /** How far it has come. */
    public synchronized IntakeState state() {
        return state;
    }

    /** Tells of every step, on the thread that made it; undone by running the answer. */
    public Runnable listen(Consumer<IntakeState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Forgets what was told of files that are through. */
    public void acknowledge() {
        IntakeState now;
        synchronized (this) {
            state = new IntakeState(state.done(), state.total(), state.current(), 0, List.of(), List.of());
            if (!state.isBusy()) {
                state = IntakeState.REST;
            }
            now = state;
        }
        tell(now);
    }

    /** The names of files that an earlier session did not come to take, told once. */
    public synchronized List<String> leftBehind() {
        return worker == null ? waiting.leftBehind() : List.of();
    }

    private void work() {
        while (true) {
            Job job;
            List<Job> toWrite;
            synchronized (this) {
                while (queue.isEmpty() && !closing) {
                    rest();
                }
                if (queue.isEmpty() || System.currentTimeMillis() > deadline) {
                    return;
                }
                job = queue.peek();
                toWrite = unwritten ? List.copyOf(queue) : List.of();
                unwritten = false;
                state = new IntakeState(state.done(), state.total(), job.incoming().name(), state.taken(),
                        state.known(), state.notTaken());
            }
            if (!toWrite.isEmpty()) {
                waiting.write(toWrite);
            }
            tell(state());
            finish(job, take(job));
        }
    }

    private synchronized void rest() {
        try {
            wait();
        } catch (InterruptedException interrupted) {
            closing = true;
        }
    }

    private Outcome<Attached> take(Job job) {
        try {
            if (job.reduce()) {
                return reduce.attach(job.incoming(), job.place(), "");
            }
            return attach.attach(job.incoming(), job.place(), "");
        } catch (RuntimeException | OutOfMemoryError unexpected) {
            return Outcome.refused(Reason.UNREADABLE, job.incoming().name(), String.valueOf(unexpected.getMessage()));
        }
    }

    private void finish(Job job, Outcome<Attached> outcome) {
        IntakeState now;
        boolean last;
        synchronized (this) {
            queue.remove();
            List<Attached> known = new ArrayList<>(state.known());
            List<NotTaken> notTaken = new ArrayList<>(state.notTaken());
            int taken = state.taken();
            switch (outcome) {
                case Outcome.Done<Attached>(Attached attached) -> {
                    taken++;
                    if (attached.again() || !attached.elsewhere().isEmpty()) {
                        known.add(attached);
                    }
                }
                case Outcome.Refused<Attached> refused -> notTaken.add(new NotTaken(job.incoming(), job.place(), refused));
            }
            last = queue.isEmpty();
            state = new IntakeState(state.done() + 1, state.total(), last ? "" : state.current(), taken, known,
                    notTaken);
            now = state;
        }
        if (last) {
            waiting.write(List.of());
        }
        tell(now);
    }

    private void tell(IntakeState now) {
        listeners.forEach(listener -> listener.accept(now));
    }

    /** Goes on with what waits, for half a minute at most; what is left then is told at the next opening. */
    @Override
    public void close() {
        Thread last;
        synchronized (this) {
            closing = true;
            deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
            last = worker;
            notifyAll();
        }
        if (last == null) {
            return;
        }
        try {
            last.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
