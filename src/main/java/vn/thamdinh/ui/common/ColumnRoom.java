package vn.thamdinh.ui.common;

import java.util.List;

import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Gives the columns of a table their room. Columns share the width of their table; in much less than they ask for, as with
 * large text, long words are shortened first, figures and pictures never; and where that is not enough every column has the
 * width it asks for and the table scrolls to the side within itself.
 *
 * @param <R> what a row is made of
 */
public final class ColumnRoom<R> {

    /** With a smaller part of the width they ask for, columns cannot share it as they come. */
    private static final double ENOUGH = 0.83;
    /** What of its width a column of words keeps at least. */
    private static final double SHORTENED = 0.7;
    /** Room for the bar by which it scrolls downwards. */
    private static final double BAR = 14;
    private static final String WHOLE = ColumnRoom.class.getName() + ".whole";
    private static final String NEEDED = ColumnRoom.class.getName() + ".needed";
    private static final String LEAST = ColumnRoom.class.getName() + ".least";

    private final TableView<R> table;
    private final Runnable share;
    private boolean scrolls;

    private ColumnRoom(TableView<R> table, Runnable share) {
        this.table = table;
        this.share = share;
    }

    /** The columns of this table share its width from now on; the last one takes what is left over. */
    public static <R> void share(TableView<R> table) {
        if (!table.getProperties().containsKey(ColumnRoom.class)) {
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
            keep(table);
        }
    }

    /** The same, where there is room enough shared in the way that the table has now. */
    public static <R> void keep(TableView<R> table) {
        table.getProperties().put(ColumnRoom.class, true);
        var usual = table.getColumnResizePolicy();
        var room = new ColumnRoom<>(table, () -> table.setColumnResizePolicy(usual));
        table.widthProperty().addListener((property, was, is) -> room.give());
        table.itemsProperty().subscribe(items -> items.addListener((InvalidationListener) changed -> room.give()));
        table.getVisibleLeafColumns().addListener((InvalidationListener) changed -> room.give());
    }

    /** What is in this column is never shortened. */
    public static <C extends TableColumn<?, ?>> C whole(C column) {
        column.getProperties().put(WHOLE, true);
        return column;
    }

    /** What is in this column needs no more than this, in dots, to be read. */
    public static <C extends TableColumn<?, ?>> C needing(double width, C column) {
        column.getProperties().put(NEEDED, width);
        return column;
    }

    private void give() {
        List<TableColumn<R, ?>> columns = table.getVisibleLeafColumns();
        double wanted = columns.stream().mapToDouble(TableColumn::getPrefWidth).sum();
        if (table.getWidth() <= 0 || columns.isEmpty()) {
            return;
        }
        boolean enough = table.getWidth() >= wanted * ENOUGH;
        boolean fits = enough || table.getItems().isEmpty() || table.getWidth() >= columns.stream().mapToDouble(ColumnRoom::shortened).sum() + BAR;
        columns.forEach(column -> column.setMinWidth(fits && !enough && !table.getItems().isEmpty() ? shortened(column) : least(column)));
        if (fits && scrolls) {
            share.run();
        } else if (!fits && !scrolls) {
            table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
            columns.forEach(column -> table.resizeColumn(column, needed(column) - column.getWidth()));
        }
        scrolls = !fits;
    }

    private static double shortened(TableColumn<?, ?> column) {
        boolean firm = column.getProperties().containsKey(WHOLE) || column.getProperties().containsKey(NEEDED);
        return Math.max(least(column), firm ? needed(column) : column.getPrefWidth() * SHORTENED);
    }

    private static double needed(TableColumn<?, ?> column) {
        return Math.min(column.getPrefWidth(), (double) column.getProperties().getOrDefault(NEEDED, Double.MAX_VALUE));
    }

    /** How narrow it may be in any case. */
    private static double least(TableColumn<?, ?> column) {
        return (double) column.getProperties().computeIfAbsent(LEAST, unused -> column.getMinWidth());
    }
}
