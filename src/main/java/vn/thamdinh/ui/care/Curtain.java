package vn.thamdinh.ui.care;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import vn.thamdinh.ui.common.Layers;

/**
 * Hides everything that all windows of the program show, at once. Drawn with F9 it needs nothing but F9 or Escape to go;
 * as a lock it goes when told so. What was behind is as it was, also half typed text; while it is drawn no key but those of
 * the cover reaches anything, no popup stays, and windows that open are hidden too.
 */
public final class Curtain {

    /** Keys that a person needs to type a passphrase, together with Ctrl. */
    private static final Set<KeyCode> EDITING =
            EnumSet.of(KeyCode.A, KeyCode.C, KeyCode.H, KeyCode.V, KeyCode.X, KeyCode.Z, KeyCode.LEFT, KeyCode.RIGHT,
                    KeyCode.HOME, KeyCode.END, KeyCode.BACK_SPACE, KeyCode.DELETE);

    /** How far it is drawn. */
    public enum State { OPEN, PRIVATE, LOCKED }

    private final Stage main;
    private final Layers layers;
    private final Supplier<? extends Node> privacy;
    private final Map<Stage, Parent> veiled = new HashMap<>();
    private final EventHandler<KeyEvent> filter = this::key;
    private final ListChangeListener<Window> windows = this::changed;
    private final Stroke stroke = new Stroke();
    private final InvalidationListener keyboard = _ -> stroke.forget();
    private State state = State.OPEN;

    /** @param privacy makes what is seen instead while F9 hides everything */
    public Curtain(Stage main, Layers layers, Supplier<? extends Node> privacy) {
        this.main = main;
        this.layers = layers;
        this.privacy = privacy;
    }

    /** From now on F9 hides everything in every window. */
    public void hang() {
        List.copyOf(Window.getWindows()).forEach(this::watch);
        Window.getWindows().addListener(windows);
    }

    /** No longer watches. */
    public void takeDown() {
        Window.getWindows().removeListener(windows);
    }

    public State state() {
        return state;
    }

    /** Hides everything behind a cover that somebody else takes away with {@link #open}. */
    public void lock(Node cover) {
        draw(State.LOCKED, cover);
    }

    /** Shows everything again. */
    public void open() {
        stroke.spend();
        state = State.OPEN;
        veiled.forEach((stage, root) -> {
            root.setVisible(true);
            root.setDisable(false);
        });
        veiled.clear();
        layers.uncover();
    }

    private void draw(State wanted, Node cover) {
        stroke.spend();
        state = wanted;
        layers.cover(cover);
        List.copyOf(Window.getWindows()).forEach(this::veil);
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::watch);
        }
    }

    private void watch(Window window) {
        if (window instanceof Stage) {
            window.removeEventFilter(KeyEvent.ANY, filter);
            window.addEventFilter(KeyEvent.ANY, filter);
            window.focusedProperty().removeListener(keyboard);
            window.focusedProperty().addListener(keyboard);
        }
        if (state != State.OPEN) {
            veil(window);
        }
    }

    private void veil(Window window) {
        if (window instanceof PopupWindow popup) {
            popup.hide();
        } else if (window instanceof Stage stage && stage != main && stage.getScene() != null) {
            Parent root = stage.getScene().getRoot();
            root.setVisible(false);
            root.setDisable(true);
            veiled.put(stage, root);
        }
    }

    private void key(KeyEvent event) {
        if (stroke.isSpent(event)) {
            event.consume();
            return;
        }
        boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        switch (state) {
            case OPEN -> {
                if (pressed && event.getCode() == KeyCode.F9 && !event.isShiftDown() && !event.isShortcutDown()) {
                    draw(State.PRIVATE, privacy.get());
                    event.consume();
                }
            }
            case PRIVATE -> {
                if (pressed && (event.getCode() == KeyCode.F9 || event.getCode() == KeyCode.ESCAPE)) {
                    open();
                }
                event.consume();
            }
            case LOCKED -> {
                if (!reachesTheLock(event)) {
                    event.consume();
                }
            }
        }
    }

    /** While locked the cover is typed into, and nothing else of the program hears a key. */
    private boolean reachesTheLock(KeyEvent event) {
        boolean inMain = event.getSource() == main || within(event);
        boolean command = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
        return inMain && !event.getCode().isFunctionKey()
                && (!command || EDITING.contains(event.getCode()) || event.getEventType() == KeyEvent.KEY_TYPED);
    }

    private boolean within(Event event) {
        return event.getTarget() instanceof Node node && node.getScene() != null && node.getScene().getWindow() == main;
    }
}
