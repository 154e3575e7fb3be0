package vn.thamdinh.ui.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Where Tab leads. */
final class Keyboard {

    private static final int MOST = 1500;

    private Keyboard() {
    }

    /** Goes round by Tab once; on the FX thread. */
    static List<String> problems(Scene scene, Node root) {
        Set<Node> reached = new HashSet<>();
        List<String> found = new ArrayList<>();
        Node before = null;
        for (int i = 0; i < MOST; i++) {
            Node at = scene.getFocusOwner();
            if (at != null && at == before) {
                found.add("the keyboard is caught in " + Sight.name(at));
                break;
            }
            if (at != null && !reached.add(at)) {
                break;
            }
            before = at;
            Event.fireEvent(at == null ? root : at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false,
                    false, false));
        }
        for (Node node : Sight.usable(root)) {
            if (!reached.contains(node) && !hasOwnKey(node) && !(node instanceof IndexedCell<?>) && !byArrows(node, reached)
                    && (node instanceof ButtonBase || !Sight.within(node.getParent(), reached::contains))) {
                found.add("no key leads to " + Sight.name(node));
            }
        }
        return found;
    }

    /** Says its key itself: the verdicts of a finding are 1, 2, 3. */
    private static boolean hasOwnKey(Node node) {
        return node.getStyleClass().contains("verdict");
    }

    /** Arrow keys go from one of a group to the next. */
    private static boolean byArrows(Node node, Set<Node> reached) {
        return node instanceof ToggleButton toggle && toggle.getToggleGroup() != null && toggle.isFocusTraversable()
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }
}
