package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.care.Curtain;
import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.common.Dialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.entry.EntryDesk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class SafetyTest {

    @TempDir
    private Path folder;
    private final AtomicInteger fired = new AtomicInteger();
    private final Hands hands = new Hands();
    private Stage stage;
    private Stage projector;
    private Layers layers;
    private TextField field;
    private Label name;
    private BackgroundTasks tasks;
    private BackgroundTasks.Work<Boolean> copying;
    private Safety<String> safety;

    /** A clock that is put forward. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2024-07-08T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void open() {
        Fx.start();
        Fx.run(() -> {
            layers = new Layers();
            Messages messages = Messages.of(Locale.of("vi"));
            tasks = new BackgroundTasks(failure -> {
                throw new AssertionError(failure);
            });
            UiSettings settings = UiSettings.load(folder.resolve("ui.properties"));
            Dialogs dialogs = new Dialogs(layers, messages);
            UiKit kit = new UiKit(messages, tasks, dialogs, settings);
            field = new TextField();
            name = new Label("Xã Tân Lập");
            Button fine = new Button("Ghi");
            fine.setDefaultButton(true);
            fine.setOnAction(event -> fired.incrementAndGet());
            VBox view = new VBox(field, name, fine);
            view.addEventFilter(KeyEvent.KEY_PRESSED, event -> fired.incrementAndGet());
            layers.show(view);
            stage = new Stage();
            stage.setScene(new Scene(layers, 800, 600));
            stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.F1 || event.isShortcutDown()) {
                    fired.incrementAndGet();
                }
            });
            Theme.wear(UiSettings.Look.LIGHT);
            safety = new Safety<>(stage, layers, () -> kit, keeper(), () -> Optional.of("kho"), hands, note -> { });
            stage.show();
            safety.begin();
        });
        Fx.settle();
        Fx.run(field::requestFocus);
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            safety.end();
            if (projector != null) {
                projector.close();
            }
            stage.close();
            tasks.close();
        });
    }

    /** Knows one passphrase, and has a full disk. */
    @SuppressWarnings("unchecked")
    private EntryDesk<String> keeper() {
        return (EntryDesk<String>) Proxy.newProxyInstance(SafetyTest.class.getClassLoader(),
                new Class<?>[] {EntryDesk.class}, (desk, method, given) -> switch (method.getName()) {
                    case "confirm" -> Arrays.equals("đúng rồi".toCharArray(), (char[]) given[1]) ? Outcome.done(true)
                            : Outcome.refused(Reason.WRONG_PASSPHRASE);
                    case "recentFolder" -> Optional.of(Path.of("kho"));
                    case "isPractice" -> true;
                    case "backUp" -> copying == null ? Outcome.refused(Reason.DISK_FULL, "000001.json")
                            : Outcome.done(true);
                    case "seesSecondMedium" -> true;
                    case "copyBackups" -> copying == null ? Outcome.done(false)
                            : copying.run((vn.thamdinh.progress.Progress) given[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void whatIsTypedDoesNotWaitForASlowMedium() throws InterruptedException {
        var arrived = new java.util.concurrent.CountDownLatch(1);
        copying = progress -> {
            arrived.countDown();
            while (true) {
                progress.check();
                Thread.onSpinWait();
            }
        };
        Fx.run(safety::backUp);
        arrived.await();
        Fx.run(() -> tasks.run(progress -> Outcome.done("saved")).onDone(saved -> fired.set(77)));
        Fx.until(() -> fired.get() == 77);
    }

    @Test
    void f9HidesEveryWindowAndPopupAndNothingIsLost() {
        Fx.type(stage.getScene(), "chưa xong");
        Fx.run(() -> {
            projector = new Stage();
            projector.setScene(new Scene(new StackPane(new Label("Xã Tân Lập")), 400, 300));
            projector.show();
            ContextMenu menu = new ContextMenu(new MenuItem("Xã Tân Lập"));
            menu.show(field, 10, 10);
            menu.setAutoHide(false);
        });
        Fx.settle();
        key(KeyCode.F9);
        assertEquals(Curtain.State.PRIVATE, Fx.call(() -> safety.curtain().state()));
        assertTrue(Fx.call(() -> layers.lookup("#privacy") != null));
        assertFalse(Fx.call(() -> shown(name)));
        assertFalse(Fx.call(() -> projector.getScene().getRoot().isVisible()));
        assertEquals(0, Fx.call(() -> javafx.stage.Window.getWindows().stream()
                .filter(window -> window instanceof javafx.stage.PopupWindow).count()));
        fired.set(0);
        key(KeyCode.ENTER);
        key(KeyCode.F1);
        key(KeyCode.A);
        assertEquals(0, fired.get());
        key(KeyCode.ESCAPE);
        assertEquals(Curtain.State.OPEN, Fx.call(() -> safety.curtain().state()));
        assertTrue(Fx.call(() -> shown(name) && projector.getScene().getRoot().isVisible()));
        assertEquals("chưa xong", Fx.call(field::getText));
        assertEquals(field, Fx.call(() -> stage.getScene().getFocusOwner()));
        key(KeyCode.F9);
        Fx.run(() -> stage.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.F9, false, false, false, false)));
        key(KeyCode.F9);
        assertEquals(Curtain.State.OPEN, Fx.call(() -> safety.curtain().state()));
    }

    @Test
    void nobodyAtTheKeyboardLocksAndOnlyThePassphraseOpens() {
        Fx.type(stage.getScene(), "chưa xong");
        hands.now = hands.now.plus(Duration.ofMinutes(14));
        Fx.run(() -> safety.idle().look());
        assertEquals(Curtain.State.OPEN, Fx.call(() -> safety.curtain().state()));
        hands.now = hands.now.plus(Duration.ofMinutes(1));
        Fx.run(() -> safety.idle().look());
        assertEquals(Curtain.State.LOCKED, Fx.call(() -> safety.curtain().state()));
        assertFalse(Fx.call(() -> shown(name)));
        Fx.snapshot(layers, 1366, 768, "care-lock-vi");
        fired.set(0);
        key(KeyCode.F1);
        key(KeyCode.F9);
        key(KeyCode.ESCAPE);
        Fx.run(() -> stage.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.K, false, true, false, false)));
        assertEquals(0, fired.get());
        assertEquals(Curtain.State.LOCKED, Fx.call(() -> safety.curtain().state()));
        answer("sai");
        Fx.until(() -> layers.lookup("#lock") != null
                && layers.lookup("#lock").lookupAll(".field-error").stream()
                        .anyMatch(node -> !((Label) node).getText().isEmpty()));
        assertEquals(Curtain.State.LOCKED, Fx.call(() -> safety.curtain().state()));
        answer("đúng rồi");
        Fx.until(() -> safety.curtain().state() == Curtain.State.OPEN);
        assertEquals("chưa xong", Fx.call(field::getText));
        assertNull(Fx.call(() -> layers.lookup("#lock")));
    }

    @Test
    void theFirstTouchAfterASleepOfTheComputerLocksAndDoesNothingElse() {
        hands.now = hands.now.plus(Duration.ofHours(3));
        fired.set(0);
        key(KeyCode.A);
        assertEquals(Curtain.State.LOCKED, Fx.call(() -> safety.curtain().state()));
        assertEquals(0, fired.get());
        hands.now = hands.now.plus(Duration.ofHours(3));
        Fx.run(() -> ((TextField) layers.lookup("#lock-passphrase")).addEventFilter(KeyEvent.KEY_PRESSED,
                event -> fired.incrementAndGet()));
        Fx.until(() -> stage.getScene().getFocusOwner() != null
                && "lock-passphrase".equals(stage.getScene().getFocusOwner().getId()));
        key(KeyCode.D);
        assertEquals(1, fired.get());
    }

    @Test
    void aRoundToPractiseInIsNotLockedByWaitingAndItsLockNamesThePassphrase() {
        Fx.run(() -> safety.opened());
        Fx.until(() -> {
            hands.now = hands.now.plus(Duration.ofHours(3));
            safety.idle().look();
            boolean locked = safety.curtain().state() == Curtain.State.LOCKED;
            safety.unlock();
            return !locked;
        });
        Fx.run(() -> safety.lock());
        assertTrue(Fx.call(() -> layers.lookup("#lock").lookupAll(".label").stream()
                .anyMatch(node -> ((Label) node).getText().contains("tap duot: bon con trau di bo"))));
    }

    @Test
    void escapeOnTheLockLeavesWhatIsOpenBehindIt() {
        Fx.run(() -> {
            layers.openBeside(new VBox(new Label("Trợ giúp")));
            layers.open(new VBox(new TextField()), false);
            safety.lock();
        });
        key(KeyCode.ESCAPE);
        key(KeyCode.ESCAPE);
        assertTrue(Fx.call(() -> layers.isOpen() && layers.isBeside()));
    }

    @Test
    void theDefaultButtonBehindTheLockHearsNoEnter() {
        Fx.run(() -> safety.lock());
        Fx.until(() -> stage.getScene().getFocusOwner() != null && "lock-passphrase".equals(stage.getScene().getFocusOwner().getId()));
        fired.set(0);
        key(KeyCode.ENTER);
        assertEquals(0, fired.get());
        assertEquals(Curtain.State.LOCKED, Fx.call(() -> safety.curtain().state()));
    }

    @Test
    void aBackupThatFailsIsToldAndStopsNothing() {
        Fx.run(() -> safety.backUp());
        Fx.until(() -> !layers.lookupAll(".notice").isEmpty());
        assertEquals(Curtain.State.OPEN, Fx.call(() -> safety.curtain().state()));
    }

    @Test
    void theCoversNameNobody() {
        key(KeyCode.F9);
        Fx.snapshot(layers, 1366, 768, "care-private-vi");
        assertEquals(List.of("Màn hình đang được che", "Bấm F9 hoặc Esc để trở lại."), Fx.call(() -> layers.lookup("#privacy")
                .lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList()));
    }

    private void answer(String typed) {
        Fx.run(() -> {
            ((TextField) layers.lookup("#lock-passphrase")).setText(typed);
            ((Button) layers.lookup("#lock-open")).fire();
        });
    }

    private static boolean shown(javafx.scene.Node node) {
        for (javafx.scene.Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.isDisabled() && each == node) {
                return false;
            }
        }
        return true;
    }

    private void key(KeyCode code) {
        Fx.run(() -> {
            javafx.scene.Node owner = stage.getScene().getFocusOwner();
            javafx.event.Event.fireEvent(owner == null ? stage.getScene() : owner,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
        Fx.settle();
    }
}
