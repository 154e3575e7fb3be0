package vn.thamdinh.ui.exchange.stick;

import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.UiKit;

/** Asks for a drive or folder to write one small file to. */
public final class PlaceForm extends VBox {

    /** Keys of the heading, of what is written, and of the button's verb. */
    public record Words(String title, String text, String verb) {
    }

    private PlaceForm(UiKit kit, StickPort sticks, FileDialogs files, Words words, Node more, Consumer<Path> go) {
        super(10);
        getStyleClass().add("exchange");
        getStylesheets().add(PlaceForm.class.getResource("/vn/thamdinh/ui/exchange/exchange.css").toExternalForm());
        Label text = new Label(kit.text(words.text()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("dialog-text");
        PlacePicker places = new PlacePicker(kit, sticks, files, true);
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setOnAction(event -> kit.dialogs().close());
        Button main = new Button(kit.text(words.verb()));
        main.setId("place-go");
        main.getStyleClass().add("accent");
        main.setDisable(true);
        places.chosenProperty().addListener((property, old, now) -> main.setDisable(now.isEmpty()));
        main.setOnAction(event -> places.chosenProperty().get().ifPresent(folder -> {
            kit.dialogs().close();
            go.accept(folder);
        }));
        HBox buttons = new HBox(8, cancel, main);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(text, more, places, buttons);
        setPrefWidth(460);
    }

    /**
     * Asks; what was chosen goes to the consumer.
     *
     * @param more shown between the words and the drives
     */
    public static void open(UiKit kit, StickPort sticks, FileDialogs files, Words words, Node more, Consumer<Path> go) {
        kit.dialogs().open(kit.text(words.title()), new PlaceForm(kit, sticks, files, words, more, go));
    }
}
