import java.time.Duration;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** A bare window: says when it stood, in milliseconds since 1970 and of processors used, and ends. */
public final class Hello extends Application {

    private static final int PULSES = 3;

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("hello"), 1280, 720));
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == PULSES) {
                    stop();
                    long used = ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
                    System.out.println("shown at " + System.currentTimeMillis() + " " + used);
                    Platform.exit();
                }
            }
        }.start();
    }
}
