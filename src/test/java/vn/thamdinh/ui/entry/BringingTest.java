package vn.thamdinh.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import atlantafx.base.controls.Notification;
import org.junit.jupiter.api.Test;

import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.usecase.workspace.Bringable;

class BringingTest extends AtTheEntry {

    private static final Path FILE = Path.of("/media/usb/chuyen-may.tdmove");
    private static final Path OWN = FakeDesk.OWN.resolve("ThamDinh");

    private final List<Path> here = new ArrayList<>();

    private void from(Locale language, Path source) {
        layers = Fx.call(Layers::new);
        stage = Fx.show(layers, 1366, 768);
        Fx.run(() -> new Bringing(Kits.kit(language, layers), answers, desk, here::add).from(source));
    }

    @Test
    void whatIsFoundIsSaidAndTheFolderIsChosen() {
        desk.found = Optional.of(new Bringable.Moving(FILE));
        desk.verdict = EntryDesk.FolderVerdict.NETWORK;
        from(Messages.VIETNAMESE, FILE);
        Fx.until(() -> layers.lookup("#bring-target") instanceof TextField field && field.getText().equals(OWN.toString()));
        assertTrue(label("bring-found").startsWith("Tệp chuyển máy chuyen-may.tdmove"));
        answers.folder = Optional.of(Path.of("/mnt/chung/kho").toAbsolutePath());
        Fx.pressOn(layers, "bring-choose");
        Fx.pressOn(layers, "bring-go");
        Fx.until(() -> layers.lookup("#bring-another").isVisible());
        assertTrue(label("bring-problem").startsWith("Thư mục nằm trên ổ mạng"));
        picture("entry-bring-vi", UiSettings.Look.LIGHT);
        assertEquals(List.of(), desk.brought);
        Fx.pressOn(layers, "bring-another");
        Fx.pressOn(layers, "bring-go");
        Fx.until(() -> here.equals(List.of(OWN)));
        assertEquals(List.of(desk.found.get() + " → " + OWN), desk.brought);
    }

    @Test
    void aDamagedWorkspaceOffersItsBackupAndItself() {
        Path there = Path.of("/media/usb/ThamDinh");
        var point = new BackupPoint(3, Instant.parse("2026-11-20T01:30:00Z"), "exit", 9, "", "", "", List.of());
        desk.found = Optional.of(new Bringable.Kept(there, BackupFolder.in(there), point, 1, "000002.tdj"));
        from(Messages.ENGLISH, there);
        Fx.until(() -> layers.lookup("#bring-as-it-is") != null);
        assertTrue(label("bring-found").startsWith("The workspace in " + there + " is damaged (000002.tdj). Its newest"));
        Fx.until(() -> ((TextField) layers.lookup("#bring-target")).getText().equals(OWN.toString()));
        picture("entry-bring-damaged-en", UiSettings.Look.DARK);
        Fx.pressOn(layers, "bring-as-it-is");
        Fx.until(() -> here.equals(List.of(OWN)));
        assertEquals(List.of(new Bringable.Whole(there) + " → " + OWN), desk.brought);
    }

    @Test
    void whatIsOpenElsewhereOrBreaksOffIsToldAndTheWayIsFreeAgain() {
        from(Messages.VIETNAMESE, FILE);
        Fx.until(() -> notices().contains("Kho dữ liệu đang mở ở một cửa sổ khác"));
        Fx.until(() -> !layers.isOpen());
        desk.found = Optional.of(new Bringable.Moving(FILE));
        desk.full = true;
        Fx.run(() -> new Bringing(Kits.kit(Messages.VIETNAMESE, layers), answers, desk, here::add).from(FILE));
        Fx.until(() -> layers.lookup("#bring-target") instanceof TextField field && !field.getText().isEmpty());
        Fx.pressOn(layers, "bring-go");
        Fx.until(() -> notices().contains("không để lại gì trên máy này. Đĩa đã đầy"));
        Fx.until(() -> !layers.isOpen());
        assertEquals(List.of(), here);
    }

