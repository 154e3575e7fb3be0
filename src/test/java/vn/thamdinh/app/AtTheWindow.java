package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.entry.EntryDesk;
import vn.thamdinh.ui.entry.NewWorkspace;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.recovery.RecoverySheet;
import vn.thamdinh.usecase.workspace.Bringable;

/** The program's window over a workspace that is opened by any passphrase. */
abstract class AtTheWindow {

    final List<String> events = Collections.synchronizedList(new ArrayList<>());
    volatile Outcome<Boolean> backedUp = Outcome.done(true);
    volatile boolean slow;
    volatile CountDownLatch hung = new CountDownLatch(0);
    volatile CountDownLatch bringing = new CountDownLatch(0);
    volatile Optional<String> due = Optional.empty();
    CountDownLatch saved = new CountDownLatch(0);
    @TempDir
    Path folder;
    Stage stage;
    MainWindow.SettingsPlace given;
    MainWindow<Session> window;
    Thread.UncaughtExceptionHandler before;
    private UiSettings settings;

    /** A workspace that only knows when it is closed. */
    record Session(List<String> events, CountDownLatch saved) implements AutoCloseable {
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
            settings = UiSettings.load(folder.resolve("ui.properties"));
            window = new MainWindow<>(stage, settings, new AnyPassphrase(),
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
        settings.keep();
    }

    String layersText() {
        return window.layers().lookupAll(".label").stream().map(node -> String.valueOf(((Label) node).getText()))
                .collect(Collectors.joining("\n"));
    }

    void takeIn(String name) {
        Fx.run(() -> window.forward(Optional.of(new OpenedFile(folder.resolve("chuyen.tdmove"), Optional.empty()))));
        Fx.until(() -> window.layers().lookup("#bring-target") != null);
        Fx.run(() -> ((TextField) window.layers().lookup("#bring-target")).setText(folder.resolve(name).toString()));
        Fx.run(() -> ((Button) window.layers().lookup("#bring-go")).fire());
    }

    void unlock() {
        open("#title");
    }

    /** @param shown selects what stands in the window then */
    void open(String shown) {
        TextField passphrase = (TextField) window.layers().lookup("#passphrase");
        Fx.until(() -> {
            passphrase.requestFocus();
            return stage.getScene().getFocusOwner() == passphrase;
        });
        Fx.type(stage.getScene(), "bất kỳ");
        assertEquals(6, Fx.call(passphrase::getLength));
        Fx.until(() -> !window.layers().lookup("#open").isDisabled());
        Fx.run(() -> ((Button) window.layers().lookup("#open")).fire());
        Fx.until(() -> window.layers().lookup(shown) != null);
        Fx.settle();
    }

    String text(String id) {
        return Fx.call(() -> ((Label) window.layers().lookup("#" + id)).getText());
    }

    FrameModel frame(UiKit kit, MainWindow.SettingsPlace settings, Runnable anew) {
        given = settings;
        return new FrameModel(List.of(Place.SETTINGS.item(settings::screen)));
    }

    /** Opens with whatever is typed. */
    final class AnyPassphrase implements EntryDesk<Session> {

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
            try {
                bringing.await();
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
            events.add("brought " + target);
            return Outcome.done(target);
        }

        @Override
        public Outcome<Boolean> backUp(Session session, String why, Progress progress) {
            return backedUp;
        }

        @Override
        public Outcome<Boolean> copyBackups(Session session, Progress progress) {
            boolean hangs = hung.getCount() > 0;
            try {
                hung.await();
                while (slow) {
                    progress.check();
                    Thread.onSpinWait();
                }
            } catch (Cancelled left) {
                events.add("stopped");
                throw left;
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
            if (hangs) {
                events.add("copied");
            }
            return Outcome.done(hangs);
        }

        @Override
        public Outcome<Boolean> noteCopied(Session session) {
            events.add("noted");
            return Outcome.done(true);
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
            return Outcome.done(due);
        }
    }
}
