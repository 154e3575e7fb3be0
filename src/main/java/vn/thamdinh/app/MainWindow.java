package vn.thamdinh.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.common.Dialogs;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.entry.EntryController;
import vn.thamdinh.ui.entry.EntryDesk;
import vn.thamdinh.ui.entry.MovedIn;
import vn.thamdinh.ui.frame.FrameController;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.help.HelpDoor;
import vn.thamdinh.ui.settings.SettingsScreen;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/**
 * The program's one window: the way in, then the frame around the open workspace, in the chosen language and looks.
 * Another language builds all views anew over the same workspace and comes back to the same place.
 *
 * @param <S> an open workspace
 */
final class MainWindow<S extends AutoCloseable> {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 560;
    /** Larger text needs the whole screen. */
    private static final int USUAL_TEXT = 100;

    /** Makes the settings' screen. */
    @FunctionalInterface
    interface SettingsPlace {
        SettingsScreen screen();

        /** Asks for the passphrase before anything is seen again. */
        default void lock() {
            throw new UnsupportedOperationException();
        }

        /** Goes back to the way in after the workspace was closed, and says why; nothing where one is leaving anyway. */
        default void closed(Tone tone, String words) {
            throw new UnsupportedOperationException();
        }
    }

    /** A shorter closing is not worth a word. */
    private static final Duration PATIENCE = Duration.millis(400);
    /** So long a last word is shown before the window goes. */
    private static final Duration READABLE = Duration.seconds(6);

    private final Stage stage;
    private final UiSettings settings;
    private final EntryDesk<S> desk;
    private final Furnish<S> furnish;
    private final ZoneId zone;
    private final Layers layers = new Layers();
    private final Scene scene = new Scene(layers, WIDTH, HEIGHT);
    private final CrashHandler crashes;
    private final BackgroundTasks tasks;
    private final Safety<S> safety;
    private UiKit kit;
    private Optional<S> session = Optional.empty();
    private Optional<FrameController> frame = Optional.empty();
    private Optional<FrameModel> model = Optional.empty();
    private Optional<EntryController<S>> entry = Optional.empty();
    private boolean leaving;
    private Optional<OpenedFile> opened = Optional.empty();

    MainWindow(Stage stage, UiSettings settings, EntryDesk<S> desk, Furnish<S> furnish, ZoneId zone) {
        this.stage = stage;
        this.settings = settings;
        this.desk = desk;
        this.furnish = furnish;
        this.zone = zone;
        this.crashes = new CrashHandler(() -> kit, this::quit);
        this.tasks = new BackgroundTasks(crashes::handle);
        this.kit = kit(settings.language());
        new HelpDoor(layers, () -> kit, FileDialogs.system(), Clock.system(zone));
        this.safety = new Safety<>(stage, layers, () -> kit, desk, () -> session, Clock.system(zone),
                note -> model.ifPresent(shown -> shown.notes().setAll(note.stream().toList())));
        layers.onFree(this::takeIn);
    }

    void show() {
        show(Optional.empty());
    }

