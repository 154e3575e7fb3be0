package vn.thamdinh.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import javafx.event.EventType;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;

class DraggedWidthsTest {

    private final List<String> kept = new ArrayList<>();

    @Test
    void onlyWhatAPersonDragsIsKeptNeverWhatTheLayoutSqueezed() {
        Fx.start();
        TableView<String> table = Fx.call(TableView::new);
        TableColumn<String, String> name = Fx.call(() -> new TableColumn<>("name"));
        TableColumn<String, String> points = Fx.call(() -> new TableColumn<>("points"));
        Fx.run(() -> {
            List.of(name, points).forEach(column -> column.setPrefWidth(400));
            table.getColumns().addAll(List.of(name, points));
            DraggedWidths.listen(table, (column, width) -> kept.add(column.getText() + " " + width));
            DraggedWidths.listen(table, (column, width) -> kept.add("again " + width));
        });
        Stage stage = Fx.show(table, 500, 300);
        Fx.run(() -> {
            mouse(table, MouseEvent.MOUSE_PRESSED, 10);
            mouse(table, MouseEvent.MOUSE_RELEASED, 10);
            assertEquals(List.of(), kept, "a click in the header");
            mouse(table, MouseEvent.MOUSE_PRESSED, 200);
            points.setPrefWidth(300);
            mouse(table, MouseEvent.MOUSE_RELEASED, 200);
            assertEquals(List.of(), kept, "a press among the rows");
            mouse(table, MouseEvent.MOUSE_PRESSED, 10);
            name.setPrefWidth(180);
            mouse(table, MouseEvent.MOUSE_RELEASED, 10);
            assertEquals(List.of("name 180"), kept, "told once, however often its columns were put");
        });
        Fx.hide(stage);
    }

    private static void mouse(TableView<?> table, EventType<MouseEvent> type, double y) {
        table.fireEvent(new MouseEvent(type, 20, y, 20, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false,
                false, true, false, true, null));
    }
}
