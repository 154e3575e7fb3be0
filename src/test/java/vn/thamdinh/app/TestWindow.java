package vn.thamdinh.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import javafx.stage.Stage;
import vn.thamdinh.domain.programme.ProgrammeId;

import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** The program's window as a person starts it, with its state in a folder of the test and a light key derivation. */
public final class TestWindow {

    private TestWindow() {
    }

    /** Shows the window on the stage; the desk is put in {@code desk} once a workspace is open. On the FX thread. */
    public static void show(Stage stage, Path state, AtomicReference<Desk> desk) {
        Clock clock = Clock.systemDefaultZone();
        var surroundings = new Workspace.Surroundings(state, clock, new SystemEntropy(), KeyDerivation.Cost.LIGHTEST);
        var entry = new DeskEntry(surroundings,
                () -> ProgrammeFiles.shipped(new ProgrammeId("cqtt-binh-phuoc-2024")), () -> { });
        new MainWindow<>(stage, UiSettings.load(state.resolve("ui.properties")), entry, open -> {
            desk.set(open);
            return Wiring.read(open, clock, Optional.of(entry.port()))::frame;
        }, clock.getZone()).show();
    }
}
