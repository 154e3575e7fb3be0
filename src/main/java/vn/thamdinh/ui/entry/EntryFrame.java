package vn.thamdinh.ui.entry;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * What the program is to the left and the form beside it. In a window that is too narrow for both, as with large letters,
 * the name and the ways elsewhere stand in one line above the form.
 */
public final class EntryFrame extends BorderPane {

    /** Narrower than this, both would not have the room that their words take; in pixels of letters of the usual size. */
    private static final double NARROW = 1000;

    private final HBox line = new HBox();
    private List<Node> parts = List.of();

    /** Made by the view. */
    public EntryFrame() {
        line.getStyleClass().add("entry-line");
        widthProperty().subscribe(this::fit);
        leftProperty().subscribe(this::fit);   // while something else took the whole window, it may have been resized
    }

    private void fit() {
        narrow(getWidth() > 0 && getWidth() < NARROW);
    }

    private void narrow(boolean now) {
        if (now == isNarrow() || !(getLeft() instanceof Pane side)) {
            return;
        }
        if (now) {
            Pane brand = (Pane) side.getChildren().getFirst();
            parts = List.copyOf(brand.getChildren());
            brand.getChildren().clear();
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            line.setUserData(brand);
            line.getChildren().setAll(parts.getFirst(), gap);
            line.getChildren().addAll(parts.stream().filter(each -> each instanceof Hyperlink || each instanceof HBox)
                    .toList());
            side.getChildren().setAll(line);
        } else {
            Pane brand = (Pane) line.getUserData();
            line.getChildren().clear();
            brand.getChildren().setAll(parts);
            parts = List.of();
            side.getChildren().setAll(brand);
        }
    }

    private boolean isNarrow() {
        return !parts.isEmpty();
    }

    @Override
    protected void layoutChildren() {
        if (!isNarrow() || getLeft() == null || getCenter() == null) {
            super.layoutChildren();
            return;
        }
        double top = Math.ceil(getLeft().prefHeight(getWidth()));
        getLeft().resizeRelocate(0, 0, getWidth(), top);
        getCenter().resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top));
    }
}
