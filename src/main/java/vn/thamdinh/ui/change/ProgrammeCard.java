package vn.thamdinh.ui.change;

import java.nio.file.Path;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.studio.Studio;

/** The programme in force among the settings: changing it, going back, copying it into another year. */
public final class ProgrammeCard {

    private static final int SHOWN_HASH = 12;

    private final UiKit kit;
    private final ChangePort port;
    private final FileDialogs files;
    private final Runnable anew;
    private final Label title = new Label();
    private final Label state = new Label();
    private final Label unmapped = new Label();
    private final Button change = new Button();
    private final Button undo = new Button();
    private final Button copy = new Button();
    private final VBox view;

    /**
     * @param studio where drafts are written on this computer
     * @param anew   called once the round goes on under other criteria
     */
    public ProgrammeCard(UiKit kit, Desk desk, Optional<Studio> studio, FileDialogs files, Runnable anew) {
        this(kit, new DeskChange(desk, studio), files, anew);
    }

    ProgrammeCard(UiKit kit, ChangePort port, FileDialogs files, Runnable anew) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.anew = anew;
        Label heading = new Label(kit.text("change.card"));
        heading.getStyleClass().add("section-title");
        title.setWrapText(true);
        state.setWrapText(true);
        state.getStyleClass().addAll("muted", "small");
        unmapped.setWrapText(true);
        unmapped.getStyleClass().add("note-box");
        unmapped.setMaxWidth(Double.MAX_VALUE);
        button(change, "change-open", "change.open-dialog", () -> new ChangeDialog(kit, port, files, anew).open());
        button(undo, "change-undo", "change.undo", this::undo);
        button(copy, "change-copy", "change.copy", this::copy);
        HBox buttons = new HBox(8, change, undo, copy);
        buttons.getStyleClass().add("settings-row");
        view = new VBox(heading, title, state, unmapped, buttons);
        view.getStyleClass().add("card-box");
        view.setId("programme-card");
        hide(unmapped, true);
        hide(undo, true);
        hide(change, true);
    }

    private void button(Button button, String id, String key, Runnable action) {
        button.setId(id);
        button.setText(kit.text(key));
        button.setOnAction(event -> action.run());
    }

    private static void hide(Node node, boolean hidden) {
        node.setVisible(!hidden);
        node.setManaged(!hidden);
    }

    public Node view() {
        return view;
    }

    /** Reads anew how the round stands. */
    public void read() {
        kit.tasks().read(progress -> port.state()).onDone(this::show);
    }

    private void show(ChangePort.State now) {
        title.setText(now.programme().title());
        String hash = now.programme().hash().hex().substring(0, SHOWN_HASH);
        state.setText(now.reason().map(why -> kit.text("change.since", hash, why))
                .orElseGet(() -> kit.text("change.founded", hash)));
        unmapped.setText(kit.text("change.unmapped", now.unmapped()));
        hide(unmapped, now.unmapped() == 0);
        hide(change, !now.permitted());
        hide(undo, !now.permitted() || now.reason().isEmpty());
    }

    private void undo() {
        TextField why = new TextField();
        why.setId("undo-reason");
        ask("change.undo-title", "change.undo-hint", why, "change.undo", () -> kit.tasks()
                .run(progress -> port.undo(why.getText().strip())).onDone(saved -> {
                    kit.dialogs().notice(Tone.OK, kit.text("change.undone"));
                    anew.run();
                }).onRefused(kit.dialogs()::refused));
    }

    private void copy() {
        TextField year = new TextField();
        year.setId("copy-year");
        ask("change.copy-title", "change.copy-hint", year, "change.copy-choose", () -> {
            if (year.getText().strip().matches("20[0-9]{2}")) {
                files.folder(view.getScene().getWindow(), kit.text("change.copy-title"))
                        .ifPresent(folder -> copy(Integer.parseInt(year.getText().strip()), folder));
            } else {
                kit.dialogs().notice(Tone.WARN, kit.text("change.copy-hint"));
            }
        });
    }

    private void copy(int year, Path folder) {
        kit.tasks().run(progress -> port.copy(year, folder)).onDone(copied -> {
            Node differences = new DifferenceTable(kit).view(copied.differences());
            kit.dialogs().openWide(kit.text("change.copied", folder.getFileName(), copied.linesToCheck()),
                    new VBox(differences));
        }).onRefused(kit.dialogs()::refused);
    }

    private void ask(String titleKey, String hintKey, TextField field, String verbKey, Runnable go) {
        Label hint = new Label(kit.text(hintKey));
        hint.setWrapText(true);
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        Button verb = new Button(kit.text(verbKey));
        verb.setId("ask-go");
        verb.getStyleClass().add("accent");
        verb.setDefaultButton(true);
        verb.disableProperty().bind(field.textProperty().isEmpty());
        verb.setOnAction(event -> {
            kit.dialogs().close();
            go.run();
        });
        HBox buttons = new HBox(8, cancel, verb);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().open(kit.text(titleKey), new VBox(10, hint, field, buttons));
    }
}
