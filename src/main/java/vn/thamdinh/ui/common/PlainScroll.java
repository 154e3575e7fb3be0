package vn.thamdinh.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * What a scroll pane looks like, named in {@code base.css}. JavaFX's own keeps a picture of what is visible, and of the
 * places that were left too, one to four megabytes each; and it draws the whole picture anew whenever anything in it changes.
 * Without it only what has changed is drawn.
 */
public final class PlainScroll extends ScrollPaneSkin {

    public PlainScroll(ScrollPane pane) {
        super(pane);
        for (Node child : getChildren()) {
            child.setCache(false);
        }
    }
}
