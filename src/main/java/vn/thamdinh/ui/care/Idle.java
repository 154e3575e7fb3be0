package vn.thamdinh.ui.care;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Notices that nobody has touched the program for a while. While something is shown on a whole screen, as to a meeting
 * where people look and nobody types, four times as long is waited for.
 */
public final class Idle {

    /** How much longer is waited for while a window fills the screen. */
    public static final int SHOWING = 4;

    private static final javafx.util.Duration BETWEEN = javafx.util.Duration.seconds(10);

    private final Stage main;
    private final Clock clock;
    private final IntSupplier minutes;
    private final BooleanSupplier reached;
    private final Timeline ticks = new Timeline(new KeyFrame(BETWEEN, event -> look()));
    private final EventHandler<InputEvent> touched = this::touched;
    private final ListChangeListener<Window> windows = this::changed;
    private Instant last;

    /**
     * @param minutes asked each time; zero is never
     * @param reached called on the FX thread, again and again until somebody touches something; says whether it has just
     *                hidden everything
     */
    public Idle(Stage main, Clock clock, IntSupplier minutes, BooleanSupplier reached) {
        this.main = main;
        this.clock = clock;
        this.minutes = minutes;
        this.reached = reached;
        this.last = clock.instant();
    }

    public void begin() {
        List.copyOf(Window.getWindows()).forEach(this::watch);
        Window.getWindows().addListener(windows);
        ticks.setCycleCount(Animation.INDEFINITE);
        ticks.play();
    }

    public void end() {
        ticks.stop();
        Window.getWindows().removeListener(windows);
    }

    /** As if somebody had just touched something. */
    public void touch() {
        last = clock.instant();
    }

    /** The first touch after a long sleep of the computer comes before any look: it hides everything and does no more. */
    private void touched(InputEvent event) {
        if (look()) {
            event.consume();
        }
        touch();
    }

    /**
     * Looks whether the time has come; a clock that was put back begins anew.
     *
     * @return whether everything was hidden now
     */
    public boolean look() {
        int limit = minutes.getAsInt();
        Instant now = clock.instant();
        if (now.isBefore(last)) {
            last = now;
        }
        long factor = isShowing() ? SHOWING : 1;
        return limit > 0 && Duration.between(last, now).compareTo(Duration.ofMinutes(limit * factor)) >= 0
                && reached.getAsBoolean();
    }

    private boolean isShowing() {
        return Window.getWindows().stream().anyMatch(window ->
                window instanceof Stage stage && stage != main && stage.isShowing() && stage.isFullScreen());
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::watch);
        }
    }

    private void watch(Window window) {
        window.removeEventFilter(InputEvent.ANY, touched);
        window.addEventFilter(InputEvent.ANY, touched);
    }
}
