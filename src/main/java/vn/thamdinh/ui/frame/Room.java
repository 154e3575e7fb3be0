package vn.thamdinh.ui.frame;

import javafx.scene.layout.StackPane;

/**
 * Where a place is shown. It is as wide as the window leaves it, and never narrower than the place itself can be, within
 * bounds: the frame then scrolls sideways and nothing of the place is cut off.
 */
public final class Room extends StackPane {

    /** What text of 150 % leaves on a screen of 1366 pixels, beside the rail of icons and a bar. */
    private static final double LEAST = 840;
    /** No place asks for more, whatever its columns say. */
    private static final double MOST = 1024;

    public Room() {
        setMinHeight(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.clamp(super.computeMinWidth(height), LEAST, MOST);
    }
}
