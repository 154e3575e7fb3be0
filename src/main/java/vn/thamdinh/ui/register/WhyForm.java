package vn.thamdinh.ui.register;

import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.UiKit;

/** Asks why a row is taken out. */
final class WhyForm {
    private static final double WIDTH = 420;
    private static final int MOST_LINES = 40;

    private final UiKit kit;

    WhyForm(UiKit kit) {
        this.kit = kit;
    }

    void open(String title, Consumer<String> because) {
        TextField reason = new TextField();
        reason.setId("reason");
        reason.setPromptText(kit.text("register.reason"));
        reason.setPrefWidth(WIDTH);
        Button go = new Button(kit.text("register.drop"));
        go.setId("drop-now");
        go.setDefaultButton(true);
        go.getStyleClass().add("danger");
        go.disableProperty().bind(reason.textProperty().isEmpty());
        go.setOnAction(event -> {
            kit.dialogs().close();
            because.accept(reason.getText().strip());
        });
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        HBox buttons = new HBox(8, cancel, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().open(title, new VBox(14, reason, buttons));
    }

    /** Sentences below one another. */
    static Parent lines(List<String> sentences) {
        VBox box = new VBox(6);
        sentences.stream().limit(MOST_LINES).forEach(sentence -> {
            Label label = new Label(sentence);
            label.setWrapText(true);
            box.getChildren().add(label);
        });
        return box;
    }
}
