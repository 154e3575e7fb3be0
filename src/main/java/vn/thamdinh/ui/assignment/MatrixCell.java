package vn.thamdinh.ui.assignment;

import java.util.List;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;

import vn.thamdinh.ui.assignment.AssignmentModel.Column;
import vn.thamdinh.ui.assignment.AssignmentModel.Mark;
import vn.thamdinh.ui.assignment.AssignmentModel.Row;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Messages;

/** One cell of the matrix: a press sets it, and drawing over others sets these alike. */
final class MatrixCell extends TableCell<Row, Row> {

    /** Asks for marks and sets cells. */
    interface Brush {

        Mark mark(Row row, Column column);

        /** Begins to draw: what the cell becomes is what those drawn over become. */
        void begin(Row row, Column column);

        void over(Row row, Column column);
    }

    private final Messages messages;
    private final Column column;
    private final Brush brush;

    MatrixCell(Messages messages, Column column, Brush brush) {
        this.messages = messages;
        this.column = column;
        this.brush = brush;
        getStyleClass().add("matrix-cell");
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                getTableView().getSelectionModel().clearAndSelect(getIndex(), getTableColumn());
                brush.begin(getItem(), column);
                event.consume();
            }
        });
        setOnDragDetected(event -> startFullDrag());
        setOnMouseDragEntered(event -> {
            if (getItem() != null) {
                brush.over(getItem(), column);
            }
        });
    }

    /** Shows the same row as it is now. */
    void redraw() {
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(List.of("implied", "recused"));
        setGraphic(null);
        setTooltip(null);
        if (row == null || empty) {
            return;
        }
        Mark mark = brush.mark(row, column);
        switch (mark) {
            case ON -> setGraphic(Icons.OK.node("icon-ok"));
            case PART -> setGraphic(Icons.HALF.node("icon-ok"));
            case IMPLIED -> {
                setGraphic(Icons.OK.node("icon-muted"));
                getStyleClass().add("implied");
            }
            case RECUSED -> {
                setGraphic(Icons.BARRED.node("icon-warn"));
                getStyleClass().add("recused");
            }
            case OFF, NONE -> { }
        }
        if (getGraphic() != null) {
            // Else the mark is what is pressed; it goes with the first stroke, and the drag with it.
            getGraphic().setMouseTransparent(true);
        }
        if (mark != Mark.NONE) {
            String words = messages.text(switch (mark) {
                case ON -> "assignment.mark-on";
                case PART -> "assignment.mark-part";
                case IMPLIED -> "assignment.mark-implied";
                case RECUSED -> "assignment.mark-recused";
                case OFF, NONE -> "assignment.mark-off";
            });
            setAccessibleText(row.words() + ", " + column.name() + ": " + words);
            setTooltip(new Tooltip(row.words() + "\n" + column.name() + ": " + words));
        }
    }
}
