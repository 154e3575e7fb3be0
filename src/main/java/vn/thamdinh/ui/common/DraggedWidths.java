package vn.thamdinh.ui.common;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/** Tells which columns a person has dragged; widths that the layout gives change with every window and text size. */
public final class DraggedWidths<R> {

    /** Presses of the mouse above this are in the header. */
    private static final double HEADER = 40;

    private final TableView<R> table;
    private final BiConsumer<TableColumn<R, ?>, Integer> keep;
    private final Map<TableColumn<R, ?>, Double> before = new HashMap<>();

    private DraggedWidths(TableView<R> table, BiConsumer<TableColumn<R, ?>, Integer> keep) {
        this.table = table;
        this.keep = keep;
    }

    /**
     * Listens from now on; nothing is changed where the table is listened to already, however often its columns are put.
     *
     * @param keep is told each column that was made wider or narrower, with its width in pixels
     */
    public static <R> void listen(TableView<R> table, BiConsumer<TableColumn<R, ?>, Integer> keep) {
        if (table.getProperties().putIfAbsent(DraggedWidths.class, true) != null) {
            return;
        }
        var widths = new DraggedWidths<>(table, keep);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, widths::begin);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> widths.end());
    }

    private void begin(MouseEvent event) {
        before.clear();
        if (event.getY() < HEADER) {
            table.getColumns().forEach(column -> before.put(column, column.getWidth()));
        }
    }

    private void end() {
        before.forEach((column, width) -> {
            if (Math.abs(column.getWidth() - width) > 1) {
                keep.accept(column, (int) Math.round(column.getWidth()));
            }
        });
        before.clear();
    }
}
