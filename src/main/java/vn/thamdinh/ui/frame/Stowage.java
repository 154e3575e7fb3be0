package vn.thamdinh.ui.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import javafx.application.Platform;

import vn.thamdinh.ui.common.Screen;

/**
 * Keeps the memory of places that were left small: all but the one that is shown and the two before it, to which people go
 * back most, are {@link Stowed}.
 */
final class Stowage {

    /** So many places that were left stay as they are. */
    private static final int KEPT = 2;

    private final Deque<Screen> left = new ArrayDeque<>();
    private final Map<Screen, Stowed> stowed = new HashMap<>();

    /** A place was left. Others are stowed once what is shown instead of it stands. */
    void left(Screen screen) {
        left.remove(screen);
        left.addFirst(screen);
        Platform.runLater(this::stow);
    }

    private void stow() {
        while (left.size() > KEPT) {
            Screen screen = left.removeLast();
            stowed.put(screen, Stowed.of(screen.view()));
        }
    }

    /** A place is in the window again. */
    void shown(Screen screen) {
        left.remove(screen);
        Stowed found = stowed.remove(screen);
        if (found != null) {
            found.restore(screen.view());
        }
    }

    void clear() {
        left.clear();
        stowed.clear();
    }
}
