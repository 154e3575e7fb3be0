package vn.thamdinh.ui.studio.form;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.Place;

/** What can be done with an item of a list: up, down, away. All of it can be taken back. */
final class ItemTools {
    private ItemTools() {
    }

    static HBox line(Editing editing, Place item) {
        HBox tools = new HBox(2,
                button(editing, Icons.UP, "studio.up", "up-" + Fields.id(item), Change.move(item, -1)),
                button(editing, Icons.DOWN, "studio.down", "down-" + Fields.id(item), Change.move(item, 1)),
                button(editing, Icons.REMOVE, "studio.remove", "remove-" + Fields.id(item), Change.remove(item)));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.setMinWidth(HBox.USE_PREF_SIZE);
        return tools;
    }

    private static Button button(Editing editing, Icons icon, String key, String id, Change change) {
        Button button = icon.button(editing.kit().text(key), () -> editing.reshape(change));
        button.setId(id);
        return button;
    }
}
