package vn.thamdinh.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.Scene;

import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.storage.place.Trees;
import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.common.Dialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.frame.FrameController;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.settings.SettingsScreen;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.workspace.OpenWorkspace;

/**
 * Opens a copy of a rehearsal round a few times, in a folder of its own that is deleted afterwards, while a person types
 * the passphrase. What opening needs is loaded and translated then, so that the person's own workspace opens in a moment.
 * Nothing of it is shown; whatever fails here is found out by nobody and hurts nobody.
 */
final class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class.getName());
    private static final String FOLDER = "lam-nong";
    /** Of the round that the installer brings, which holds nothing but made-up data. */
    private static final String PASSPHRASE = "tap duot khoi dong 2024";
    /** Each makes the opening shorter, the later ones by less. */
    private static final int TIMES = 6;
    /** So often it is gone through whatever is typed. */
    private static final int AT_LEAST = 2;
    /** Who has typed so many letters is soon done, and must not wait for the end of another time. */
    private static final int SOON_DONE = 12;
    /** How often it is looked whether the place has been read, in milliseconds. */
    private static final long LOOK = 10;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Path folder;
    private final Optional<Path> round;
    private final Clock clock;
    private final Locale language;
    private final AtomicInteger typed = new AtomicInteger();
    private volatile boolean over;

    /**
     * @param state where this computer remembers workspaces; one program at a time uses it
     * @param round the workspace of a rehearsal in {@code kho} and what a computer remembers of it in {@code trang-thai};
     *              without it there is nothing to go through
     */
    WarmUp(Path state, Optional<Path> round, Clock clock, Locale language) {
        this.folder = state.resolve(FOLDER);
        this.round = round;
        this.clock = clock;
        this.language = language;
    }

    /** The round that the installed program has beside its jars. */
    static Optional<Path> broughtRound() {
        return Optional.ofNullable(System.getProperty("thamdinh.home")).map(home -> Path.of(home, FOLDER))
                .filter(Files::isDirectory);
    }

    /**
     * Begins beside everything else.
     *
     * @param workspace the one that will be opened; without one there is nothing to make ready for
     */
    void beginFor(Supplier<Optional<Path>> workspace) {
        Thread.ofPlatform().name("warm-up").daemon().priority(Thread.MIN_PRIORITY).start(() -> {
            if (workspace.get().isPresent()) {
                run();
            }
        });
    }

    /** Goes no further than the step under way: the person's own workspace is being opened. */
    void stop() {
        over = true;
    }

    /** Another letter of the passphrase. */
    void typed() {
        typed.incrementAndGet();
    }

    /** Leaves the folder as it was. Whether it went all the way. */
    boolean run() {
        try {
            clear();
            return open();
        } catch (Exception | LinkageError failure) {
            LOG.log(Level.FINE, "not warmed up", failure);
            return false;
        } finally {
            clear();
        }
    }

    private boolean open() throws Exception {
        if (round.isEmpty() || over) {
            return false;
        }
        copy(round.get(), folder);
        var surroundings = new Workspace.Surroundings(folder.resolve("trang-thai"), clock, new SystemEntropy(),
                KeyDerivation.Cost.LIGHTEST);
        boolean whole = false;
        for (int time = 0; time < TIMES && !over && (time < AT_LEAST || typed.get() < SOON_DONE); time++) {
            try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
                whole = new OpenWorkspace(surroundings).open(folder.resolve("kho"), passphrase)
                        instanceof Outcome.Done<Desk>(var desk) && furnish(desk);
            }
        }
        return whole;
    }

    private boolean furnish(Desk desk) throws InterruptedException {
        try (desk; var tasks = new BackgroundTasks(WarmUp::unimportant)) {
            if (over) {
                return false;
            }
            var furnishing = new Furnishing(clock, Optional::empty);
            furnishing.opened(desk);
            draw(furnishing.atHand(desk).orElseThrow(), tasks);
            desk.dashboard().keep();
            return true;
        }
    }

    /** The frame and its first place, in a window that nobody sees. */
    private void draw(Furnish.Furniture places, BackgroundTasks tasks) throws InterruptedException {
        var layers = new Layers();
        FrameController[] frame = new FrameController[1];
        onScreen(() -> {
            var messages = Messages.of(language);
            var kit = new UiKit(messages, tasks, new Dialogs(layers, messages),
                    UiSettings.load(folder.resolve("ui.properties")));
            new Scene(layers, WIDTH, HEIGHT);
            FrameModel model = places.frame(kit, () -> new SettingsScreen(kit, () -> { }, spoken -> { }), () -> { });
            frame[0] = new FrameController(kit, model, layers, clock.getZone());
            layers.show(kit.views().load(frame[0]));
        });
        while (!tasks.isIdle() && !over) {
            Thread.sleep(LOOK);
        }
        onScreen(() -> {
            layers.applyCss();
            layers.layout();
            frame[0].leave();
        });
    }

    private static void onScreen(Runnable step) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                step.run();
            } catch (RuntimeException failure) {
                unimportant(failure);
            } finally {
                done.countDown();
            }
        });
        done.await();
    }

    private static void unimportant(Throwable failure) {
        LOG.log(Level.FINE, "not warmed up", failure);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path there = to.resolve(from.relativize(each));
                if (!Files.isDirectory(each)) {
                    Files.createDirectories(there.getParent());
                    Files.copy(each, there);
                }
            }
        }
    }

    private void clear() {
        try {
            Trees.delete(folder);
        } catch (IOException left) {
            LOG.log(Level.FINE, "not cleared", left);
        }
    }
}
