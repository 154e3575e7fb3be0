package vn.thamdinh.ui.documents.paper;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.documents.Converters;
import vn.thamdinh.ui.documents.LivePages;

/** Asks from when and why a document is withdrawn. */
final class EndForm {
    private final UiKit kit;
    private final BiConsumer<LocalDate, String> done;
    private final DatePicker date = Converters.datePicker();
    private final TextField reason = new TextField();
    private final Label fault = new Label();

    EndForm(UiKit kit, BiConsumer<LocalDate, String> done) {
        this.kit = kit;
        this.done = done;
    }

    void open(String number) {
        date.setId("end-date");
        date.setAccessibleText(kit.text("documents.end-date"));
        reason.setId("end-reason");
        reason.setAccessibleText(kit.text("documents.end-reason"));
        reason.setOnAction(event -> finish());
        fault.getStyleClass().add("field-error");
        Label dateLabel = new Label(kit.text("documents.end-date"));
        dateLabel.setLabelFor(date);
        Label reasonLabel = new Label(kit.text("documents.end-reason"));
        reasonLabel.setLabelFor(reason);
        Button go = new Button(kit.text("documents.withdraw-go"));
        go.setId("withdraw-go");
        go.getStyleClass().addAll("accent", "danger");
        go.setOnAction(event -> finish());
        Button back = new Button(kit.text("documents.back"));
        back.setOnAction(event -> kit.dialogs().close());
        VBox form = new VBox(6, LivePages.muted(kit.text("documents.withdraw-text")), dateLabel, date, reasonLabel,
                reason, fault, new HBox(8, go, back));
        kit.dialogs().open(kit.text("documents.withdraw-title", number), form);
        date.getEditor().requestFocus();
    }

    private void finish() {
        Optional<LocalDate> day = DateInput.parse(date.getEditor().getText());
        if (day.isEmpty()) {
            fault.setText(kit.text("documents.fault-date"));
        } else if (reason.getText().isBlank()) {
            fault.setText(kit.text("documents.fault-reason"));
        } else {
            done.accept(day.get(), reason.getText());
        }
    }
}
