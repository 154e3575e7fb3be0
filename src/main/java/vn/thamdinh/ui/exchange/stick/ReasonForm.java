package vn.thamdinh.ui.exchange.stick;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.UiKit;

/** A decision that is recorded with its reason. Nothing happens while none is written. */
public final class ReasonForm extends VBox {

    /** Keys of the heading, of what is at stake, and of the button's verb. */
    public record Words(String title, String text, String verb) {
    }

    private final UiKit kit;
    private final TextField reason = new TextField();
    private final Label fault = new Label();
    private final Consumer<String> go;

    private ReasonForm(UiKit kit, Words words, Consumer<String> go) {
        super(8);
        this.kit = kit;
        this.go = go;
        Label text = new Label(kit.text(words.text()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("dialog-text");
        reason.setId("reason");
        reason.setPromptText(kit.text("exchange.reason"));
        reason.setAccessibleText(kit.text("exchange.reason"));
        reason.setOnAction(event -> answer());
        fault.getStyleClass().add("field-error");
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setOnAction(event -> kit.dialogs().close());
        Button main = new Button(kit.text(words.verb()));
        main.setId("reason-go");
        main.getStyleClass().add("danger");
        main.setOnAction(event -> answer());
        HBox buttons = new HBox(8, cancel, main);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(text, reason, fault, buttons);
        setPrefWidth(440);
    }

    /** Asks; the reason that was written goes to the consumer. */
    public static void open(UiKit kit, Words words, Consumer<String> go) {
        ReasonForm form = new ReasonForm(kit, words, go);
        kit.dialogs().open(kit.text(words.title()), form);
        form.reason.requestFocus();
    }

    private void answer() {
        if (reason.getText().isBlank()) {
            fault.setText(kit.text("exchange.reason-needed"));
            reason.requestFocus();
            return;
        }
        kit.dialogs().close();
        go.accept(reason.getText().strip());
    }
}
