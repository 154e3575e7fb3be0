package vn.thamdinh.ui.appraisal;

import java.util.Optional;

/** The unfinished text that waits to be kept: the latest only, and only once. Who asks decides when. */
final class DraftKeeper {

    /** Text to be kept under a key; empty text drops what was kept. */
    record Draft(String key, String text) {
    }

    private Optional<Draft> waiting = Optional.empty();

    /**
     * Text was typed. Text of another key that still waits is handed back, for it must be kept first.
     *
     * @return what is to be kept at once
     */
    Optional<Draft> typed(String key, String text) {
        Optional<Draft> other = waiting.filter(draft -> !draft.key().equals(key));
        waiting = Optional.of(new Draft(key, text));
        return other;
    }

    /** Hands out what waits. */
    Optional<Draft> take() {
        Optional<Draft> taken = waiting;
        waiting = Optional.empty();
        return taken;
    }

    /** The text has found its place in a score: it need not be kept any more. */
    void forget(String key) {
        waiting = waiting.filter(draft -> !draft.key().equals(key));
    }
}
