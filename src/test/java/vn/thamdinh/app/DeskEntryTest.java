package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.ui.entry.NewWorkspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** The way in as the program wires it, without the window. */
class DeskEntryTest {

    private static final String OLD = "hạt điều rang muối Bù Đăng";
    private static final String NEW = "sóc Bom Bo giã gạo đêm";

    @TempDir
    private Path base;

    @Test
    void aFirstRunThatWasBrokenOffShowsANewCodeAndAForgottenPassphraseIsReplaced() {
        Path folder = base.resolve("kho");
        var entry = new DeskEntry(new Workspace.Surroundings(base.resolve("state"), Clock.systemDefaultZone(),
                new SystemEntropy(), KeyDerivation.Cost.LIGHTEST), TypedPoints.files());
        var created = done(entry.create(
                new NewWorkspace("Nguyễn Thị Hương", Role.SECRETARIAT, OLD.toCharArray(), folder), Progress.NONE));
        created.session().close();

        Desk again = done(entry.unlock(folder, OLD.toCharArray(), Progress.NONE));
        String code = done(entry.recoveryDue(again)).orElseThrow();
        assertNotEquals(created.recoveryCode(), code);
        done(entry.recoveryKept(again)).close();

        Desk recovered = done(entry.unlockWithRecovery(folder, code.toCharArray(), Progress.NONE));
        done(entry.setPassphrase(recovered, NEW.toCharArray(), Progress.NONE));
        assertEquals(Optional.empty(), done(entry.recoveryDue(recovered)));
        recovered.close();

        done(entry.unlock(folder, NEW.toCharArray(), Progress.NONE)).close();
        assertEquals(Outcome.refused(Reason.WRONG_PASSPHRASE),
                entry.unlock(folder, OLD.toCharArray(), Progress.NONE));
        assertEquals(Optional.of(folder), entry.recentFolder());
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused);
        };
    }
}
