package vn.thamdinh.ui.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.studio.Draft;
import vn.thamdinh.usecase.studio.Studio;
import vn.thamdinh.usecase.studio.StudioKey;

/** Drafts in folders of their own, for tests of the studio's screens. */
final class StudioSamples {
    private StudioSamples() {
    }

    static StudioPort port() {
        return port(temporary());
    }

    static StudioPort port(Path folder) {
        return new StudioPort(new Studio(folder, Clock.systemDefaultZone()),
                new StudioKey(folder, new SeededEntropy("studio"), KeyDerivation.Cost.LIGHTEST), Optional.empty());
    }

    static Draft shipped(StudioPort port) {
        return switch (port.studio().copy("cqtt-binh-phuoc-2024")) {
            case Outcome.Done<Draft>(Draft draft) -> draft;
            case Outcome.Refused<Draft> refused -> throw new AssertionError(refused.toString());
        };
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("studio");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
