package vn.thamdinh.ui.meeting;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.util.Duration;

/** Keeps what is typed during a meeting: a second after the last key, and when the keyboard leaves. */
final class Typing {
    private static final Duration REST = Duration.seconds(1);

    private Typing() {
    }

    /** @param save stores what the area holds where it is not what is stored */
    static void keep(TextArea area, Runnable save) {
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(event -> save.run());
        area.textProperty().addListener((property, old, now) -> {
            if (area.isFocused()) {
                rest.playFromStart();
            }
        });
        area.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                rest.stop();
                save.run();
            }
        });
    }
}
