package vn.thamdinh.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * A place that was left some time ago, without what can be made anew: the rows of its lists, which are most of what a place
 * holds. Whatever the person chose or typed is not in them: what is selected, sorted, filtered or opened belongs to the list
 * itself, where it was scrolled to is remembered here, and a list with a field for typing in it is left as it is.
 */
final class Stowed {

    /** Where a list stood: its first visible row, how far that was above the edge, and what was scrolled to the side. */
    private record Spot(Control list, int first, double above, double aside) {
    }

    private final List<Spot> spots = new ArrayList<>();

    private Stowed() {
    }

    /** Releases what can be made anew. The place must not be shown. */
    static Stowed of(Parent view) {
        Stowed stowed = new Stowed();
        stowed.release(view);
        return stowed;
    }

    private void release(Node node) {
        if (node instanceof TextInputControl) {
            return;
        }
        if (node instanceof Control list && isList(list)) {
            if (list.lookup(".text-input") == null) {
                flow(list).ifPresent(flow -> {
                    spot(list, flow).ifPresent(spots::add);
                    clear(flow);
                });
            }
            return;
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(this::release);
        }
    }

    /**
     * Lets all rows go, shown ones and those kept for use again: that is what a flow does when it is turned. To take the whole
     * look of a list away would leave its listener of keys behind each time, with all that hangs on it (JavaFX 26, tables).
     */
    private static void clear(VirtualFlow<?> flow) {
        boolean vertical = flow.isVertical();
        flow.setVertical(!vertical);
        flow.setVertical(vertical);
    }

    private static boolean isList(Control control) {
        return control instanceof TableView || control instanceof TreeTableView || control instanceof ListView
                || control instanceof TreeView;
    }

    private static Optional<VirtualFlow<?>> flow(Control list) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    private static Optional<Spot> spot(Control list, VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        return first == null ? Optional.empty()
                : Optional.of(new Spot(list, first.getIndex(), first.getLayoutY(), aside(flow).map(ScrollBar::getValue)
                        .orElse(0.0)));
    }

    private static Optional<ScrollBar> aside(VirtualFlow<?> flow) {
        return flow.getChildrenUnmodifiable().stream().filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL).findFirst();
    }

    /** Makes anew what was released and scrolls to where it was. The place is shown again already. */
    void restore(Parent view) {
        if (!spots.isEmpty()) {
            view.applyCss();
            view.layout();
            spots.forEach(Stowed::restore);
        }
    }

    private static void restore(Spot spot) {
        flow(spot.list()).ifPresent(flow -> {
            flow.scrollToTop(spot.first());
            flow.scrollPixels(-spot.above());
            aside(flow).ifPresent(bar -> bar.setValue(spot.aside()));
        });
    }
}
