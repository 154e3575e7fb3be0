package vn.thamdinh.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import vn.thamdinh.ui.studio.StudioPort;
import vn.thamdinh.usecase.Desk;

/**
 * Reads which places an open workspace has; for one that was just opened in the thread that opened it, so that the first
 * of them is made at once.
 */
final class Furnishing implements Furnish<Desk> {

    private static final Logger LOG = System.getLogger(Furnishing.class.getName());

    private final Clock clock;
    private final Supplier<Optional<StudioPort>> studio;
    private final AtomicReference<Ahead> ahead = new AtomicReference<>();
    private volatile WeakReference<Desk> told = new WeakReference<>(null);

    private record Ahead(Desk of, Furniture furniture) {
    }

    /** @param studio none where nothing can be made from here */
    Furnishing(Clock clock, Supplier<Optional<StudioPort>> studio) {
        this.clock = clock;
        this.studio = studio;
    }

    /** To be called off the FX thread. What fails here is met again, and told, when it is asked for. */
    void opened(Desk desk) {
        try {
            desk.dashboard().begin();
            ahead.set(new Ahead(desk, read(desk)));
        } catch (RuntimeException failure) {
            LOG.log(Level.DEBUG, "the places are read later", failure);
        }
    }

    /** What the opening brought up is told with the first places alone. */
    @Override
    public Furniture read(Desk desk) {
        Wiring wiring = Wiring.read(desk, clock, studio.get());
        boolean first = told.get() != desk;
        told = new WeakReference<>(desk);
        return first ? wiring::frame : wiring.calm()::frame;
    }

    @Override
    public Optional<Furniture> atHand(Desk desk) {
        return Optional.ofNullable(ahead.getAndSet(null)).filter(one -> one.of() == desk).map(Ahead::furniture);
    }
}
