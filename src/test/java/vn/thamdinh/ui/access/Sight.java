package vn.thamdinh.ui.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;

/** What of a scene graph a person sees and can use. */
final class Sight {

    private static final List<String> INSIDES = List.of("scroll-bar", "split-pane-divider", "arrow-button", "column-header",
            "increment-arrow-button", "decrement-arrow-button", "column-resize-line", "nested-column-header", "track", "thumb",
            "tree-disclosure-node", "viewport", "tab", "column-header-background", "clipped-container", "sheet");

    private Sight() {
    }

    /** Everything visible below and with the root, parents first. */
    static List<Node> visible(Node root) {
        List<Node> all = new ArrayList<>();
        gather(root, all);
        return all;
    }

    private static void gather(Node node, List<Node> into) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof IndexedCell<?> cell && cell.isEmpty()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, into));
        }
    }

    /** What a person can press, write in or choose from; not what it is made of. */
    static List<Node> usable(Node root) {
        return visible(root).stream().filter(Sight::isUsable).toList();
    }

    static boolean isUsable(Node node) {
        if (node.isDisabled() || isInside(node)) {
            return false;
        }
        return node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase<?>
                || node instanceof ChoiceBox<?> || node instanceof Slider || node instanceof Spinner<?>
                || node instanceof ListView<?> || node instanceof TableView<?> || node instanceof TreeView<?>
                || node instanceof TreeTableView<?> || isClicked(node);
    }

    /** A place to click that has no switch of its own in it, which does the same. */
    private static boolean isClicked(Node node) {
        return (node.getOnMouseClicked() != null || node.getOnMousePressed() != null)
                && !(node instanceof Parent parent && parent.getChildrenUnmodifiable().stream()
                        .anyMatch(each -> each instanceof RadioButton || each instanceof CheckBox));
    }

    /** Part of a control's own drawing, such as the field of a spinner or the button of a scroll bar. */
    private static boolean isInside(Node node) {
        if (node.getStyleClass().stream().anyMatch(INSIDES::contains)) {
            return true;
        }
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ComboBoxBase<?> || each instanceof Spinner<?> || each instanceof ChoiceBox<?>
                    || each.getStyleClass().contains("column-header-background") || each.getStyleClass().contains("scroll-bar")) {
                return true;
            }
        }
        return false;
    }

    /** What of the node no pane cuts off, in the scene. */
    static Bounds seen(Node node) {
        Bounds seen = node.localToScene(node.getLayoutBounds());
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each.getClip() != null) {
                seen = common(seen, each.localToScene(each.getClip().getBoundsInParent()));
            }
        }
        return common(seen, new BoundingBox(0, 0, node.getScene().getWidth(), node.getScene().getHeight()));
    }

    static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }

    static boolean within(Node node, Predicate<Node> wanted) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (wanted.test(each)) {
                return true;
            }
        }
        return false;
    }

    /** Enough to find it: its kind, id, style classes, and where it is. */
    static String name(Node node) {
        StringBuilder name = new StringBuilder(node.getClass().getSimpleName());
        if (node.getId() != null) {
            name.append('#').append(node.getId());
        }
        node.getStyleClass().forEach(style -> name.append('.').append(style));
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each.getId() != null && !each.getId().isEmpty()) {
                return name.append(" in #").append(each.getId()).toString();
            }
        }
        return name.toString();
    }
}
