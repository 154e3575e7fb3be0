package vn.thamdinh.ui.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Wordings that somebody changed and did not save yet: they stay while other ones are looked at, and are kept on this
 * computer shortly after the first letter that was not kept, so that neither a closed window nor a crash loses them.
 */
final class WordingDrafts {
    private static final Duration DELAY = Duration.millis(400);

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Optional<String>> waiting = new HashMap<>();
    private final BiConsumer<String, Optional<String>> keep;
    private final PauseTransition pause = new PauseTransition(DELAY);
    private boolean open;

    /** @param keep key and text; no text drops what was kept */
    WordingDrafts(BiConsumer<String, Optional<String>> keep) {
        this.keep = keep;
        pause.setOnFinished(event -> flush());
    }

    /** What was kept before, as it is first read; what was typed since stands. */
    void begin(Map<String, String> kept) {
        if (!open) {
            open = true;
            kept.forEach(texts::putIfAbsent);
        }
    }

    Optional<String> of(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    void typed(String key, String text) {
        texts.put(key, text);
        wait(key, Optional.of(text));
    }

    /** The text is saved, or what was typed is dropped. */
    void forget(String key) {
        if (texts.remove(key) != null) {
            wait(key, Optional.empty());
        }
    }

    private void wait(String key, Optional<String> text) {
        waiting.put(key, text);
        if (pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /** Keeps what waits now. */
    void flush() {
        pause.stop();
        Map<String, Optional<String>> all = Map.copyOf(waiting);
        waiting.clear();
        all.forEach(keep);
    }
}
