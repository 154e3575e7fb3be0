package vn.thamdinh.ui.documents;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import vn.thamdinh.usecase.document.wording.PlaceName;

/** A name that wordings may use, and what would be printed for it now. */
final class NameCell extends ListCell<PlaceName> {
    @Override
    protected void updateItem(PlaceName name, boolean empty) {
        super.updateItem(name, empty);
        setText(null);
        if (empty || name == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label written = new Label(name.written());
        written.getStyleClass().addAll("small", "strong");
        Label example = new Label(name.example());
        example.getStyleClass().addAll("small", "muted");
        VBox box = new VBox(written, example);
        box.setPrefWidth(0);
        setGraphic(box);
        setAccessibleText(name.written() + " " + name.example());
    }
}
