package vn.thamdinh.ui.appraisal;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** How wide the tree of criteria is: less on a narrow screen, so that guidance and the field for points keep their room. */
final class TreeWidth {

    private static final double SHARE = 0.282;
    private static final double LEAST = 230;
    private static final double USUAL = 326;

    private TreeWidth() {
    }

    /** The left pane takes its share from now on. */
    static void keep(BorderPane panes) {
        ((Region) panes.getLeft()).prefWidthProperty().bind(panes.widthProperty()
                .map(width -> Math.clamp(width.doubleValue() * SHARE, LEAST, USUAL)));
    }
}
