package vn.thamdinh.ui.studio;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.studio.form.Editing;
import vn.thamdinh.usecase.studio.Draft;
import vn.thamdinh.usecase.studio.SignedProgrammes;
import vn.thamdinh.usecase.studio.Version;

/** The questions of the editor: which version, and under whose name the programme leaves. */
final class DraftDialogs {
    private static final int HASH = 12;
    private static final double WIDTH = 520;

    private final UiKit kit;
    private final StudioPort port;
    private final FileDialogs files;
    private final Editing editing;

    DraftDialogs(UiKit kit, StudioPort port, FileDialogs files, Editing editing) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.editing = editing;
    }

    /** Keeps the draft under a name, or goes back to one that was kept. */
    void versions() {
        Draft draft = editing.draft();
        kit.tasks().read(progress -> draft.versions()).onDone(versions -> {
            TextField name = new TextField();
            name.setId("version-name");
            HBox.setHgrow(name, Priority.ALWAYS);
            Button keep = new Button(kit.text("studio.version-keep"));
            keep.setId("version-keep");
            keep.getStyleClass().add("accent");
            keep.setMinWidth(Region.USE_PREF_SIZE);
            keep.setOnAction(event -> kit.tasks().run(progress -> draft.keep(name.getText())).onDone(kept -> {
                kit.dialogs().close();
                kit.dialogs().notice(Tone.OK, kit.text("studio.version-kept", kept.name(), kept.hash().substring(0, HASH)));
            }).onRefused(kit.dialogs()::refused));
            name.setOnAction(event -> keep.fire());
            VBox list = new VBox(6);
            versions.forEach(version -> list.getChildren().add(line(version)));
            if (versions.isEmpty()) {
                Label none = new Label(kit.text("studio.no-versions"));
                none.getStyleClass().add("muted");
                none.setWrapText(true);
                list.getChildren().add(none);
            }
            VBox box = new VBox(12, labelled("studio.version-name", name, new HBox(8, name, keep)), list,
                    new HBox(cancel("studio.close")));
            box.setPrefWidth(WIDTH);
            kit.dialogs().open(kit.text("studio.versions"), box);
        });
    }

    private Node line(Version version) {
        Label words = new Label(version.name());
        words.getStyleClass().add("strong");
        words.setWrapText(true);
        Label when = new Label(kit.text("studio.version-line", Figures.moment(version.made(), ZoneId.systemDefault()),
                version.hash().substring(0, HASH)));
        when.getStyleClass().addAll("muted", "small");
        VBox text = new VBox(words, when);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button restore = new Button(kit.text("studio.version-restore"));
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(event -> {
            kit.dialogs().close();
            editing.run(() -> editing.draft().restore(version), true);
        });
        HBox line = new HBox(10, text, restore);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Writes the programme as one signed file. */
    void sign() {
        kit.tasks().read(progress -> port.signer()).onDone(this::sign);
    }

    private void sign(StudioPort.Signer signer) {
        TextField maker = new TextField(port.me());
        maker.setId("sign-maker");
        PasswordField passphrase = new PasswordField();
        passphrase.setId("sign-passphrase");
        passphrase.setPromptText(kit.text("studio.sign-passphrase"));
        boolean asked = signer != StudioPort.Signer.WORKSPACE;
        passphrase.setVisible(asked);
        passphrase.setManaged(asked);
        PasswordField repeat = new PasswordField();
        repeat.setId("sign-repeat");
        repeat.setPromptText(kit.text("entry.repeat"));
        repeat.setVisible(signer == StudioPort.Signer.NEW_STUDIO);
        repeat.setManaged(repeat.isVisible());
        Label hint = new Label(kit.text(switch (signer) {
            case WORKSPACE -> "studio.sign-workspace";
            case STUDIO -> "studio.sign-studio";
            case NEW_STUDIO -> "studio.sign-new";
        }));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        Button write = new Button(kit.text("studio.sign-verb"));
        write.setId("sign-write");
        write.getStyleClass().add("accent");
        write.disableProperty().bind(repeat.visibleProperty().and(
                repeat.textProperty().isNotEqualTo(passphrase.textProperty())));
        write.setOnAction(event -> files.save(write.getScene().getWindow(), kit.text("studio.sign"), name())
                .ifPresent(file -> write(file, maker.getText(), passphrase)));
        VBox box = new VBox(10, hint, labelled("studio.sign-maker", maker, maker), passphrase, repeat,
                new HBox(8, write, cancel("dialog.cancel")));
        box.setPrefWidth(WIDTH);
        kit.dialogs().open(kit.text("studio.sign"), box);
    }

    private VBox labelled(String key, TextField field, Node shown) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        return new VBox(4, label, shown);
    }

    private Button cancel(String key) {
        Button cancel = new Button(kit.text(key));
        cancel.setId("draft-dialog-close");
        cancel.setOnAction(event -> kit.dialogs().close());
        return cancel;
    }

    private String name() {
        return editing.draft().name() + "." + SignedProgrammes.ENDING;
    }

    private void write(Path file, String maker, PasswordField passphrase) {
        char[] typed = passphrase.getText().toCharArray();
        kit.tasks().run(progress -> port.sign(editing.draft().state(), maker, typed, file)).onDone(written -> {
            kit.dialogs().close();
            kit.dialogs().notice(Tone.OK, kit.text("studio.signed", written.getFileName(),
                    editing.state().hash().substring(0, HASH)));
        }).onRefused(kit.dialogs()::refused).onEnded(() -> Arrays.fill(typed, '\0'));
    }
}
