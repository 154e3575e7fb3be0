package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.entry.EntryDesk;
import vn.thamdinh.ui.entry.NewWorkspace;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.recovery.RecoverySheet;
import vn.thamdinh.usecase.workspace.Bringable;

class MainWindowTest {

    private final List<String> events = Collections.synchronizedList(new ArrayList<>());
    private volatile Outcome<Boolean> backedUp = Outcome.done(true);
    private volatile boolean slow;
    private CountDownLatch saved = new CountDownLatch(0);
    @TempDir
    private Path folder;
    private Stage stage;
    private MainWindow.SettingsPlace given;
    private MainWindow<Session> window;
    private Thread.UncaughtExceptionHandler before;

    /** A workspace that only knows when it is closed. */
    private record Session(List<String> events, CountDownLatch saved) implements AutoCloseable {
        @Override
        public void close() {
            try {
                saved.await();
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
            events.add("closed");
        }
    }

    @BeforeEach
    void open() {
        Fx.start();
        before = Thread.getDefaultUncaughtExceptionHandler();
        Fx.run(() -> {
            stage = new Stage();
            window = new MainWindow<>(stage, UiSettings.load(folder.resolve("ui.properties")), new AnyPassphrase(),
                    session -> this::frame, ZoneId.of("Asia/Ho_Chi_Minh"));
            window.show();
        });
        Fx.until(() -> window.layers().lookup("#passphrase") != null);
    }

    @AfterEach
    void close() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        Fx.run(() -> {
            stage.hide();
            Theme.wear(UiSettings.Look.LIGHT);
        });
    }

    @Test
    void theWayInSpeaksTheOtherLanguageAtOnce() {
        assertEquals("Mở kho dữ liệu", text("heading"));
        Fx.run(() -> ((Hyperlink) window.layers().lookup("#english")).fire());
        Fx.until(() -> window.layers().lookup("#heading") != null && text("heading").equals("Open the workspace"));
    }

    @Test
    void theOtherLanguageKeepsTheWorkspaceAndThePlace() {
        unlock();
        assertEquals("Cài đặt", text("title"));
        Fx.run(() -> ((RadioButton) window.layers().lookup("#language-1")).fire());
        Fx.settle();
        assertEquals("Settings", text("title"));
        assertEquals(List.of(), events);
        Fx.run(stage::hide);
        assertEquals(List.of("closed"), events);
    }

    @Test
    void whatIsStillBeingSavedIsWaitedForWithTheWindowAlive() {
        saved = new CountDownLatch(1);
        CountDownLatch held = saved;
        unlock();
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Fx.until(() -> window.layers().lookup("#modal .progress-bar") != null);
        assertTrue(Fx.call(() -> stage.isShowing()));
        assertEquals(List.of(), events);
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(Fx.call(() -> stage.isShowing()));
        held.countDown();
        Fx.until(() -> !stage.isShowing());
        assertEquals(List.of("closed"), events);
    }

    @Test
    void whereTheWorkspaceWasClosedTheWayInIsShownEvenFromTheLockAndWordsOfAFaultStay() {
        unlock();
        Fx.run(() -> {
            window.safety().lock();
            given.closed(Tone.WARN, "chương trình sẽ tự làm nốt");
        });
        Fx.until(() -> window.layers().lookup("#passphrase") != null && window.layers().lookup("#lock") == null);
        assertTrue(Fx.call(() -> !window.layers().lookupAll(".notice-warn").isEmpty()));
        Fx.until(() -> events.contains("closed"));
        assertTrue(Fx.call(() -> stage.isShowing()));
    }

    @Test
    void aBackupThatFailsOnLeavingIsSaidAndKeepsNobody() {
        unlock();
        backedUp = Outcome.refused(Reason.DISK_FULL, "000001.json");
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Fx.until(() -> layersText().contains("chưa làm được bản sao lưu"));
        assertEquals(List.of("closed"), events);
    }

    @Test
    void aSlowCopyingOnLeavingCanBeLeftUndone() {
        slow = true;
        unlock();
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Fx.until(() -> window.layers().lookup("#close-now") != null && window.layers().lookup("#close-now").isVisible());
        Fx.snapshot(window.layers(), 1280, 720, "care-exit-copying-vi");
        assertTrue(Fx.call(() -> stage.isShowing()));
        Fx.run(() -> ((Button) window.layers().lookup("#close-now")).fire());
        Fx.until(() -> !stage.isShowing());
        assertEquals(List.of("stopped", "closed"), events);
    }

    @Test
    void whatFailsOnLeavingFromTheLockIsSaidOverTheLock() {
        unlock();
        Fx.run(() -> window.safety().lock());
        backedUp = Outcome.refused(Reason.DISK_FULL, "000001.json");
        Fx.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        Fx.until(() -> window.layers().lookupAll(".care-cover .label").stream()
                .anyMatch(node -> ((Label) node).getText().contains("chưa làm được bản sao lưu")));
        Fx.snapshot(window.layers(), 1280, 720, "care-exit-locked-vi");
        assertEquals(List.of("closed"), events);
    }

    @Test
    void whoLeavesAfterAFaultLeavesAsAlways() {
        unlock();
        backedUp = Outcome.refused(Reason.DISK_FULL, "000001.json");
        Thread.ofPlatform().start(() -> {
            throw new IllegalStateException("hỏng");
        });
        Fx.until(() -> window.layers().lookup("#crash-quit") != null);
        Fx.run(() -> ((Button) window.layers().lookup("#crash-quit")).fire());
        Fx.until(() -> layersText().contains("chưa làm được bản sao lưu"));
        assertTrue(Fx.call(() -> stage.isShowing()));
    }

