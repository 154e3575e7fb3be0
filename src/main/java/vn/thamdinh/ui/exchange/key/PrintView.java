package vn.thamdinh.ui.exchange.key;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.exchange.key.KeyPort.Print;

/** A fingerprint to be read aloud: numbered words, large; below them the same as groups of symbols. */
public final class PrintView extends VBox {

    private static final int ACROSS = 4;

    public PrintView(Print print) {
        super(8);
        getStyleClass().add("print");
        setId("print");
        if (print.known()) {
            getChildren().setAll(tiles(print.words(), "print-word", true), tiles(print.groups(), "print-group", false));
        }
    }

    private static TilePane tiles(List<String> texts, String style, boolean numbered) {
        TilePane tiles = new TilePane(numbered ? 18 : 6, 4);
        tiles.setPrefColumns(ACROSS);
        tiles.setMaxWidth(USE_PREF_SIZE);
        for (int i = 0; i < texts.size(); i++) {
            Label label = new Label(numbered ? i + 1 + ". " + texts.get(i) : texts.get(i));
            label.getStyleClass().add(style);
            label.setMaxWidth(Double.MAX_VALUE);
            tiles.getChildren().add(label);
        }
        return tiles;
    }
}
