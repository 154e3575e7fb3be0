package vn.thamdinh.ui.matrix;

import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import vn.thamdinh.ui.matrix.MatrixModel.Row;

/** A cell that is typed into like one of a spreadsheet: what is typed stands once the cell is left. */
final class MatrixCell extends TableCell<Row, String> {

    private final TextField field = new TextField();
    private final BiConsumer<Row, String> typed;
    private final Predicate<Row> changed;
    private final Supplier<String> letters;
    private final IntConsumer go;

    /**
     * A cell.
     *
     * @param typed   takes what was typed into a row
     * @param changed whether the row's cell holds something that is not given yet
     * @param letters what the editing begins with in place of what stood; empty to go on with that
     * @param go      moves so many rows on
     */
    MatrixCell(boolean number, BiConsumer<Row, String> typed, Predicate<Row> changed,
               Supplier<String> letters, IntConsumer go) {
        this.typed = typed;
        this.changed = changed;
        this.letters = letters;
        this.go = go;
        getStyleClass().add("typed");
        if (number) {
            getStyleClass().add("num");
        }
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is && isEditing()) {
                commitEdit(field.getText());
            }
        });
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, DOWN -> leave(1);
            case UP -> leave(-1);
            case TAB -> leave(0);
            case ESCAPE -> cancelEdit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave(int rows) {
        commitEdit(field.getText());
        go.accept(rows);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            String first = letters.get();
            field.setText(first.isEmpty() && getItem() != null ? getItem() : first);
            setText(null);
            setGraphic(field);
            field.applyCss();
            field.requestFocus();
            if (first.isEmpty()) {
                field.selectAll();
            } else {
                field.selectRange(first.length(), first.length());
            }
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show();
        getTableView().requestFocus();
    }

    @Override
    public void commitEdit(String text) {
        Row row = getTableRow().getItem();
        super.commitEdit(text);
        show();
        if (row != null) {
            typed.accept(row, text.strip());
        }
        getTableView().requestFocus();
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        show();
    }

    private void show() {
        setGraphic(null);
        setText(isEmpty() ? null : getItem());
        getStyleClass().remove("changed");
        if (getTableRow() != null && getTableRow().getItem() != null && changed.test(getTableRow().getItem())) {
            getStyleClass().add("changed");
        }
    }
}
