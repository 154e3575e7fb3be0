package vn.thamdinh.ui.signboard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The texts of a design while they are being changed, each with a way back, step by step. */
final class DesignModel {

    private static final int MOST_STEPS = 200;

    private final Map<String, String> held;
    private final Map<String, String> originals;
    private final Map<String, String> now;
    private final Map<String, Deque<String>> before = new HashMap<>();

    /**
     * @param held      what holds
     * @param originals the programme's
     * @param draft     what was typed earlier and is not kept yet
     */
    DesignModel(Map<String, String> held, Map<String, String> originals, Map<String, String> draft) {
        this.held = Map.copyOf(held);
        this.originals = Map.copyOf(originals);
        this.now = new HashMap<>(held);
        now.putAll(draft);
        draft.forEach((key, text) -> steps(key).push(held.getOrDefault(key, "")));
    }

    String text(String key) {
        return now.getOrDefault(key, "");
    }

    /** Whether that changed anything. */
    boolean set(String key, String text) {
        String old = text(key);
        if (Objects.equals(old, text)) {
            return false;
        }
        Deque<String> steps = steps(key);
        steps.push(old);
        if (steps.size() > MOST_STEPS) {
            steps.removeLast();
        }
        now.put(key, text);
        return true;
    }

    boolean canUndo(String key) {
        return !steps(key).isEmpty();
    }

    /** Back by one step; without one everything stays. */
    void undo(String key) {
        if (canUndo(key)) {
            now.put(key, steps(key).pop());
        }
    }

    boolean isOriginal(String key) {
        return text(key).equals(originals.getOrDefault(key, ""));
    }

    /** To what the programme says; can be undone. */
    void original(String key) {
        set(key, originals.getOrDefault(key, ""));
    }

    /** All fields to what the programme says; each can be undone. */
    void original() {
        originals.keySet().forEach(this::original);
    }

    /** What differs from what holds. */
    Map<String, String> changed() {
        Map<String, String> changed = new HashMap<>();
        now.forEach((key, text) -> {
            if (!text.equals(held.getOrDefault(key, ""))) {
                changed.put(key, text);
            }
        });
        return changed;
    }

    private Deque<String> steps(String key) {
        return before.computeIfAbsent(key, _ -> new ArrayDeque<>());
    }
}
