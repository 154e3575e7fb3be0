package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import atlantafx.base.controls.Notification;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.settings.SettingsScreen;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.workspace.BringWorkspace;
import vn.thamdinh.usecase.workspace.OpenWorkspace;

/** What is read as soon as a workspace is open, before the window asks for it. */
class FurnishingTest {

    private final Furnishing furnishing = new Furnishing(Office.NOVEMBER, Optional::empty);
    private Path folder;
    private Office office;
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        office = new Office(folder);
        desk = office.secretary();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void placesAreAtHandOnceForTheWorkspaceThatWasOpenedLast() {
        furnishing.opened(desk);
        assertTrue(furnishing.atHand(desk).isPresent());
        assertTrue(furnishing.atHand(desk).isEmpty(), "made anew after a change");
    }

    @Test
    void placesOfOneWorkspaceAreNeverGivenToAnother() {
        Desk other = office.secretary("khac");
        furnishing.opened(other);
        assertTrue(furnishing.atHand(desk).isEmpty());
    }

    @Test
    void whatTheOpeningBroughtUpIsToldOnceHoweverOftenThePlacesAreMade() throws Exception {
        office.close(desk);
        Path copied = Office.done(new BringWorkspace(office.seeded("x")).bring(folder.resolve("thu-ky"),
                folder.resolve("bản sao"), Progress.NONE));
        Fx.start();
        try (var words = Passphrase.of(Office.WORDS);
             Desk copy = Office.done(new OpenWorkspace(office.seeded("x"))
                     .open(copied, words))) {
            Layers layers = Fx.call(Layers::new);
            UiKit kit = Fx.call(() -> Kits.kit(Messages.VIETNAMESE, layers));
            furnishing.opened(copy);
            Fx.run(() -> make(furnishing.atHand(copy).orElseThrow(), kit));
            assertEquals(1, told(layers));
            var anew = furnishing.read(copy);
            Fx.run(() -> make(anew, kit));
            assertEquals(1, told(layers));
        }
    }

    private static void make(Furnish.Furniture furniture, UiKit kit) {
        furniture.frame(kit, () -> new SettingsScreen(kit, () -> { }, language -> { }), () -> { });
    }

    private static long told(Layers layers) {
        return Fx.call(() -> layers.lookupAll(".notice").stream().filter(node -> node instanceof Notification notice
                && notice.getMessage().contains("bản sao")).count());
    }

    @Test
    void whatWasReadBeforehandIsReadAnewOnceTheRoundHasChanged() {
        var before = desk.dashboard().read();
        furnishing.opened(desk);
        Office.done(desk.council().enrol().enrol("Lê Văn Tám", "Trưởng phòng", "", Role.MEMBER));
        assertNotEquals(before, desk.dashboard().read());
        assertEquals(desk.dashboard().read(), desk.dashboard().read());
    }
}