    /** @param file previewed as soon as a workspace is open */
    void show(Optional<OpenedFile> file) {
        opened = file;
        crashes.catchAll();
        wear();
        Theme.onSystemChange(this::wear);
        stage.setTitle(kit.text("app.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setMaximized(settings.textSize() > USUAL_TEXT);
        stage.setOnCloseRequest(this::leave);
        stage.setOnHidden(event -> close());
        build();
        stage.show();
        safety.begin();
        tellOfSettings();
    }

    /** Bad settings never keep the program from starting; that they were bad is said. */
    private void tellOfSettings() {
        if (!settings.troubles().isEmpty()) {
            boolean whole = settings.values().isEmpty();
            kit.dialogs().notice(Tone.WARN, whole ? kit.text("settings.bad-file")
                    : kit.text("settings.bad-values", String.join(", ", settings.troubles())));
        }
    }

    /** Brings the window forward, as when the program is started again; a file is previewed once that is possible. */
    void forward(Optional<OpenedFile> file) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (leaving) {
            return;
        }
        opened = file.or(() -> opened);
        takeIn();
        if (session.isPresent() && model.isPresent()) {
            preview(model.get());
        }
    }

    private void preview(FrameModel shown) {
        opened.ifPresent(file -> file.place().ifPresent(place -> {
            opened = Optional.empty();
            shown.go(place.id(), file.file().toString());
        }));
    }

    /** A workspace that moved here needs none that is open, but waits for the end of a dialog; other files wait for one. */
    private void takeIn() {
        if (leaving || layers.isOpen()) {
            return;
        }
        opened.filter(file -> file.place().isEmpty()).ifPresent(file -> {
            opened = Optional.empty();
            MovedIn.offer(kit, FileDialogs.system(), desk, file.file(), () -> entry);
        });
        opened.filter(_ -> session.isEmpty()).ifPresent(file -> MovedIn.waits(kit, file.file()));
    }

    Safety<S> safety() {
        return safety;
    }

    Layers layers() {
        return layers;
    }

    private UiKit kit(Locale language) {
        Messages messages = Messages.of(language);
        return new UiKit(messages, tasks, new Dialogs(layers, messages), settings);
    }

    private void wear() {
        Theme.wear(settings.look());
        Theme.magnify(scene, settings.textSize());
    }

    private void speak(Locale language) {
        settings.language(language);
        kit = kit(language);
        layers.closeBeside();
        stage.setTitle(kit.text("app.name"));
        build();
    }

    private void build() {
        session.ifPresentOrElse(this::furnish, () -> {
            var way = new EntryController<>(kit, FileDialogs.system(), desk, this::opened, this::speak);
            layers.show(kit.views().load(way));
            entry = Optional.of(way);
            takeIn();
        });
    }

    private void opened(S open) {
        session = Optional.of(open);
        if (leaving) {
            return;
        }
        entry = Optional.empty();
        safety.opened();
        build();
    }

    private void furnish(S open) {
        frame.ifPresent(FrameController::leave);
        frame = Optional.empty();
        furnish.atHand(open).ifPresentOrElse(this::place,
                () -> tasks.read(progress -> furnish.read(open)).onDone(this::place));
    }

    private void place(Furnish.Furniture furniture) {
        String place = model.map(old -> old.visitProperty().get().item().id()).orElse("");
        FrameModel fresh = furniture.frame(kit, new Settings(), this::build);
        model.ifPresent(old -> fresh.saveStateProperty().set(old.saveStateProperty().get()));
        FrameController controller = new FrameController(kit, fresh, layers, zone);
        fresh.go(place);
        layers.show(kit.views().load(controller));
        model = Optional.of(fresh);
        frame = Optional.of(controller);
        preview(fresh);
    }

    /** What the settings can do with the window. */
    private final class Settings implements SettingsPlace {

        @Override
        public SettingsScreen screen() {
            return new SettingsScreen(kit, MainWindow.this::wear, MainWindow.this::speak);
        }

        @Override
        public void lock() {
            safety.lock();
        }

        @Override
        public void closed(Tone tone, String words) {
            if (leaving) {
                return;
            }
            frame.ifPresent(FrameController::leave);
            frame = Optional.empty();
            model = Optional.empty();
            session.ifPresent(open -> Thread.ofPlatform().name("closing").start(() -> shut(open)));
            session = Optional.empty();
            safety.unlock();
            build();
            kit.dialogs().notice(tone, words);
        }
    }

    /**
     * Keeps the window until everything is saved, and says so where that takes a while; nothing is typed meanwhile. What
     * waits is waited for beside the FX thread.
     */
    private void leave(WindowEvent event) {
        event.consume();
        if (leaving) {
            return;
        }
        leaving = true;
        frame.ifPresent(FrameController::leave);
        frame = Optional.empty();
        var farewell = new Farewell<>(kit, desk);
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> safety.tell(kit.text("care.exit-title"), farewell.view()));
        patience.play();
        Optional<S> open = session;
        session = Optional.empty();
        Thread.ofPlatform().name("closing").start(() -> {
            AtomicReference<Outcome<Boolean>> saved = new AtomicReference<>(
                    open.isEmpty() ? Outcome.done(true) : Outcome.refused(Reason.DISK, ""));
            try {
                tasks.close();
                open.ifPresent(each -> saved.set(farewell.backUp(each)));
            } finally {
                try {
                    open.ifPresent(this::shut);
                } finally {
                    Platform.runLater(() -> {
                        patience.stop();
                        goneAfter(saved.get());
                    });
                }
            }
        });
    }

    /** A backup that failed does not keep anybody here: it is said, and the window goes. */
    private void goneAfter(Outcome<Boolean> saved) {
        if (!(saved instanceof Outcome.Refused<Boolean> refused)) {
            stage.hide();
            return;
        }
        Label words = new Label(kit.text("care.exit-failed", kit.messages().refusal(refused)));
        words.setWrapText(true);
        safety.tell(kit.text("care.exit-title"), words);
        var readable = new PauseTransition(READABLE);
        readable.setOnFinished(_ -> stage.hide());
        readable.play();
    }

    /** As by the window's own button; a second time it goes at once. */
    private void quit() {
        if (leaving) {
            stage.close();
        } else {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }

    private void end(S open) {
        tasks.close();
        shut(open);
    }

    private void shut(S open) {
        try (open) {
            desk.leave(open);
        } catch (Exception failure) {
            crashes.handle(failure);
        }
    }

    /** Unfinished text is kept first, then changes under way are waited for, then the workspace is closed. */
    private void close() {
        safety.end();
        frame.ifPresent(FrameController::leave);
        session.ifPresentOrElse(this::end, tasks::close);
    }
}
