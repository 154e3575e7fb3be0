package vn.thamdinh.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiSettings;

class FolderChoiceTest extends AtTheEntry {

    @Test
    void whereAWorkspaceCouldNotBeOpenedAgainNoneIsMadeAndAnotherFolderIsOffered() {
        desk.verdict = EntryDesk.FolderVerdict.REMOVABLE;
        begin("trăng lên đầu núi");
        fill("repeat", "trăng lên đầu núi");
        fill("folder", "/media/usb/kho");
        Fx.until(() -> layers.lookup("#wayOut").isVisible());
        assertTrue(label("folderWords").startsWith("The folder is on a USB stick"));
        picture("entry-create-en", UiSettings.Look.DARK);
        Fx.pressOn(layers, "create");
        assertTrue(label("problem").startsWith("The folder is on a USB stick"));
        assertEquals(List.of(), desk.created);
        assertEquals("Use the folder " + FakeDesk.OWN.resolve("ThamDinh"),
                Fx.call(() -> Fx.find(layers, "wayOut", Button.class).getText()));
        Fx.pressOn(layers, "wayOut");
        Fx.until(() -> !layers.lookup("#wayOut").isVisible());
        Fx.pressOn(layers, "create");
        Fx.until(() -> desk.created.size() == 1);
        assertEquals(FakeDesk.OWN.resolve("ThamDinh"), desk.created.getFirst().folder());
    }

    @Test
    void aFolderThatHoldsAWorkspaceIsOpenedFromTheForm() {
        desk.verdict = EntryDesk.FolderVerdict.HOLDS_WORKSPACE;
        open(Messages.VIETNAMESE, "member");
        choose("member", "name");
        fill("folder", "/kho/của/tôi");
        Fx.until(() -> layers.lookup("#wayOut").isVisible());
        choose("wayOut", "byPassphrase");
        assertEquals(Path.of("/kho/của/tôi").toString(), label("folderName"));
    }
}
