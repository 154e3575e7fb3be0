package vn.thamdinh.ui.common;

import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** Columns of tables whose rows are immutable records: text, figures, or a small picture with words. */
public final class Columns {

    private final UiSettings settings;
    private final String table;

    /** @param table name under which widths are remembered, such as "visits" */
    public Columns(UiSettings settings, String table) {
        this.settings = settings;
        this.table = table;
    }

    /** Puts columns into a table; the last one takes what room is left. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> void put(TableView<R> table, TableColumn<R, R>... columns) {
        table.getColumns().clear();
        for (TableColumn<R, R> column : columns) {
            table.getColumns().add(column);
        }
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /** Left-aligned text; what does not fit is said by a tooltip. */
    public <R> TableColumn<R, R> text(String name, String title, double width, Function<R, String> words) {
        return column(name, title, width, () -> new TableCell<>() {
            @Override
            protected void updateItem(R row, boolean empty) {
                super.updateItem(row, empty);
                String text = empty || row == null ? "" : words.apply(row);
                setText(text);
                setTooltip(text.length() * 7 > getWidth() && !text.isEmpty() ? new Tooltip(text) : null);
            }
        });
    }

    /** Right-aligned digits of one width. */
    public <R> TableColumn<R, R> figure(String name, String title, double width, Function<R, String> digits) {
        TableColumn<R, R> column = text(name, title, width, digits);
        column.getStyleClass().add("num");
        return column;
    }

    /** A node per row, made anew when the row changes. */
    public <R> TableColumn<R, R> node(String name, String title, double width, Function<R, Node> node) {
        return column(name, title, width, () -> new TableCell<>() {
            @Override
            protected void updateItem(R row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : node.apply(row));
            }
        });
    }

    private <R> TableColumn<R, R> column(String name, String title, double width,
                                         Supplier<TableCell<R, R>> cell) {
        TableColumn<R, R> column = new TableColumn<>(title);
        column.setId("column-" + name);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(ignored -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        String key = table + "." + name;
        column.setPrefWidth(settings.width(key).orElse((int) width));
        column.widthProperty().addListener((property, old, now) -> {
            if (now.intValue() != (int) width || settings.width(key).isPresent()) {
                settings.width(key, now.intValue());
            }
        });
        return column;
    }
}
