package vn.thamdinh.ui.dossier;

import java.util.List;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/** A quiet table that grows with its content: head, lines, figures to the right. */
final class Grid {

    /** A column; without a width it takes what room is left. */
    record Column(String heading, double width, boolean figures) {

        static Column words(String heading, double width) {
            return new Column(heading, width, false);
        }

        static Column figures(String heading, double width) {
            return new Column(heading, width, true);
        }

        static Column rest(String heading) {
            return new Column(heading, 0, false);
        }
    }

    /** What of its width a column keeps where there is little room. */
    private static final double NARROW_FIGURES = 0.82;
    private static final double NARROW_WORDS = 0.5;
    private static final double NARROW = 700;

    private final GridPane pane = new GridPane();
    private final List<Column> columns;
    private int row;

    Grid(List<Column> columns) {
        this.columns = columns;
        pane.getStyleClass().add("dossier-grid");
        for (Column column : columns) {
            var constraints = new ColumnConstraints();
            if (column.width() > 0) {
                double least = column.width() * (column.figures() ? NARROW_FIGURES : NARROW_WORDS);
                constraints.minWidthProperty().bind(pane.widthProperty().map(width ->
                        width.doubleValue() < NARROW ? least : column.width()));
                constraints.setPrefWidth(column.width());
            } else {
                constraints.setMinWidth(120);
                constraints.setHgrow(Priority.ALWAYS);
            }
            constraints.setHalignment(column.figures() ? HPos.RIGHT : HPos.LEFT);
            pane.getColumnConstraints().add(constraints);
        }
        for (int i = 0; i < columns.size(); i++) {
            Label head = new Label(columns.get(i).heading());
            head.getStyleClass().addAll("dossier-head", columns.get(i).figures() ? "to-right" : "to-left");
            head.setMaxWidth(Double.MAX_VALUE);
            head.setWrapText(true);
            head.setTextAlignment(columns.get(i).figures() ? TextAlignment.RIGHT : TextAlignment.LEFT);
            head.setMinHeight(Label.USE_PREF_SIZE);
            pane.add(head, i, 0);
        }
    }

    /** A line; texts become labels, nodes stay what they are. */
    void add(boolean strong, Object... cells) {
        row++;
        for (int i = 0; i < cells.length; i++) {
            Region cell = cells[i] instanceof Region node ? node : label(String.valueOf(cells[i]), columns.get(i));
            cell.getStyleClass().add("dossier-cell");
            if (strong) {
                cell.getStyleClass().add("strong");
            }
            cell.setMaxWidth(Double.MAX_VALUE);
            cell.setMaxHeight(Double.MAX_VALUE);
            pane.add(cell, i, row);
        }
    }

    Node node() {
        return pane;
    }

    private static Label label(String text, Column column) {
        Label label = new Label(text);
        label.setWrapText(!column.figures());
        if (column.figures()) {
            label.getStyleClass().add("num");
        }
        return label;
    }
}
