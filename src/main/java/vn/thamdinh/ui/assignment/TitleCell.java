package vn.thamdinh.ui.assignment;

import java.util.function.Predicate;

import javafx.scene.control.TableCell;

import vn.thamdinh.ui.assignment.AssignmentModel.Row;

/** What a row of the matrix is about; one that nobody is given is marked. */
final class TitleCell extends TableCell<Row, Row> {
    private final Predicate<Row> isGap;

    TitleCell(Predicate<Row> isGap) {
        this.isGap = isGap;
    }

    /** Shows the same row as it is now. */
    void redraw() {
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("heading", "field", "gap");
        setText(row == null || empty ? "" : row.words());
        if (row instanceof Row.Heading) {
            getStyleClass().add("heading");
        } else if (row instanceof Row.OfComponents some && some.field()) {
            getStyleClass().add("field");
        } else if (row != null && isGap.test(row)) {
            getStyleClass().add("gap");
        }
    }
}
