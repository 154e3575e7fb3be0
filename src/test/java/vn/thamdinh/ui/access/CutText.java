package vn.thamdinh.ui.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

import vn.thamdinh.ui.common.Chip;

/** What does not fit: words with an ellipsis, and what lies where no scrolling leads. */
final class CutText {

    private static final double TOLERANCE = 1.5;

    private CutText() {
    }

    /** @param ours the program's own words, which are never cut */
    static List<String> problems(Node root, Predicate<String> ours) {
        List<String> found = new ArrayList<>();
        for (Node node : Sight.visible(root)) {
            if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
                words(labeled, ours, found);
            }
            if (Sight.isUsable(node) && !(node instanceof IndexedCell<?>) || node instanceof Chip
                    || node instanceof Text && !Sight.within(node, TextInputControl.class::isInstance)) {
                place(node, found);
            }
        }
        overlaps(root, found);
        return found;
    }

    private static void words(Labeled labeled, Predicate<String> ours, List<String> found) {
        if (!isCut(labeled)) {
            return;
        }
        Event.fireEvent(labeled, new MouseEvent(MouseEvent.MOUSE_ENTERED_TARGET, 0, 0, 0, 0, MouseButton.NONE, 0, false,
                false, false, false, false, false, false, false, false, false, null));
        boolean said = Sight.within(labeled, each -> each instanceof Control control && control.getTooltip() != null
                && control.getTooltip().getText() != null
                && control.getTooltip().getText().contains(labeled.getText().strip()));
        if (!said || ours.test(labeled.getText())) {
            found.add("cut" + (said ? "" : ", no tooltip") + ": \"" + labeled.getText() + "\" " + Sight.name(labeled)
                    + " " + (int) labeled.getWidth() + "×" + (int) labeled.getHeight());
        }
    }

    private static boolean isCut(Labeled labeled) {
        if (labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return false;
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && text.getStyleClass().contains("text")) {
                return !text.getText().equals(labeled.getText()) && !text.getText().replace("\n", "").equals(
                        labeled.getText().replace("\n", ""));
            }
        }
        return false;
    }

    /** Beyond an edge where no scroll pane goes. */
    private static void place(Node node, List<String> found) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (at.getWidth() < 1 || at.getHeight() < 1) {
            return;
        }
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("viewport")) {
                continue;
            }
            if (each instanceof TableCell<?, ?> cell && !(node instanceof Text)) {
                Bounds frame = cell.localToScene(cell.getLayoutBounds());
                if (at.getMaxX() > frame.getMaxX() + TOLERANCE || at.getMinX() < frame.getMinX() - TOLERANCE) {
                    found.add("beyond its cell: " + Sight.name(node) + words(node));
                }
            }
            if (each instanceof IndexedCell<?> || each.getStyleClass().contains("column-header-background") && scrolls(each)
                    || each.getStyleClass().contains("virtual-flow")
                    || each instanceof ScrollPane || each.getStyleClass().contains("text-input")) {
                if (each instanceof ScrollPane scroll && !leads(scroll, at)) {
                    found.add("beyond its pane: " + Sight.name(node) + words(node));
                }
                return;
            }
            boolean last = each.getParent() == null;
            if (last || each.getClip() != null) {
                Bounds frame = each.localToScene(last ? each.getLayoutBounds() : each.getClip().getBoundsInParent());
                if (at.getMinX() < frame.getMinX() - TOLERANCE || at.getMaxX() > frame.getMaxX() + TOLERANCE
                        || at.getMinY() < frame.getMinY() - TOLERANCE || at.getMaxY() > frame.getMaxY() + TOLERANCE) {
                    found.add("outside: " + Sight.name(node) + words(node) + " at " + (int) at.getMinX() + ","
                            + (int) at.getMinY() + " " + (int) at.getWidth() + "×" + (int) at.getHeight());
                    return;
                }
            }
        }
    }

    /** The headings of a table go sideways with its rows. */
    private static boolean scrolls(Node headings) {
        return headings.getParent().lookupAll(".scroll-bar").stream().anyMatch(bar -> bar.isVisible()
                && bar instanceof ScrollBar scroll && scroll.getOrientation() == Orientation.HORIZONTAL);
    }

    private static String words(Node node) {
        return node instanceof Text text ? " \"" + text.getText() + "\"" : "";
    }

    /** A scroll pane without a bar in a direction, or without anything to scroll to the side, has to hold everything there. */
    private static boolean leads(ScrollPane scroll, Bounds at) {
        Bounds view = scroll.localToScene(scroll.getLayoutBounds());
        boolean across = scroll.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER && Sideways.scrolls(scroll)
                || at.getMinX() >= view.getMinX() - TOLERANCE && at.getMaxX() <= view.getMaxX() + TOLERANCE;
        boolean down = scroll.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER
                || at.getMinY() >= view.getMinY() - TOLERANCE && at.getMaxY() <= view.getMaxY() + TOLERANCE;
        return across && down;
    }

    /** Two things to press where only one can be hit. */
    private static void overlaps(Node root, List<String> found) {
        List<Node> usable = Sight.usable(root).stream().filter(node -> !(node instanceof IndexedCell<?>)).toList();
        for (int i = 0; i < usable.size(); i++) {
            for (int j = i + 1; j < usable.size(); j++) {
                Node one = usable.get(i);
                Node other = usable.get(j);
                if (isAbove(one, other) || isAbove(other, one)) {
                    continue;
                }
                Bounds both = Sight.common(Sight.seen(one), Sight.seen(other));
                if (both.getWidth() > 3 && both.getHeight() > 3) {
                    found.add("overlap: " + Sight.name(one) + " and " + Sight.name(other));
                }
            }
        }
    }

    private static boolean isAbove(Node above, Node node) {
        return Sight.within(node, each -> each == above);
    }
}
