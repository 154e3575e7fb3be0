package vn.thamdinh.usecase.evidence.look;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.storage.evidence.DerivedFiles;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.usecase.book.RoundBook;

/**
 * Thumbnails and what else a look at each file gives: read from the workspace where they were made before, else made on
 * a thread of their own, what was asked for last first. Deleted or damaged ones are made anew when they are asked for.
 */
public final class Glances implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Glances.class.getName());
    private static final long PATIENCE_MILLIS = 20_000;

    private final RoundBook book;
    private final BlockingDeque<FileAttached> waiting = new LinkedBlockingDeque<>();
    private final Map<String, FileAttached> asked = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    /** What could not be read in this session: not tried again by itself. */
    private final Map<String, Glance> failing = new ConcurrentHashMap<>();
    private Thread worker;
    private volatile boolean closed;

    public Glances(RoundBook book) {
        this.book = book;
    }

    /**
     * What is known of the file by now. Where nothing is, it is made in the background, before everything else, and
     * listeners are told. Reads one small file.
     */
    public Optional<Glance> of(FileAttached file) {
        Optional<Glance> known = known(file.sha256()).or(() -> Optional.ofNullable(failing.get(file.sha256())));
        if (known.isEmpty() && book.workspace().evidence().holds(file.sha256())) {
            ask(file, true);
        }
        return known;
    }

    /** The same, made at once if need be; blocks. */
    public Glance make(FileAttached file) {
        return known(file.sha256()).orElseGet(() -> look(file));
    }

    /** Makes what is missing of all these, after everything that is asked for. Tells how many are missing. */
    public int keepUp(List<FileAttached> files) {
        DerivedFiles derived = derived();
        EvidenceStore store = book.workspace().evidence();
        int missing = 0;
        for (FileAttached file : files) {
            if (!closed && !derived.holds(file.sha256()) && store.holds(file.sha256())) {
                ask(file, false);
                missing++;
            }
        }
        return missing;
    }

    /** Tells of each file that was looked at, by its SHA-256, on the thread that did; undone by running the answer. */
    public Runnable listen(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    Optional<Glance> known(String sha256) {
        try {
            return derived().get(sha256).flatMap(GlanceCodec::read);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private DerivedFiles derived() {
        return book.workspace().evidence().derived();
    }

    private synchronized void ask(FileAttached file, boolean first) {
        if (closed) {
            return;
        }
        FileAttached queued = asked.putIfAbsent(file.sha256(), file);
        if (queued != null) {
            if (first && waiting.remove(queued)) {
                waiting.addFirst(queued);
            }
            return;
        }
        if (first) {
            waiting.addFirst(file);
        } else {
            waiting.addLast(file);
        }
        if (worker == null) {
            worker = Thread.ofPlatform().name("thumbnails").daemon().priority(Thread.MIN_PRIORITY).start(this::work);
        }
    }

    private void work() {
        try {
            while (!closed) {
                FileAttached file = waiting.takeFirst();
                if (!closed && known(file.sha256()).isEmpty()) {
                    look(file);
                }
                asked.remove(file.sha256());
                listeners.forEach(listener -> listener.accept(file.sha256()));
            }
        } catch (InterruptedException stopped) {
            LOG.log(Level.FINE, "stopped while waiting");
        }
    }

    private Glance look(FileAttached file) {
        Glance glance = Looking.at(book.workspace().evidence(), file.sha256(), file.name());
        boolean lasting = glance.unseen().filter(why -> why == Glance.Unseen.NOT_HERE
                || why == Glance.Unseen.UNREADABLE).isEmpty();
        if (!lasting) {
            failing.put(file.sha256(), glance);
        } else {
            try {
                derived().put(file.sha256(), GlanceCodec.write(glance));
            } catch (IOException notKept) {
                LOG.log(Level.WARNING, "a thumbnail is not kept");
            }
        }
        return glance;
    }

    /** Ends after the file at hand. */
    @Override
    public void close() {
        Thread last;
        synchronized (this) {
            closed = true;
            waiting.clear();
            last = worker;
        }
        if (last == null) {
            return;
        }
        if (!last.equals(Thread.currentThread())) {
            last.interrupt();
            try {
                last.join(PATIENCE_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
