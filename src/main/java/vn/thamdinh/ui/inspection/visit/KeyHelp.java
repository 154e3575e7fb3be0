package vn.thamdinh.ui.inspection.visit;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.UiKit;

/** Which key does what at the table of a visit. */
final class KeyHelp {

    /** Keys, and the end of the message's key. */
    private record Line(String keys, String what) {
    }

    private static final List<Line> LINES = List.of(new Line("↑ ↓ · Alt+↑ ↓", "move"),
            new Line("1 2 3 · Đ M K · Alt+1 2 3", "verdict"), new Line("A … Z", "write"), new Line("Enter", "next"),
            new Line("Tab · Shift+Tab", "fields"), new Line("Shift+Enter", "line"), new Line("Esc", "back"),
            new Line("F4", "people"), new Line("F6 · Ctrl+G", "note"), new Line("F7", "evidence"),
            new Line("F8", "phrase"),
            new Line("F9", "time"), new Line("Shift+F9", "rest"), new Line("Ctrl+F", "search"), new Line("Ctrl+U", "open"),
            new Line("Ctrl+N", "beside"), new Line("Ctrl+D", "strike"), new Line("Ctrl+Z", "undo"),
            new Line("Ctrl+1 2 3", "segments"));

    private KeyHelp() {
    }

    static void open(UiKit kit) {
        GridPane grid = new GridPane(24, 5);
        for (int i = 0; i < LINES.size(); i++) {
            Label keys = new Label(LINES.get(i).keys());
            keys.getStyleClass().add("strong");
            keys.setMinWidth(Label.USE_PREF_SIZE);
            Label what = new Label(kit.text("visit.help." + LINES.get(i).what()));
            what.setWrapText(true);
            grid.addRow(i, keys, what);
        }
        Button close = new Button(kit.text("visit.close"));
        close.setDefaultButton(true);
        close.setOnAction(event -> kit.dialogs().close());
        kit.dialogs().open(kit.text("visit.help"), new VBox(14, grid, close));
        close.requestFocus();
    }
}
