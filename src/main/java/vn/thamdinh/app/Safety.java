package vn.thamdinh.app;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import vn.thamdinh.ui.care.Covers;
import vn.thamdinh.ui.care.Curtain;
import vn.thamdinh.ui.care.Idle;
import vn.thamdinh.ui.care.LockPane;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.entry.EntryDesk;
import vn.thamdinh.usecase.rehearsal.RehearsalPlan;

/**
 * What keeps an open workspace safe while the window stands: F9 hides everything, nobody at the keyboard locks it unless it
 * is one to practise in, whose passphrase nobody chose, and every half hour of work makes a backup.
 */
final class Safety<S> {

    private static final Duration BETWEEN_BACKUPS = Duration.minutes(30);
    /** What a power cut kept from being backed up is backed up soon after the next opening, and not while it opens. */
    private static final Duration AFTER_OPENING = Duration.minutes(1);

    private final Supplier<UiKit> kit;
    private final EntryDesk<S> desk;
    private final Supplier<Optional<S>> session;
    private final Stage stage;
    private final Curtain curtain;
    private final Idle idle;
    private final MediumWatch<S> medium;
    private boolean practice;
    private final PauseTransition soon = new PauseTransition(AFTER_OPENING);
    private final Timeline backups = new Timeline(new KeyFrame(BETWEEN_BACKUPS, event -> backUp()));

    /**
     * @param session the workspace that is open now
     * @param told    hears what is to stand in the status line
     */
    Safety(Stage stage, Layers layers, Supplier<UiKit> kit, EntryDesk<S> desk, Supplier<Optional<S>> session,
            Clock clock, Consumer<Optional<String>> told) {
        this.medium = new MediumWatch<>(kit, desk, session, clock, told);
        this.stage = stage;
        this.kit = kit;
        this.desk = desk;
        this.session = session;
        this.curtain = new Curtain(stage, layers, () -> Covers.privacy(kit.get()));
        this.idle = new Idle(stage, clock, () -> kit.get().settings().idleMinutes(),
                () -> !practice && lock());
    }

    void begin() {
        curtain.hang();
        idle.begin();
        backups.setCycleCount(Animation.INDEFINITE);
        backups.play();
        medium.begin();
    }

    /** A workspace is open from now on. */
    void opened() {
        idle.touch();
        practice = false;
        medium.opened();
        kit.get().tasks().read(progress -> desk.recentFolder().filter(desk::isPractice).isPresent())
                .onDone(known -> practice = known);
        soon.setOnFinished(event -> backUp());
        soon.playFromStart();
    }

    void end() {
        soon.stop();
        curtain.takeDown();
        idle.end();
        backups.stop();
        medium.end();
    }

    Curtain curtain() {
        return curtain;
    }

    Idle idle() {
        return idle;
    }

    /**
     * Asks for the passphrase before anything is seen again; where no workspace is open there is nothing to hide.
     *
     * @return whether it was not locked before, and is now
     */
    boolean lock() {
        if (session.get().isEmpty() || curtain.state() == Curtain.State.LOCKED) {
            return false;
        }
        S open = session.get().get();
        LockPane pane = new LockPane(kit.get(), typed -> desk.confirm(open, typed), this::unlock, () ->
                stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        if (practice) {
            pane.explain(kit.get().text("entry.practice-passphrase", RehearsalPlan.OPEN_PASSPHRASE));
        }
        curtain.lock(pane.view());
        pane.focus();
        return true;
    }

    /** Says something that names nobody, where it is seen: over the cover if everything is hidden. */
    void tell(String title, Parent content) {
        if (curtain.state() == Curtain.State.OPEN) {
            kit.get().dialogs().openPersistent(title, content);
        } else {
            curtain.lock(Covers.saying(title, content));
        }
    }

    /** Shows everything again, as where the workspace was closed. */
    void unlock() {
        idle.touch();
        curtain.open();
    }

    /** A backup that fails is told calmly and tried again at the next turn; the other medium gets what there is. */
    void backUp() {
        session.get().ifPresent(open -> kit.get().tasks().run(progress -> desk.backUp(open, "work", progress))
                .onDone(_ -> medium.copy(open)).onRefused(why -> {
                    medium.warn(why);
                    medium.copy(open);
                }));
    }
}
