package vn.thamdinh.ui.exchange.key;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.exchange.stick.PlaceForm;
import vn.thamdinh.ui.exchange.stick.Refusals;
import vn.thamdinh.ui.exchange.stick.StickPort;

/** What the secretariat does with its own key: it invites people, and helps those who forgot their passphrase. */
public final class KeyErrands {

    private final UiKit kit;
    private final KeyPort port;
    private final StickPort sticks;
    private final FileDialogs files;

    public KeyErrands(UiKit kit, KeyPort port, StickPort sticks, FileDialogs files) {
        this.kit = kit;
        this.port = port;
        this.sticks = sticks;
        this.files = files;
    }

    /** Shows the own fingerprint and writes the invitation. */
    public void invite() {
        kit.tasks().read(nothing -> port.own()).onDone(own -> {
            PrintView print = new PrintView(own.print());
            print.getStylesheets().add(KeyErrands.class.getResource("key.css").toExternalForm());
            PlaceForm.open(kit, sticks, files, new PlaceForm.Words("invite.title", "invite.text", "invite.go"), print,
                    folder -> kit.tasks().run(nothing -> port.invite(folder)).onRefused(refused -> Refusals.tell(kit, refused))
                            .onDone(file -> kit.dialogs().notice(Tone.OK,
                                    kit.text("invite.done", file.getFileName()))));
        });
    }

    /** Writes a rescue card for a holder and shows its code, once. */
    public void rescue(String holder, String name) {
        Label whose = new Label(name);
        whose.getStyleClass().add("section-title");
        PlaceForm.open(kit, sticks, files, new PlaceForm.Words("rescue.title", "rescue.text", "rescue.go"), whose,
                folder -> kit.tasks().run(nothing -> port.rescue(holder, folder)).onRefused(refused -> Refusals.tell(kit, refused))
                        .onDone(made -> show(made, name)));
    }

    private void show(KeyPort.Rescue made, String name) {
        Label advice = new Label(kit.text("rescue.code", made.file().getFileName(), name));
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        advice.getStyleClass().add("dialog-text");
        Label code = new Label(made.code());
        code.setId("rescue-code");
        code.setWrapText(true);
        code.setMinHeight(Region.USE_PREF_SIZE);
        code.getStyleClass().add("code-group");
        Button close = new Button(kit.text("exchange.finish"));
        close.getStyleClass().add("accent");
        close.setOnAction(event -> kit.dialogs().close());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox form = new VBox(12, advice, code, buttons);
        form.setPrefWidth(470);
        kit.dialogs().open(kit.text("rescue.title"), form);
    }
}
