package vn.thamdinh.ui.common;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;

/** A thin bar of progress without movement: cheap enough for every row of a table. */
public final class ThinBar extends Region {

    private static final double HEIGHT = 6;
    private static final double WIDTH = 96;

    private final DoubleProperty value = new SimpleDoubleProperty(this, "value");
    private final Region filled = new Region();

    public ThinBar() {
        getStyleClass().add("thin-bar");
        filled.getStyleClass().add("filled");
        filled.setManaged(false);
        getChildren().add(filled);
        setMinHeight(HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxHeight(HEIGHT);
        value.addListener(change -> requestLayout());
    }

    public ThinBar(double value) {
        this();
        setValue(value);
    }

    /** 0 to 1; beyond is cut off. */
    public DoubleProperty valueProperty() {
        return value;
    }

    public double getValue() {
        return value.get();
    }

    public void setValue(double part) {
        value.set(part);
    }

    @Override
    protected void layoutChildren() {
        double part = Math.clamp(getValue(), 0, 1);
        filled.setVisible(part > 0);
        filled.resizeRelocate(0, 0, Math.max(getHeight(), part * getWidth()), getHeight());
    }
}
