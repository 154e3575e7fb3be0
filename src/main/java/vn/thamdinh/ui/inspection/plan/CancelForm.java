package vn.thamdinh.ui.inspection.plan;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.plan.CalendarRow;

/** Asks why a planned visit does not take place. */
final class CancelForm {
    private final UiKit kit;
    private final PlanPort port;
    private final Runnable changed;

    CancelForm(UiKit kit, PlanPort port, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.changed = changed;
    }

    void open(CalendarRow row) {
        TextField reason = new TextField();
        reason.setId("cancelReason");
        Label label = new Label(kit.text("plan.cancel-reason"));
        label.setLabelFor(reason);
        Button keep = new Button(kit.text("dialog.cancel"));
        keep.setCancelButton(true);
        keep.setOnAction(event -> kit.dialogs().close());
        Button store = new Button(kit.text("plan.cancel-store"));
        store.setId("cancelStore");
        store.getStyleClass().add("danger");
        store.setDisable(true);
        reason.textProperty().addListener(text -> store.setDisable(reason.getText().isBlank()));
        store.setOnAction(event -> {
            kit.dialogs().close();
            kit.tasks().run(progress -> port.cancel(row.visit().id(), reason.getText()))
                    .onRefused(kit.dialogs()::refused).onDone(at -> {
                        kit.dialogs().notice(Tone.OK, kit.text("plan.cancelled", row.place()));
                        changed.run();
                    });
        });
        HBox buttons = new HBox(8, keep, store);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().open(kit.text("plan.cancel-title", row.place(), Figures.date(row.visit().date())),
                new VBox(8, label, reason, buttons));
    }
}
