package vn.thamdinh.ui.register;

import java.util.List;

import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

import vn.thamdinh.domain.register.Column;

/** A cell that is typed into like one of a spreadsheet; Enter goes on to the next column, then to the next row. */
final class TypedCell extends TableCell<RegisterLine, RegisterLine> {

    private final TextField field = new TextField();
    private final ContextMenu choices = new ContextMenu();
    private final Column column;
    private final Typing typing;

    /** What a table does for its cells. */
    interface Typing {
        boolean permits(RegisterLine line);

        void typed(RegisterLine line, Column column, String text);

        /** Goes on from a cell: so many columns, and so many rows. */
        void go(Column from, int columns, int rows);

        /** The letters that editing begins with in place of what stood. */
        String letters();

        List<String> options(Column column);
    }

    TypedCell(Column column, Typing typing) {
        this.column = column;
        this.typing = typing;
        getStyleClass().add("typed");
        if (column.kind() == Column.Kind.WHOLE || column.kind() == Column.Kind.DECIMAL) {
            getStyleClass().add("num");
        }
        field.setId("typing");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is && isEditing() && !choices.isShowing()) {
                commitEdit(getItem());
            }
        });
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> leave(1, 0);
            case TAB -> leave(event.isShiftDown() ? -1 : 1, 0);
            case UP -> leave(0, -1);
            case DOWN -> leave(0, 1);
            case ESCAPE -> cancelEdit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave(int columns, int rows) {
        commitEdit(getItem());
        typing.go(column, columns, rows);
    }

    @Override
    public void startEdit() {
        if (getItem() == null || !typing.permits(getItem())) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            String first = typing.letters();
            field.setText(first.isEmpty() ? getItem().text(column.id()) : first);
            setText(null);
            setGraphic(field);
            field.applyCss();
            field.requestFocus();
            if (first.isEmpty()) {
                field.selectAll();
            } else {
                field.selectRange(first.length(), first.length());
            }
            offer();
        }
    }

    /** Lists what can be chosen, for the mouse; the keyboard types its place or its first letters. */
    private void offer() {
        choices.getItems().setAll(typing.options(column).stream().map(option -> {
            MenuItem item = new MenuItem(option);
            item.setOnAction(event -> {
                field.setText(option);
                leave(1, 0);
            });
            return item;
        }).toList());
        if (!choices.getItems().isEmpty() && getScene() != null) {
            choices.setAutoHide(true);
            choices.show(field, Side.BOTTOM, 0, 0);
        }
    }

    @Override
    public void cancelEdit() {
        choices.hide();
        super.cancelEdit();
        show();
        getTableView().requestFocus();
    }

    @Override
    public void commitEdit(RegisterLine line) {
        choices.hide();
        if (!isEditing()) {
            return;
        }
        RegisterLine row = getItem();
        String text = field.getText().strip();
        super.commitEdit(line);
        if (row != null) {
            typing.typed(row, column, text);
        }
        show();
        getTableView().requestFocus();
    }

    @Override
    protected void updateItem(RegisterLine line, boolean empty) {
        super.updateItem(line, empty);
        show();
    }

    private void show() {
        setGraphic(null);
        boolean nothing = isEmpty() || getItem() == null;
        String text = nothing ? "" : getItem().text(column.id());
        setText(nothing ? null : text);
        setTooltip(text.length() > 24 ? new Tooltip(text) : null);
        getStyleClass().removeAll("bad", "changed", "needed");
        if (!nothing) {
            if (getItem().bad(column.id())) {
                getStyleClass().add("bad");
            } else if (getItem().open()) {
                getStyleClass().add("changed");
            }
            if (column.required() && text.isEmpty()) {
                getStyleClass().add("needed");
            }
        }
    }
}
