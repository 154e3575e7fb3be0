package vn.thamdinh.ui.exchange.key;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.key.KeyPort.Writer;

/** A key is no longer to be trusted, as after a theft: says what stays valid, and asks why. */
public final class RevokeForm {

    private final UiKit kit;
    private final KeyPort port;
    private final Runnable revoked;
    private final TextField reason = new TextField();
    private final CheckBox accept = new CheckBox();
    private final Label fault = new Label();

    public RevokeForm(UiKit kit, KeyPort port, Runnable revoked) {
        this.kit = kit;
        this.port = port;
        this.revoked = revoked;
    }

    /** @param holder id of the holder whose key it is */
    public void open(String holder, String name) {
        kit.tasks().read(nothing -> port.writers(holder)).onDone(writers -> open(holder, name, writers));
    }

    private void open(String holder, String name, List<Writer> writers) {
        VBox lines = new VBox(4);
        lines.getStyleClass().addAll("note-box", "warning");
        for (Writer writer : writers) {
            lines.getChildren().add(text(writer.last() == 0 ? kit.text("revoke.none", writer.device())
                    : kit.text("revoke.last", writer.device(), writer.last()), "plain"));
        }
        if (writers.isEmpty()) {
            lines.getChildren().add(text(kit.text("revoke.nothing"), "plain"));
        }
        accept.setText(kit.text("revoke.accept"));
        accept.setSelected(true);
        accept.setId("revoke-accept");
        reason.setId("revoke-reason");
        reason.setPromptText(kit.text("revoke.reason"));
        reason.setAccessibleText(kit.text("revoke.reason"));
        fault.getStyleClass().add("field-error");
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        VBox form = new VBox(10, text(kit.text("revoke.text"), "dialog-text"), lines, accept, reason, fault,
                buttons(holder, name));
        form.setPrefWidth(470);
        kit.dialogs().open(kit.text("revoke.title", name), form);
        reason.requestFocus();
    }

    private HBox buttons(String holder, String name) {
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setOnAction(event -> kit.dialogs().close());
        Button go = new Button(kit.text("revoke.go"), Icons.BARRED.node());
        go.setId("revoke-go");
        go.getStyleClass().add("danger");
        go.setOnAction(event -> revoke(holder, name));
        reason.setOnAction(event -> revoke(holder, name));
        HBox buttons = new HBox(8, cancel, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void revoke(String holder, String name) {
        String why = reason.getText().strip();
        if (why.isEmpty()) {
            fault.setText(kit.text("exchange.reason-needed"));
            return;
        }
        boolean keeps = accept.isSelected();
        kit.dialogs().close();
        kit.tasks().run(nothing -> port.revoke(holder, keeps, why)).onRefused(kit.dialogs()::refused).onDone(done -> {
            kit.dialogs().notice(Tone.OK, kit.text("revoke.done", name));
            revoked.run();
        });
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
