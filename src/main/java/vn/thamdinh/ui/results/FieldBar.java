package vn.thamdinh.ui.results;

import java.math.BigDecimal;
import java.util.List;

import javafx.scene.layout.Region;

/** Points by field as one bar: the whole width stands for the highest total. */
public final class FieldBar extends Region {

    private static final int SHADES = 6;
    private static final double GAP = 1;

    private final double height;
    private List<BigDecimal> points = List.of();
    private double most = 1;

    public FieldBar(double height) {
        this.height = height;
        getStyleClass().add("field-bar");
        setMinHeight(height);
        setPrefSize(140, height);
        setMaxHeight(height);
    }

    /**
     * @param fields points of the fields, in order
     * @param highest the highest total of all fields, above zero
     * @param counts  false where the points lead to nothing: drawn grey
     */
    public void show(List<BigDecimal> fields, BigDecimal highest, boolean counts) {
        points = List.copyOf(fields);
        most = highest.doubleValue();
        getChildren().clear();
        for (int i = 0; i < points.size(); i++) {
            Region part = new Region();
            part.setManaged(false);
            part.getStyleClass().addAll("part", (counts ? "shade-" : "grey-") + Math.min(SHADES, i + 1));
            getChildren().add(part);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < points.size(); i++) {
            double width = points.get(i).doubleValue() / most * getWidth();
            getChildren().get(i).resizeRelocate(x, (getHeight() - height) / 2, Math.max(0, width - GAP), height);
            x += width;
        }
    }
}
