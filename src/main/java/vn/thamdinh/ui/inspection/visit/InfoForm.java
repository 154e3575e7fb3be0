package vn.thamdinh.ui.inspection.visit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;

/** Day, place and remark of a visit. */
final class InfoForm {

    private static final int ROWS = 3;

    private final UiKit kit;

    InfoForm(UiKit kit) {
        this.kit = kit;
    }

    void open(Visit visit, Consumer<Visit> change) {
        TextField date = new TextField(Figures.date(visit.date()));
        TextField place = new TextField(visit.place());
        TextArea note = new TextArea(visit.note());
        note.setPrefRowCount(ROWS);
        note.setWrapText(true);
        Label fault = new Label();
        fault.getStyleClass().add("field-error");
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        Button save = new Button(kit.text("inspection.save"));
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.setOnAction(event -> {
            Optional<LocalDate> day = DateInput.parse(date.getText());
            fault.setText(day.isEmpty() ? kit.text("inspection.fault-date") : "");
            day.ifPresent(known -> {
                kit.dialogs().close();
                change.accept(new Visit(visit.id(), visit.unit(), known, place.getText(), visit.present(),
                        note.getText()));
            });
        });
        HBox buttons = new HBox(8, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox form = new VBox(4, label("inspection.date", date), date, label("inspection.place", place), place,
                label("inspection.note", note), note, fault, buttons);
        kit.dialogs().open(kit.text("visit.info"), form);
        place.requestFocus();
    }

    private Label label(String key, TextInputControl of) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(of);
        return label;
    }
}
