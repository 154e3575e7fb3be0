package vn.thamdinh.ui.common;

import javafx.animation.AnimationTimer;

/** Does something once what was just shown has been drawn, so that nobody waits for it to see the picture. */
public final class AfterPicture extends AnimationTimer {

    /** The pulse under way, the one that lays out and draws, and one in which it comes to the screen. */
    private static final int PULSES = 3;

    private final Runnable work;
    private int pulses;

    private AfterPicture(Runnable work) {
        this.work = work;
    }

    /** To be called on the FX thread, where the work is done too. */
    public static void run(Runnable work) {
        new AfterPicture(work).start();
    }

    @Override
    public void handle(long now) {
        if (++pulses > PULSES) {
            stop();
            work.run();
        }
    }
}
