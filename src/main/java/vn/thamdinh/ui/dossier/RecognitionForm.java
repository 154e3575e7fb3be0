package vn.thamdinh.ui.dossier;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** Writes down what became of a unit in an earlier year. */
final class RecognitionForm {

    private final UiKit kit;
    private final DossierPort port;
    private final Runnable changed;
    private final TextField year = field("dossier-year");
    private final TextField title = field("dossier-title");
    private final TextField paper = field("dossier-paper");
    private final CheckBox recognised = new CheckBox();
    private final Button store = new Button();

    RecognitionForm(UiKit kit, DossierPort port, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.changed = changed;
    }

    void open(Unit unit, String usualTitle) {
        title.setText(usualTitle);
        recognised.setText(kit.text("dossier.recognised"));
        recognised.setSelected(true);
        recognised.setId("dossier-recognised");
        store.setText(kit.text("dossier.recognise.store"));
        store.setId("dossier-store");
        store.getStyleClass().add("accent");
        store.setOnAction(event -> store(unit));
        for (TextField one : new TextField[] {year, title, paper}) {
            one.textProperty().subscribe(text -> check());
        }
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        HBox buttons = new HBox(8, cancel, store);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().open(kit.text("dossier.recognise.title", unit.fullName()), new VBox(8, label("dossier.column.year"),
                year, label("dossier.column.title"), title, label("dossier.column.paper"), paper, recognised, buttons));
        Platform.runLater(year::requestFocus);
    }

    private void check() {
        store.setDisable(!year.getText().strip().matches("20[0-9]{2}|2100") || title.getText().isBlank()
                || paper.getText().isBlank());
    }

    private void store(Unit unit) {
        int when = Integer.parseInt(year.getText().strip());
        boolean was = recognised.isSelected();
        String what = title.getText();
        String source = paper.getText();
        kit.dialogs().close();
        kit.tasks().run(progress -> port.recognise(unit.id(), when, was, what, source)).onDone(saved -> {
            kit.dialogs().notice(Tone.OK, kit.text("dossier.recognise.done", when));
            changed.run();
        }).onRefused(kit.dialogs()::refused);
    }

    private Node label(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }
}
