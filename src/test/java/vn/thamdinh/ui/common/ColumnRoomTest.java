package vn.thamdinh.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;

class ColumnRoomTest {

    private TableView<String> table;

    @BeforeEach
    void start() {
        Fx.start();
        table = Fx.call(() -> {
            TableView<String> made = new TableView<>();
            made.getColumns().setAll(List.of(column(300), column(300), ColumnRoom.whole(column(200))));
            made.getItems().add("");
            ColumnRoom.share(made);
            return made;
        });
    }

    @Test
    void whereThereIsRoomColumnsShareIt() {
        assertEquals(List.of(10.0, 10.0, 10.0), at(900, TableColumn::getMinWidth));
    }

    @Test
    void withLessRoomWordsAreShortenedAndFiguresAreNot() {
        assertEquals(List.of(210.0, 210.0, 200.0), at(640, TableColumn::getMinWidth));
    }

    @Test
    void withoutRoomEveryColumnHasTheWidthItAsksForAndTheTableScrolls() {
        assertEquals(List.of(300.0, 300.0, 200.0), at(500, TableColumn::getWidth));
        assertTrue(Fx.call(() -> table.getColumnResizePolicy() == TableView.UNCONSTRAINED_RESIZE_POLICY));
    }

    @Test
    void aTableWithNothingInItShowsAllItsHeadings() {
        Fx.run(() -> table.getItems().clear());
        at(500, TableColumn::getWidth);
        assertTrue(Fx.call(() -> table.getColumnResizePolicy() != TableView.UNCONSTRAINED_RESIZE_POLICY));
    }

    private List<Double> at(double width, Function<TableColumn<String, ?>, Double> what) {
        return Fx.call(() -> {
            table.resize(width, 300);
            return table.getColumns().stream().map(what).toList();
        });
    }

    private static TableColumn<String, String> column(double width) {
        TableColumn<String, String> column = new TableColumn<>("");
        column.setPrefWidth(width);
        return column;
    }
}
