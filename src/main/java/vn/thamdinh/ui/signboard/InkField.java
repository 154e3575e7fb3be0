package vn.thamdinh.ui.signboard;

import java.util.List;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;

/** Four inks in percent, typed or taken from the usual ones. */
final class InkField {

    /** Name of the message, and the inks. */
    private static final List<List<String>> USUAL = List.of(List.of("red", "0 100 100 10"),
            List.of("dark-red", "20 100 100 30"), List.of("blue", "100 80 0 20"), List.of("green", "90 30 95 20"),
            List.of("yellow", "0 10 100 0"), List.of("gold", "15 35 85 5"), List.of("white", "0 0 0 0"),
            List.of("silver", "0 0 0 15"), List.of("black", "0 0 0 100"));

    private InkField() {
    }

    /** A menu beside the field that puts the usual inks in. */
    static MenuButton menu(UiKit kit, TextField field) {
        MenuButton menu = new MenuButton(null, Icons.MORE.node());
        menu.setAccessibleText(kit.text("signboard.inks"));
        for (List<String> one : USUAL) {
            MenuItem item = new MenuItem(kit.text("signboard.ink." + one.getFirst()));
            item.setOnAction(event -> field.setText(one.getLast()));
            menu.getItems().add(item);
        }
        menu.setMinWidth(HBox.USE_PREF_SIZE);
        return menu;
    }
}
