package vn.thamdinh.ui.documents;

import javafx.scene.layout.Region;

/** Widths of panes beside the pages: narrow on a small screen, and with room for whole names on a large one. */
public final class PaneWidth {
    private PaneWidth() {
    }

    /**
     * Gives the pane a part of a wider one's width.
     *
     * @param part  of the whole, between 0 and 1
     * @param least in dots, even where the part is less
     * @param most  in dots
     */
    public static void share(Region pane, Region whole, double part, double least, double most) {
        whole.widthProperty().subscribe(width -> {
            double own = Math.clamp(Math.rint(width.doubleValue() * part), least, most);
            pane.setMinWidth(own);
            pane.setPrefWidth(own);
            pane.setMaxWidth(own);
        });
    }
}
