package vn.thamdinh.ui.results;

import java.math.BigDecimal;

import javafx.scene.layout.Region;

/** A small range mark: a line from the lowest to the highest member, a dot where the council stands. */
final class SpreadMark extends Region {

    private static final double DOT = 8;
    private static final double LINE = 2;

    private final Region line = new Region();
    private final Region dot = new Region();
    private final double low;
    private final double high;
    private final double at;

    /** All within {@code scale}, which all rows of a table share. */
    SpreadMark(ResultsData.Spread scale, ResultsData.Spread spread, BigDecimal council, boolean wide) {
        double from = scale.low().doubleValue();
        double width = Math.max(0.01, scale.width().doubleValue());
        low = (spread.low().doubleValue() - from) / width;
        high = (spread.high().doubleValue() - from) / width;
        at = Math.clamp((council.doubleValue() - from) / width, 0, 1);
        getStyleClass().add("spread-mark");
        if (wide) {
            getStyleClass().add("wide");
        }
        line.getStyleClass().add("line");
        dot.getStyleClass().add("dot");
        getChildren().addAll(line, dot);
        setPrefSize(96, 12);
        setMaxHeight(12);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - DOT;
        double middle = getHeight() / 2;
        line.resizeRelocate(DOT / 2 + low * room, middle - LINE / 2, Math.max(LINE, (high - low) * room), LINE);
        dot.resizeRelocate(at * room, middle - DOT / 2, DOT, DOT);
    }
}
