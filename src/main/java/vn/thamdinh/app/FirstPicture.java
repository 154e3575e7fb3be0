package vn.thamdinh.app;

import java.time.Duration;
import java.time.Instant;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * With {@code -Dthamdinh.leave=shown} the program says how long its first picture took and ends: so startup is measured,
 * and so an installer learns what is loaded at the start.
 */
final class FirstPicture extends AnimationTimer {

    private static final String WANTED = "thamdinh.leave";
    private static final int PULSES = 3;

    private final Stage stage;
    private int pulses;

    private FirstPicture(Stage stage) {
        this.stage = stage;
    }

    static boolean isWanted() {
        return "shown".equals(System.getProperty(WANTED));
    }

    static void leaveAfter(Stage stage) {
        if (isWanted()) {
            new FirstPicture(stage).start();
        }
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses < PULSES || !stage.isShowing()) {
            return;
        }
        stop();
        ProcessHandle.current().info().startInstant().ifPresent(begun ->
                System.out.println("shown after " + Duration.between(begun, Instant.now()).toMillis() + " ms"));
        stage.hide();
        Platform.exit();
    }
}
