package vn.thamdinh.ui.studio;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls what has just got the focus into sight. */
final class Reveal {
    private static final double ABOVE = 120;

    private Reveal() {
    }

    /** From now on whatever gets the focus within is scrolled into sight, by keyboard too. */
    static void follow(ScrollPane scroll) {
        ChangeListener<Node> focus = (property, before, now) -> {
            if (now != null && scroll.getContent() != null && isInside(now, scroll.getContent())) {
                into(scroll);
            }
        };
        scroll.sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(focus);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(focus);
            }
        });
    }

    /** Twice later, for fields that are laid out only now. */
    static void into(ScrollPane scroll) {
        Platform.runLater(() -> Platform.runLater(() -> {
            Node focused = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
            if (focused == null || scroll.getContent() == null || !isInside(focused, scroll.getContent())) {
                return;
            }
            scroll.layout();
            Bounds in = scroll.getContent().sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
            double seen = scroll.getViewportBounds().getHeight();
            double hidden = scroll.getContent().getBoundsInLocal().getHeight() - seen;
            double top = scroll.getVvalue() * Math.max(0, hidden);
            if (hidden > 0 && (in.getMinY() < top || in.getMaxY() > top + seen)) {
                scroll.setVvalue(Math.clamp((in.getMinY() - ABOVE) / hidden, 0, 1));
            }
        }));
    }

    private static boolean isInside(Node node, Node above) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == above) {
                return true;
            }
        }
        return false;
    }
}
