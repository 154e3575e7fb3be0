package vn.thamdinh.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** Asks for which units, until when and why a locked stage takes scores again. */
final class UnlockForm {

    private final UiKit kit;
    private final OverviewPort port;
    private final Runnable changed;
    private final ComboBox<String> units = new ComboBox<>();
    private final TextField until = new TextField();
    private final TextArea reason = new TextArea();
    private final Button store = new Button();

    UnlockForm(UiKit kit, OverviewPort port, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.changed = changed;
    }

    void open(Stage stage, List<Unit> all, LocalDate today) {
        units.setItems(FXCollections.observableArrayList());
        units.getItems().add(kit.text("overview.unlock.all"));
        all.forEach(unit -> units.getItems().add(unit.fullName() + " (" + unit.id().code() + ")"));
        units.getSelectionModel().selectFirst();
        units.setMaxWidth(Double.MAX_VALUE);
        units.setId("unlockUnits");
        until.setId("unlockUntil");
        until.setText(Figures.date(today));
        reason.setId("unlockReason");
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        store.setId("unlockStore");
        store.setText(kit.text("overview.unlock.store"));
        store.getStyleClass().add("accent");
        store.setOnAction(event -> store(stage, all));
        until.textProperty().addListener(text -> check(today));
        reason.textProperty().addListener(text -> check(today));
        check(today);
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        HBox buttons = new HBox(8, cancel, store);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox form = new VBox(8, label("overview.unlock.units"), units, label("overview.unlock.until"), until,
                label("overview.unlock.reason"), reason, buttons);
        kit.dialogs().open(kit.text("overview.unlock.title", kit.text("overview.stage." + stage.name().toLowerCase(Locale.ROOT))), form);
    }

    private Label label(String key) {
        return new Label(kit.text(key));
    }

    private void check(LocalDate today) {
        store.setDisable(reason.getText().isBlank()
                || DateInput.parse(until.getText()).filter(day -> !day.isBefore(today)).isEmpty());
    }

    private void store(Stage stage, List<Unit> all) {
        int chosen = units.getSelectionModel().getSelectedIndex();
        Optional<UnitId> unit = chosen > 0 ? Optional.of(all.get(chosen - 1).id()) : Optional.empty();
        LocalDate day = DateInput.parse(until.getText()).orElseThrow();
        String why = reason.getText();
        kit.dialogs().close();
        kit.tasks().run(progress -> port.unlock(stage, unit, day, why)).onDone(saved -> {
            kit.dialogs().notice(Tone.OK, kit.text("overview.unlock.done", Figures.date(day)));
            changed.run();
        }).onRefused(kit.dialogs()::refused);
    }
}
