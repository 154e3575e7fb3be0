package vn.thamdinh.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** The window. */
public final class DesktopApp extends Application {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("cqtt-binh-phuoc-2024");

    /** What is made ready for later must not hold up the window that a person waits for. */
    private static final Duration AFTER_THE_FIRST_PICTURE = Duration.millis(200);

    /** JavaFX makes the application object itself and passes nothing on but texts. */
    private static Optional<SingleStart> single = Optional.empty();
    private static Ahead ahead;

    private UiSettings settings;

    /** How {@link #open} came back. */
    enum Ended { CLOSED, NO_DISPLAY }

    /**
     * Shows the window and returns when it is closed, or at once where the display cannot be opened.
     *
     * @param first  listens for further starts, where that is possible
     * @param opened nothing, or a file to be previewed
     */
    static Ended open(Optional<SingleStart> first, String... opened) {
        single = first;
        ahead = Ahead.begin(UiSettings.usualFile(), new RecentFolder(stateFolder()));
        try {
            launch(DesktopApp.class, opened);
            return Ended.CLOSED;
        } catch (UnsupportedOperationException noDisplay) {
            return Ended.NO_DISPLAY;
        }
    }

    @Override
    public void start(Stage stage) {
        settings = ahead.settings();
        // Before the first control is made: JavaFX would have it wear a look of its own until then.
        Theme.wear(settings.look());
        Theme.loadFonts();
        LogFile.awaitStarted();
        Clock clock = Clock.systemDefaultZone();
        var surroundings = new Workspace.Surroundings(stateFolder(), clock, new SystemEntropy(),
                KeyDerivation.Cost.STANDARD);
        var warm = new WarmUp(stateFolder(), WarmUp.broughtRound(), clock, settings.language());
        var furnishing = new Furnishing(clock, () -> Optional.of(DeskEntry.port(surroundings)));
        var entry = new DeskEntry(surroundings, () -> ProgrammeFiles.shipped(PROGRAMME), warm::stop, furnishing::opened,
                ahead::recent);
        var window = new MainWindow<>(stage, settings, entry, furnishing, clock.getZone());
        window.show(OpenedFile.of(getParameters().getRaw().toArray(String[]::new)));
        single.ifPresent(one -> one.listen(file -> Platform.runLater(() -> window.forward(file))));
        new Splash(stateFolder()).over();
        stage.addEventFilter(KeyEvent.KEY_TYPED, letter -> warm.typed());
        FirstPicture.leaveAfter(stage);
        var drawn = new PauseTransition(AFTER_THE_FIRST_PICTURE);
        drawn.setOnFinished(event -> warm.beginFor(entry::recentFolder));
        drawn.play();
        SpareMemory.begin();
    }

    /** What was set last is on the disk before the program is gone. */
    @Override
    public void stop() {
        if (settings != null) {
            settings.keep();
        }
    }

    /** Where this computer remembers which workspaces it has opened; not inside them, so that copies are noticed. */
    static Path stateFolder() {
        return Main.stateFolder();
    }
}
