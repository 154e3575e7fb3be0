package vn.thamdinh.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.settings.SettingsScreen;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** All places that the person of an open workspace has, as the program furnishes them. */
public final class FurnishedFrame {

    private final Wiring wiring;

    /** Reads what decides which places there are; off the FX thread. */
    public FurnishedFrame(Desk desk, Path state, ProgrammeFiles programme) {
        Clock clock = Clock.systemDefaultZone();
        var surroundings = new Workspace.Surroundings(state, clock, new SystemEntropy(), KeyDerivation.Cost.LIGHTEST);
        wiring = Wiring.read(desk, clock, Optional.of(new DeskEntry(surroundings, () -> programme, () -> { }).port()));
    }

    /** On the FX thread. */
    public FrameModel frame(UiKit kit) {
        return wiring.frame(kit, () -> new SettingsScreen(kit, () -> { }, language -> { }), () -> { });
    }
}
