package vn.thamdinh.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;

import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.workspace.Bringable;

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
        assertTrue(Fx.call(() -> layers.lookup("#folder").isFocused()), "the keyboard is where something is to be put right");
        assertEquals(List.of(), desk.created);
        assertEquals("Use the folder " + FakeDesk.OWN.resolve("ThamDinh"),
                Fx.call(() -> Fx.find(layers, "wayOut", Button.class).getText()));
        Fx.pressOn(layers, "wayOut");
        Fx.until(() -> !layers.lookup("#wayOut").isVisible());
        assertEquals("", label("problem"), "of another folder");
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

    @Test
    void aWorkspaceThatLostItsJournalAndItsDatabaseIsGotBackFromItsBackups() {
        desk.verdict = EntryDesk.FolderVerdict.HOLDS_WORKSPACE;
        open(Messages.VIETNAMESE, "member");
        choose("member", "name");
        Path there = Path.of("/kho/của/tôi");
        fill("folder", there.toString());
        Fx.until(() -> layers.lookup("#wayOut").isVisible());
        choose("wayOut", "byPassphrase");
        desk.trouble = Optional.of(Reason.LEDGER_GONE);
        var point = new BackupPoint(3, Instant.parse("2026-11-20T01:30:00Z"), "exit", 9, "", "", "", List.of());
        desk.found = Optional.of(new Bringable.Kept(there, BackupFolder.in(there), point, 0, "journal"));
        fill("passphrase", "bất kỳ");
        Fx.pressOn(layers, "open");
        Fx.until(() -> layers.lookup("#wayOut").isVisible());
        assertTrue(label("problem").startsWith("Thư mục kho không còn nhật ký"), label("problem"));
        assertEquals("Lấy lại từ bản sao lưu", Fx.call(() -> Fx.find(layers, "wayOut", Button.class).getText()));
        Fx.pressOn(layers, "wayOut");
        Fx.until(() -> layers.lookup("#bring-target") != null);
        assertTrue(label("bring-found").contains("Bản sao lưu trọn vẹn mới nhất"), label("bring-found"));
    }
}
