package vn.thamdinh.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** As large as what it holds wants to be, and scrolling it where the window is smaller than that. */
final class RoomyScroll extends ScrollPane {

    /** Room for a bar, so that one way to scroll does not bring about the other. */
    private static final double BAR = 14;

    RoomyScroll(Node content) {
        super(content);
        getStyleClass().add("dialog-scroll");
        setFocusTraversable(false);
        setFitToWidth(true);
        setFitToHeight(true);
        setMinSize(0, 0);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    @Override
    protected double computePrefWidth(double height) {
        double room = getParent() instanceof Region parent && parent.getHeight() > 0 ? parent.getHeight() : Double.MAX_VALUE;
        double wide = wide();
        return Math.ceil(getContent().prefHeight(wide)) > room ? wide + BAR : wide;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(bounded(getContent().prefHeight(wide()), getContent().minHeight(-1), getContent().maxHeight(wide())));
    }

    private double wide() {
        return Math.ceil(bounded(getContent().prefWidth(-1), getContent().minWidth(-1), getContent().maxWidth(-1)));
    }

    private static double bounded(double wanted, double least, double most) {
        return Math.max(least, Math.min(wanted, most));
    }
}
