package vn.thamdinh.app;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.entry.EntryDesk;
import vn.thamdinh.usecase.Outcome;

/**
 * Copies the backups to the second medium: after each backup, and soon after the medium was plugged in again. A medium that
 * does not answer is neither asked nor copied to twice.
 */
final class MediumWatch<S> {

    private static final Duration BETWEEN_LOOKS = Duration.seconds(20);

    private final Supplier<UiKit> kit;
    private final EntryDesk<S> desk;
    private final Supplier<Optional<S>> session;
    private final Clock clock;
    private final Consumer<Optional<String>> told;
    private final Timeline looks = new Timeline(new KeyFrame(BETWEEN_LOOKS, event -> look()));
    private boolean looking;
    private boolean copying;
    /** Something was backed up while a copy ran, which may have passed over it: another follows right after. */
    private boolean again;
    /** What is there at the opening gets what it lacks with the first backup. */
    private boolean there = true;

    /**
     * @param session the workspace that is open now
     * @param told    hears what is to stand in the status line
     */
    MediumWatch(Supplier<UiKit> kit, EntryDesk<S> desk, Supplier<Optional<S>> session, Clock clock,
            Consumer<Optional<String>> told) {
        this.kit = kit;
        this.desk = desk;
        this.session = session;
        this.clock = clock;
        this.told = told;
        looks.setCycleCount(Animation.INDEFINITE);
    }

    void begin() {
        looks.play();
    }

    /** A workspace is open from now on. */
    void opened() {
        there = true;
        looking = false;
        copying = false;
        again = false;
    }

    void end() {
        looks.stop();
    }

    /** Copies soon to the medium once it is there again. */
    void look() {
        if (looking || session.get().isEmpty()) {
            return;
        }
        looking = true;
        S open = session.get().get();
        kit.get().tasks().read(progress -> desk.seesSecondMedium(open)).onDone(now -> {
            boolean came = now && !there;
            there = now;
            if (came) {
                copy(open);
            }
        }).onEnded(() -> looking = false);
    }

    boolean isLooking() {
        return looking;
    }

    /** A medium may be slow: beside the changes, so that nothing typed waits for it, and stopped when one leaves. */
    void copy(S open) {
        if (copying) {
            again = true;
            return;
        }
        copying = true;
        kit.get().tasks().read(progress -> {
            boolean seen = desk.seesSecondMedium(open);
            if (seen) {
                Platform.runLater(() -> told.accept(Optional.of(kit.get().text("care.status-copying"))));
            }
            return desk.copyBackups(open, progress);
        }).onDone(copied -> {
            told.accept(Optional.empty());
            switch (copied) {
                case Outcome.Refused<Boolean> refused -> warn(refused);
                case Outcome.Done<Boolean>(Boolean anything) when anything -> kit.get().tasks()
                        .run(_ -> desk.noteCopied(open)).onRefused(this::warn).onDone(_ -> say());
                case Outcome.Done<Boolean> _ -> { }
            }
        }).onCancelled(() -> {
            again = false;
            told.accept(Optional.empty());
        }).onEnded(() -> ended(open));
    }

    private void ended(S open) {
        if (session.get().filter(open::equals).isEmpty()) {
            return;
        }
        copying = false;
        if (again) {
            again = false;
            copy(open);
        }
    }

    private void say() {
        told.accept(Optional.of(kit.get().text("care.status-copied", Figures.time(clock.instant(), clock.getZone()))));
    }

    /** What could not be done is told calmly and tried again at the next turn. */
    void warn(Outcome.Refused<Boolean> refused) {
        kit.get().dialogs().notice(Tone.WARN,
                kit.get().text("care.backup-failed", kit.get().messages().refusal(refused)));
    }
}
