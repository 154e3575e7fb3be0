package vn.thamdinh.ui.inspection.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Has unfinished texts kept, the latest of each key, shortly after the first letter that was not kept yet. */
final class TextKeeper {

    private static final Duration DELAY = Duration.millis(400);

    private final BiConsumer<String, String> keep;
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private final PauseTransition pause = new PauseTransition(DELAY);

    /** @param keep key and text; an empty text drops what was kept */
    TextKeeper(BiConsumer<String, String> keep) {
        this.keep = keep;
        pause.setOnFinished(event -> flush());
    }

    void typed(String key, String text) {
        waiting.put(key, text);
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /** What was typed has found its place. */
    void forget(String key) {
        waiting.remove(key);
    }

    /** Keeps what waits now. */
    void flush() {
        pause.stop();
        Map<String, String> all = new LinkedHashMap<>(waiting);
        waiting.clear();
        all.forEach(keep);
    }
}
