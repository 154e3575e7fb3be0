package vn.thamdinh.app;

import java.awt.HeadlessException;
import java.awt.SplashScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The picture that the launcher shows while java begins. Where the window stood within half a second, it is not shown the
 * next time: a picture that comes and goes at once is only unrest.
 */
final class Splash {

    private static final Logger LOG = Logger.getLogger(Splash.class.getName());
    /** The launcher looks for this file beside what this computer remembers of workspaces. */
    static final String QUICK = "quick-start";
    /** Said by a launcher that shows the picture; without it nothing of AWT is loaded. */
    private static final String SHOWN = "thamdinh.splash";
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Path state;

    Splash(Path state) {
        this.state = state;
    }

    /** To be called once the window stands; takes the picture away beside it. */
    void over() {
        Instant now = Instant.now();
        Optional<Duration> taken = ProcessHandle.current().info().startInstant().map(begun -> Duration.between(begun, now));
        Thread.ofPlatform().name("splash").daemon().start(() -> {
            if (Boolean.getBoolean(SHOWN)) {
                close();
            }
            taken.ifPresent(this::remember);
        });
    }

    /** @param taken from the program's start to its window */
    void remember(Duration taken) {
        try {
            Path quick = state.resolve(QUICK);
            if (taken.compareTo(PATIENCE) > 0) {
                Files.deleteIfExists(quick);
            } else if (!Files.exists(quick)) {
                Files.createDirectories(state);
                Files.createFile(quick);
            }
        } catch (IOException left) {
            LOG.log(Level.FINE, "how quick the start was is not remembered", left);
        }
    }

    private static void close() {
        try {
            SplashScreen shown = SplashScreen.getSplashScreen();
            if (shown != null) {
                shown.close();
            }
        } catch (HeadlessException | IllegalStateException | LinkageError none) {
            LOG.log(Level.FINE, "there was no picture to take away", none);
        }
    }
}
