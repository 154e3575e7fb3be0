package vn.thamdinh.ui.care;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;

/** What is seen where everything is hidden. */
public final class Covers {

    private Covers() {
    }

    /** Hides everything until F9 or Escape; it tells nothing, not even which round or whose. */
    public static VBox privacy(UiKit kit) {
        Label title = new Label(kit.text("care.private"));
        title.getStyleClass().add("page-title");
        Label how = new Label(kit.text("care.private-how"));
        how.getStyleClass().add("muted");
        VBox cover = box(title, how);
        cover.setId("privacy");
        return cover;
    }

    /** Hides everything and says one thing meanwhile. */
    public static VBox saying(String words, Node content) {
        Label title = new Label(words);
        title.getStyleClass().add("page-title");
        return box(title, content);
    }

    static VBox box(Node... parts) {
        VBox box = new VBox(12, Icons.LOCK.node("entry-choice-icon"));
        box.getChildren().addAll(parts);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("care-cover");
        return box;
    }
}
