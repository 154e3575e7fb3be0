package vn.thamdinh.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Columns of tables whose rows are immutable records: text, figures, or a small picture with words. */
public final class Columns {

    /** As in the style sheet. */
    private static final double HEADING_SIZE = 0.9;
    private static final double HEADING_ROOM = 20;
    private static final double SORT_ARROW = 16;

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
    public final <R> void put(TableView<R> table, TableColumn<R, R>... columns) {
        List<TableColumn<R, R>> all = new ArrayList<>();
        for (TableColumn<R, R> column : columns) {
            all.add(column);
        }
        put(table, all);
    }

    /** The same for columns that are known only at run time. */
    public <R> void put(TableView<R> table, List<TableColumn<R, R>> columns) {
        table.getColumns().setAll(columns);
        ColumnRoom.share(table);
        DraggedWidths.listen(table, (column, width) -> settings.width(key(column.getId()), width));
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
        return ColumnRoom.whole(column);
    }

    /** A node per row, made anew when the row changes. */
    public <R> TableColumn<R, R> node(String name, String title, double width, Function<R, Node> node) {
        return ColumnRoom.whole(column(name, title, width, () -> new TableCell<>() {
            @Override
            protected void updateItem(R row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : node.apply(row));
            }
        }));
    }

    /** Keeps a column wide enough for its heading, which is the program's own word and never cut. */
    public static void keepHeading(TableColumnBase<?, ?> column) {
        Text drawn = new Text(column.getText());
        drawn.setFont(Font.font("Be Vietnam Pro", FontWeight.BOLD, UiSettings.USUAL_FONT * HEADING_SIZE));
        column.setMinWidth(Math.max(column.getMinWidth(), Math.ceil(drawn.getLayoutBounds().getWidth())
                + (column.isSortable() ? SORT_ARROW : 0) + HEADING_ROOM));
    }

    private String key(String column) {
        return table + "." + column;
    }

    private <R> TableColumn<R, R> column(String name, String title, double width,
                                         Supplier<TableCell<R, R>> cell) {
        TableColumn<R, R> column = new TableColumn<>(title);
        column.setId("column-" + name);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(ignored -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        keepHeading(column);
        column.setPrefWidth(settings.width(key(column.getId())).orElse((int) width));
        return column;
    }
}
