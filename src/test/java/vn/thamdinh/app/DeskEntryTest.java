package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.view.RoundView;

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
                new SystemEntropy(), KeyDerivation.Cost.LIGHTEST), TypedPoints::files, () -> { });
        var created = done(entry.create(
                new NewWorkspace("Nguyễn Thị Hương", Role.SECRETARIAT, OLD.toCharArray(), folder), Progress.NONE));
        created.session().close();
        assertEquals(Outcome.done(true), entry.noteCopied(created.session()));

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

    @Test
    void aRoundIsOpenedForPracticeWithADraftOfThisComputer() {
        var entry = new DeskEntry(new Workspace.Surroundings(base.resolve("state"), Clock.systemDefaultZone(),
                new SystemEntropy(), KeyDerivation.Cost.LIGHTEST), TypedPoints::files, () -> { });
        var draft = done(entry.port().studio().copy("cqtt-binh-phuoc-2024"));
        done(draft.change(Change.text(Place.PROGRAMME.at("shortTitle"), "Bản soạn")));
        var offer = entry.programmes().stream().filter(each -> each.title().equals("Bản soạn")).findFirst().orElseThrow();
        var created = done(entry.create(new NewWorkspace("Nguyễn Thị Hương", Role.SECRETARIAT, OLD.toCharArray(),
                base.resolve("kho"), Optional.of(offer), true), Progress.NONE));
        RoundView round = created.session().views().round().orElseThrow();
        assertTrue(round.rehearsal());
        assertEquals(draft.state().hash(), round.programme().hash().hex());
        assertEquals(draft.state().hash(), created.session().studio().programme().orElseThrow().hash());
        created.session().close();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused);
        };
    }
}