    @Test
    void aBringingCanBeStoppedAndNobodyWhoLeavesWaitsForIt() {
        desk.found = Optional.of(new Bringable.Moving(FILE));
        desk.slow = true;
        from(Messages.VIETNAMESE, FILE);
        ready();
        Fx.pressOn(layers, "bring-go");
        Fx.until(() -> layers.lookup("#bring-stop") != null);
        picture("entry-bringing-vi", UiSettings.Look.LIGHT);
        Fx.pressOn(layers, "bring-stop");
        Fx.until(() -> !layers.isOpen());
        UiKit kit = Fx.call(() -> Kits.kit(Messages.VIETNAMESE, layers));
        Fx.run(() -> new Bringing(kit, answers, desk, here::add).from(FILE));
        ready();
        Fx.pressOn(layers, "bring-go");
        Fx.until(() -> layers.lookup("#bring-stop") != null);
        Fx.run(() -> {
            kit.dialogs().openPersistent("Thoát", new Label("Đang lưu"));
            kit.tasks().close();
        });
        Fx.settle();
        assertTrue(Fx.call(layers::isOpen));
        assertEquals(List.of(), desk.brought);
        assertEquals(List.of(), here);
    }

    @Test
    void aLookAtAStickThatDoesNotAnswerIsLeftAtOnceAndItsLateAnswerIsDropped() {
        desk.found = Optional.of(new Bringable.Moving(FILE));
        CountDownLatch dead = new CountDownLatch(1);
        desk.stick = dead;
        from(Messages.VIETNAMESE, FILE);
        Fx.until(() -> layers.lookup("#bring-stop") != null);
        Fx.pressOn(layers, "bring-stop");
        assertFalse(Fx.call(layers::isOpen));
        desk.stick = new CountDownLatch(0);
        Path other = Path.of("/media/usb2/chuyen-may.tdmove");
        Fx.run(() -> new Bringing(Kits.kit(Messages.VIETNAMESE, layers), answers, desk, here::add).from(other));
        ready();
        Fx.pressOn(layers, "bring-cancel");
        Fx.until(() -> !layers.isOpen());
        dead.countDown();
        Fx.until(() -> desk.looked.get() == 2);
        Fx.settle();
        assertFalse(Fx.call(layers::isOpen));
        assertEquals("[]", Fx.call(this::notices));
    }

    @Test
    void aSecondEnterBringsNothingTwiceAndWhoeverLeavesMeanwhileBringsNothing() {
        desk.found = Optional.of(new Bringable.Moving(FILE));
        from(Messages.VIETNAMESE, FILE);
        ready();
        CountDownLatch held = new CountDownLatch(1);
        desk.looking = held;
        Fx.run(() -> {
            Button go = (Button) layers.lookup("#bring-go");
            go.fire();
            go.fire();
        });
        assertTrue(Fx.call(() -> layers.lookup("#bring-go").isDisabled()));
        held.countDown();
        Fx.until(() -> here.equals(List.of(OWN)));
        Fx.settle();
        assertEquals(1, desk.brought.size());
        Fx.run(() -> new Bringing(Kits.kit(Messages.VIETNAMESE, layers), answers, desk, here::add).from(FILE));
        ready();
        CountDownLatch again = new CountDownLatch(1);
        desk.looking = again;
        Button go = Fx.find(layers, "bring-go", Button.class);
        Fx.run(go::fire);
        Fx.pressOn(layers, "bring-cancel");
        again.countDown();
        Fx.until(() -> !go.isDisabled());
        Fx.settle();
        assertEquals(1, desk.brought.size());
    }

    private void ready() {
        Fx.until(() -> layers.lookup("#bring-target") instanceof TextField field && field.getText().equals(OWN.toString()));
    }

    private String notices() {
        return layers.lookupAll(".notice").stream().map(node -> ((Notification) node).getMessage()).toList().toString();
    }
}
