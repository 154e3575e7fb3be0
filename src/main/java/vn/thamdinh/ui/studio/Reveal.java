package vn.thamdinh.ui.studio;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls what has just got the focus into sight. */
final class Reveal {
    private static final double ABOVE = 60;

    private Reveal() {
    }

    static void into(ScrollPane scroll) {
        Platform.runLater(() -> Platform.runLater(() -> {
            if (scroll.getScene() == null || scroll.getContent() == null) {
                return;
            }
            Node focused = scroll.getScene().getFocusOwner();
            if (focused == null || !isInside(focused, scroll.getContent())) {
                return;
            }
            scroll.layout();
            Bounds in = scroll.getContent().sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
            double hidden = scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
            if (hidden > 0) {
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
