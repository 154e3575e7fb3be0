package vn.thamdinh.ui.meeting;

import java.util.function.Consumer;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Lets the seconds of a unit's talk pass, and shows them wherever they are seen. */
final class TalkClock {

    private final TalkTimer timer;
    private final Consumer<TalkTimer> shown;
    private final Timeline second = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));

    /** @param seconds that a unit may be talked about before the clock turns red */
    TalkClock(int seconds, Consumer<TalkTimer> shown) {
        this.timer = new TalkTimer(seconds);
        this.shown = shown;
        second.setCycleCount(Animation.INDEFINITE);
    }

    /** Starts, or stops until it is started again. */
    void turn() {
        if (timer.isRunning()) {
            pause();
            return;
        }
        timer.start();
        second.play();
        show();
    }

    void pause() {
        timer.pause();
        second.pause();
        show();
    }

    /** From the beginning. */
    void reset() {
        timer.reset();
        show();
    }

    /** To be seen where it was not before. */
    void show() {
        shown.accept(timer);
    }

    private void tick() {
        timer.tick();
        show();
    }
}
