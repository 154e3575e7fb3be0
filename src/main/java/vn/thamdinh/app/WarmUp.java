package vn.thamdinh.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.Scene;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;
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
import vn.thamdinh.usecase.workspace.CreateWorkspace;
import vn.thamdinh.usecase.workspace.CreatedWorkspace;
import vn.thamdinh.usecase.workspace.NewWorkspace;
import vn.thamdinh.usecase.workspace.OpenWorkspace;

/**
 * Opens a workspace of nobody once, in a folder of its own that is deleted afterwards, while a person types the
 * passphrase. What opening needs is loaded and made ready then, so that the person's own workspace opens in a moment.
 * Nothing of it is shown; whatever fails here is found out by nobody and hurts nobody.
 */
final class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class.getName());
    private static final String FOLDER = "lam-nong";
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Path folder;
    private final ProgrammeId programme;
    private final Clock clock;
    private final Locale language;
    private volatile boolean over;

    /** @param state where this computer remembers workspaces; one program at a time uses it */
    WarmUp(Path state, ProgrammeId programme, Clock clock, Locale language) {
        this.folder = state.resolve(FOLDER);
        this.programme = programme;
        this.clock = clock;
        this.language = language;
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
        var surroundings = new Workspace.Surroundings(folder.resolve("state"), clock, new SystemEntropy(),
                KeyDerivation.Cost.LIGHTEST);
        Path workspace = folder.resolve("kho");
        char[] typed = "khong cua ai ca 2024".toCharArray();
        try (Passphrase passphrase = Passphrase.of(typed)) {
            var wanted = new NewWorkspace(workspace, "-", Role.SECRETARIAT, true, programme);
            if (new CreateWorkspace(surroundings).create(wanted, passphrase) instanceof Outcome.Done<CreatedWorkspace>(
                    var made)) {
                made.desk().close();
            }
            if (!over && new OpenWorkspace(surroundings).open(workspace, passphrase) instanceof Outcome.Done<Desk>(var desk)) {
                try (desk) {
                    return furnish(desk);
                }
            }
            return false;
        }
    }

    private boolean furnish(Desk desk) throws InterruptedException {
        Wiring places = Wiring.read(desk, clock, Optional.empty());
        var tasks = new BackgroundTasks(failure -> LOG.log(Level.FINE, "not warmed up", failure));
        try {
            if (over) {
                return false;
            }
            draw(places, tasks);
            return true;
        } finally {
            tasks.close();
        }
    }

    /** The frame and its first place, in a window that nobody sees. */
    private void draw(Wiring places, BackgroundTasks tasks) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                var layers = new Layers();
                var messages = Messages.of(language);
                var kit = new UiKit(messages, tasks, new Dialogs(layers, messages),
                        UiSettings.load(folder.resolve("ui.properties")));
                new Scene(layers, WIDTH, HEIGHT);
                FrameModel model = places.frame(kit, () -> new SettingsScreen(kit, () -> { }, spoken -> { }), () -> { });
                var frame = new FrameController(kit, model, layers, clock.getZone());
                layers.show(kit.views().load(frame));
                layers.applyCss();
                layers.layout();
            } finally {
                done.countDown();
            }
        });
        done.await();
    }

    private void clear() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException left) {
            LOG.log(Level.FINE, "not cleared", left);
        }
    }
}
