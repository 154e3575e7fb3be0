package vn.thamdinh.ui.common;

import java.util.List;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Ways of the keyboard that JavaFX leaves closed: Tab leaves a field of several lines, as nobody here writes tabs; arrow
 * keys press the next of several switches, which then does what a click on it does.
 */
final class KeyWays {

    private KeyWays() {
    }

    static void open(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, KeyWays::pressed);
    }

    private static void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB && within(event.getTarget(), TextArea.class) instanceof TextArea area) {
            if (area.getProperties().putIfAbsent(KeyWays.class, true) == null) {
                area.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> leave(area, pressed));
            }
        } else if (event.getTarget() instanceof ToggleButton toggle && toggle.getToggleGroup() != null) {
            step(event, toggle, by(event.getCode()));
        }
    }

    /** Comes after what the field's own screen listens for: there Tab may mean something else, as after an abbreviation. */
    private static void leave(TextArea area, KeyEvent event) {
        boolean command = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (event.getCode() == KeyCode.TAB && !command && !event.isConsumed()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private static int by(KeyCode code) {
        return switch (code) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
    }

    private static void step(Event event, ToggleButton from, int by) {
        List<ToggleButton> group = from.getToggleGroup().getToggles().stream().filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast).filter(each -> shown(each, from.getScene())).toList();
        int next = group.indexOf(from) + by;
        if (by == 0 || next < 0 || next >= group.size()) {
            return;
        }
        group.get(next).requestFocus();
        if (!group.get(next).isSelected()) {
            group.get(next).fire();
        }
        event.consume();
    }

    private static boolean shown(Node node, Scene scene) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.isDisabled()) {
                return false;
            }
        }
        return node.getScene() == scene;
    }

    private static Object within(EventTarget target, Class<?> kind) {
        for (Node each = target instanceof Node node ? node : null; each != null; each = each.getParent()) {
            if (kind.isInstance(each)) {
                return each;
            }
        }
        return null;
    }
}
