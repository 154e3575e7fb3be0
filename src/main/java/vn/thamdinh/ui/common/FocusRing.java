package vn.thamdinh.ui.common;

import java.util.function.Predicate;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** A frame around what has the keyboard, whatever it is, for as long as the keyboard is what a person uses. */
final class FocusRing {

    private static final double GAP = 2;

    private final StackPane over;
    private final Predicate<Node> covered;
    private final Rectangle ring = new Rectangle();
    private boolean byKeyboard;

    /** @param covered what lies behind a dialog, where the keyboard may still be for a moment */
    FocusRing(StackPane over, Predicate<Node> covered) {
        this.over = over;
        this.covered = covered;
        ring.getStyleClass().add("focus-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        over.getChildren().add(ring);
    }

    void follow(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> byKeyboard = !event.getCode().isModifierKey() || byKeyboard);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byKeyboard = false);
        scene.addPostLayoutPulseListener(() -> place(scene));
    }

    private void place(Scene scene) {
        Node focused = scene.getFocusOwner();
        if (!byKeyboard || focused == null || focused == scene.getRoot() || !shows(focused) || covered.test(focused)) {
            ring.setVisible(false);
            return;
        }
        Bounds seen = seen(focused);
        ring.setVisible(seen.getWidth() > 0 && seen.getHeight() > 0);
        ring.setX(seen.getMinX());
        ring.setY(seen.getMinY());
        ring.setWidth(seen.getWidth());
        ring.setHeight(seen.getHeight());
    }

    /** The node with a gap around it, as far as no pane that it lies in cuts it off. */
    private Bounds seen(Node node) {
        Bounds at = here(node, node.getLayoutBounds());
        Bounds seen = new BoundingBox(at.getMinX() - GAP, at.getMinY() - GAP, at.getWidth() + 2 * GAP,
                at.getHeight() + 2 * GAP);
        for (Node each = node.getParent(); each != null && each != over; each = each.getParent()) {
            if (each.getClip() != null) {
                seen = common(seen, here(each, each.getClip().getBoundsInParent()));
            }
        }
        return common(seen, new BoundingBox(1, 1, over.getWidth() - 2, over.getHeight() - 2));
    }

    private Bounds here(Node node, Bounds bounds) {
        return over.sceneToLocal(node.localToScene(bounds));
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.min(one.getMaxX(), other.getMaxX()) - left,
                Math.min(one.getMaxY(), other.getMaxY()) - top);
    }

    private static boolean shows(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
