package vn.thamdinh.ui.access;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A frame that has to be scrolled to the side to read what is in it. Tables scroll within themselves, which is another thing. */
final class Sideways {

    private static final double TOLERANCE = 1;

    private Sideways() {
    }

    static List<String> problems(Node root) {
        return Sight.visible(root).stream().filter(node -> node instanceof ScrollPane
                && node.getStyleClass().contains("frame-scroll")).map(ScrollPane.class::cast).filter(Sideways::scrolls)
                .map(frame -> "the frame scrolls sideways: " + (int) width(frame) + " in "
                        + (int) frame.getViewportBounds().getWidth() + ", by " + widest(frame.getContent())).toList();
    }

    static boolean scrolls(ScrollPane pane) {
        return pane.getContent() != null && width(pane) > pane.getViewportBounds().getWidth() + TOLERANCE;
    }

    private static double width(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getWidth();
    }

    /** The innermost part that cannot be narrower than all of it has to be. */
    private static String widest(Node node) {
        if (node instanceof Region region) {
            double least = region.minWidth(-1);
            for (Node child : region.getChildrenUnmodifiable()) {
                if (child.isManaged() && child.minWidth(-1) > least * 0.9) {
                    return widest(child);
                }
            }
        }
        return Sight.name(node) + " " + (int) node.minWidth(-1);
    }
}
