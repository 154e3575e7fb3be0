package vn.thamdinh.ui.appraisal;

import java.util.List;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** How narrow the columns of a component's stages can be: with large text less than usually, and no word is cut yet. */
final class StageWidths {

    /** A page as wide as this has room for the usual widths. */
    private static final double ROOM = 460;
    private static final List<Double> NARROW = List.of(84.0, 70.0, 66.0, 74.0);

    private StageWidths() {
    }

    /** The columns follow the width of the page from now on. */
    static void keep(GridPane stages, Region page) {
        List<Double> usual = stages.getColumnConstraints().stream().map(ColumnConstraints::getMinWidth).toList();
        page.widthProperty().subscribe(width -> {
            List<Double> least = width.doubleValue() < ROOM ? NARROW : usual;
            for (int i = 0; i < least.size(); i++) {
                stages.getColumnConstraints().get(i).setMinWidth(least.get(i));
            }
        });
    }
}