    private String layersText() {
        return window.layers().lookupAll(".label").stream().map(node -> String.valueOf(((Label) node).getText()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aSecondStartBringsTheWindowForwardAndTheTitleNamesNobody() {
        unlock();
        Fx.run(() -> {
            stage.setIconified(true);
            window.forward(Optional.empty());
        });
        assertEquals(false, Fx.call(() -> stage.isIconified()));
        assertEquals("Thẩm Định", Fx.call(() -> stage.getTitle()));
    }

    @Test
    void aMovedWorkspaceIsTakenInOnTheWayInAndThenOpened() {
        takeIn("máy mới");
        Fx.until(() -> window.layers().lookup("#folderName") instanceof Label label
                && label.getText().equals(folder.resolve("máy mới").toString()));
        assertEquals(List.of("brought " + folder.resolve("máy mới")), events);
    }

    @Test
    void aMovedWorkspaceIsTakenInBesideTheOneThatIsOpen() {
        unlock();
        takeIn("máy mới");
        Fx.until(() -> window.layers().lookupAll(".notice").size() == 1);
        assertEquals("Cài đặt", text("title"));
    }

    private void takeIn(String name) {
        Fx.run(() -> window.forward(Optional.of(new OpenedFile(folder.resolve("chuyen.tdmove"), Optional.empty()))));
        Fx.until(() -> window.layers().lookup("#bring-target") != null);
        Fx.run(() -> ((TextField) window.layers().lookup("#bring-target")).setText(folder.resolve(name).toString()));
        Fx.run(() -> ((Button) window.layers().lookup("#bring-go")).fire());
    }

    @Test
    void whatNobodyExpectedEndsInACalmDialog() {
        unlock();
        Thread thread = Thread.ofPlatform().unstarted(() -> {
            throw new IllegalStateException("Xã Tân Lập");
        });
        thread.start();
        Fx.until(() -> window.layers().lookup("#crash") != null);
        Fx.snapshot(window.layers(), 1280, 720, "crash-vi");
        assertTrue(Fx.call(() -> window.layers().isOpen()));
    }

    private void unlock() {
        TextField passphrase = (TextField) window.layers().lookup("#passphrase");
        Fx.until(() -> {
            passphrase.requestFocus();
            return stage.getScene().getFocusOwner() == passphrase;
        });
        Fx.type(stage.getScene(), "bất kỳ");
        assertEquals(6, Fx.call(passphrase::getLength));
        Fx.until(() -> !window.layers().lookup("#open").isDisabled());
        Fx.run(() -> ((Button) window.layers().lookup("#open")).fire());
        Fx.until(() -> window.layers().lookup("#title") != null);
        Fx.settle();
    }

    private String text(String id) {
        return Fx.call(() -> ((Label) window.layers().lookup("#" + id)).getText());
    }

    private FrameModel frame(UiKit kit, MainWindow.SettingsPlace settings, Runnable anew) {
        given = settings;
        return new FrameModel(List.of(Place.SETTINGS.item(settings::screen)));
    }

    /** Opens with whatever is typed. */
    private final class AnyPassphrase implements EntryDesk<Session> {

        @Override
        public Optional<Path> recentFolder() {
            return Optional.of(folder);
        }

        @Override
        public FolderVerdict look(Path any) {
            return FolderVerdict.GOOD;
        }

        @Override
        public Strength strength(char[] passphrase) {
            return new Strength(4, Advice.GOOD);
        }

        @Override
        public Outcome<CreatedWorkspace<Session>> create(NewWorkspace wanted, Progress progress) {
            return Outcome.done(new CreatedWorkspace<>("AAAA-B", new Session(events, saved)));
        }

        @Override
        public Outcome<Session> unlock(Path any, char[] passphrase, Progress progress) {
            return Outcome.done(new Session(events, saved));
        }

        @Override
        public Outcome<Session> unlockWithRecovery(Path any, char[] code, Progress progress) {
            return Outcome.done(new Session(events, saved));
        }

        @Override
        public Outcome<Session> unlockWithRescue(Path any, Path card, char[] code, Progress progress) {
            return Outcome.done(new Session(events, saved));
        }

        @Override
        public Outcome<Session> setPassphrase(Session session, char[] passphrase, Progress progress) {
            return Outcome.done(session);
        }

        @Override
        public Outcome<Bringable> lookToBring(Path from, Progress progress) {
            return Outcome.done(new Bringable.Moving(from));
        }

        @Override
        public Outcome<Path> bring(Bringable found, Path target, Progress progress) {
            events.add("brought " + target);
            return Outcome.done(target);
        }

        @Override
        public Outcome<Boolean> backUp(Session session, String why, Progress progress) {
            return backedUp;
        }

        @Override
        public Outcome<Boolean> copyBackups(Session session, Progress progress) {
            try {
                while (slow) {
                    progress.check();
                    Thread.onSpinWait();
                }
            } catch (Cancelled left) {
                events.add("stopped");
                throw left;
            }
            return Outcome.done(false);
        }

        @Override
        public Outcome<Path> saveSheet(RecoverySheet sheet, String code, Path file) {
            return Outcome.done(file);
        }

        @Override
        public Outcome<Session> recoveryKept(Session session) {
            return Outcome.done(session);
        }

        @Override
        public Outcome<Optional<String>> recoveryDue(Session session) {
            return Outcome.done(Optional.empty());
        }
    }
}
