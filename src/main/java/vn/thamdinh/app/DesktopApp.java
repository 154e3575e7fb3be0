package vn.thamdinh.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import javafx.application.Application;
import javafx.stage.Stage;

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

    /** How {@link #open} came back. */
    enum Ended { CLOSED, NO_DISPLAY }

    /**
     * Shows the window and returns when it is closed, or at once where the display cannot be opened.
     *
     * @param opened nothing, or a file to be previewed
     */
    static Ended open(String... opened) {
        try {
            launch(DesktopApp.class, opened);
            return Ended.CLOSED;
        } catch (UnsupportedOperationException noDisplay) {
            return Ended.NO_DISPLAY;
        }
    }

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        Clock clock = Clock.systemDefaultZone();
        var surroundings = new Workspace.Surroundings(stateFolder(), clock, new SystemEntropy(),
                KeyDerivation.Cost.STANDARD);
        var entry = new DeskEntry(surroundings, ProgrammeFiles.shipped(PROGRAMME));
        new MainWindow<>(stage, UiSettings.load(UiSettings.usualFile()), entry,
                desk -> Wiring.read(desk, clock, Optional.of(entry.port()))::frame, clock.getZone()).show(OpenedFile.of(getParameters().getRaw().toArray(String[]::new)));
        FirstPicture.leaveAfter(stage);
    }

    /** Where this computer remembers which workspaces it has opened; not inside them, so that copies are noticed. */
    static Path stateFolder() {
        String windows = System.getenv("LOCALAPPDATA");
        if (windows != null && System.getProperty("os.name").startsWith("Windows")) {
            return Path.of(windows, "Tham Dinh");
        }
        String state = System.getenv("XDG_STATE_HOME");
        Path base = state == null || state.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "state")
                : Path.of(state);
        return base.resolve("tham-dinh");
    }
}
