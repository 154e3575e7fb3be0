package vn.thamdinh.ui.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;

/** A small form in a dialog: fields below one another, and a verb that waits until what is needed is there. */
final class FormBox {
    private static final double WIDTH = 460;
    private static final int ROWS = 3;

    private final UiKit kit;
    private final Map<String, TextInputControl> texts = new LinkedHashMap<>();
    private final Map<String, CheckBox> checks = new LinkedHashMap<>();
    private final Map<String, ComboBox<String>> choices = new LinkedHashMap<>();
    private final List<String> needed = new ArrayList<>();
    private final List<String> days = new ArrayList<>();
    private final VBox fields = new VBox(6);
    private final Label note = new Label();
    private Function<FormBox, String> live = form -> "";
    private final Button go = new Button();

    FormBox(UiKit kit) {
        this.kit = kit;
        fields.setPrefWidth(WIDTH);
    }

    /** A line that must be filled in. */
    FormBox needed(String id, String label, String preset) {
        needed.add(id);
        return text(id, label, preset);
    }

    /** A line that may stay empty. */
    FormBox text(String id, String label, String preset) {
        return put(id, label, new TextField(preset));
    }

    /** Several lines that must be filled in. */
    FormBox lines(String id, String label) {
        TextArea area = new TextArea();
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        needed.add(id);
        return put(id, label, area);
    }

    /** A day as people type it; it must be one. */
    FormBox day(String id, String label, LocalDate preset) {
        days.add(id);
        return put(id, label, new TextField(Figures.date(preset)));
    }

    FormBox check(String id, String label, boolean preset) {
        CheckBox box = new CheckBox(label);
        box.setId(id);
        box.setWrapText(true);
        box.setSelected(preset);
        box.selectedProperty().subscribe(on -> judge());
        checks.put(id, box);
        fields.getChildren().add(box);
        return this;
    }

    /** One of several; the first is chosen. */
    FormBox choice(String id, String label, List<String> words) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(words);
        box.getSelectionModel().selectFirst();
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe(value -> judge());
        choices.put(id, box);
        fields.getChildren().addAll(label(label), box);
        return this;
    }

    /** A line below the fields that follows what is typed. */
    FormBox note(Function<FormBox, String> words) {
        live = words;
        return this;
    }

    void open(String title, String verb, boolean danger, Consumer<FormBox> then) {
        go.setText(verb);
        go.setId("form-go");
        go.setDefaultButton(texts.values().stream().noneMatch(TextArea.class::isInstance));
        go.getStyleClass().add(danger ? "danger" : "accent");
        go.setOnAction(event -> {
            kit.dialogs().close();
            then.accept(this);
        });
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        HBox buttons = new HBox(8, cancel, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        judge();
        kit.dialogs().open(title, new VBox(12, fields, note, buttons));
        texts.values().stream().findFirst().ifPresent(first -> Platform.runLater(first::requestFocus));
    }

    String text(String id) {
        return texts.get(id).getText() == null ? "" : texts.get(id).getText().strip();
    }

    /** Of a field that is a day. */
    LocalDate day(String id) {
        return DateInput.parse(text(id)).orElseThrow();
    }

    Optional<LocalDate> dayIn(String id) {
        return DateInput.parse(text(id));
    }

    boolean checked(String id) {
        return checks.get(id).isSelected();
    }

    int chosen(String id) {
        return choices.get(id).getSelectionModel().getSelectedIndex();
    }

    private FormBox put(String id, String label, TextInputControl input) {
        input.setId(id);
        input.textProperty().subscribe(typed -> judge());
        texts.put(id, input);
        fields.getChildren().addAll(label(label), input);
        return this;
    }

    private void judge() {
        go.setDisable(needed.stream().anyMatch(id -> texts.containsKey(id) && text(id).isEmpty())
                || days.stream().anyMatch(id -> texts.containsKey(id) && dayIn(id).isEmpty()));
        if (texts.keySet().containsAll(days)) {
            String words = live.apply(this);
            note.setText(words);
            note.setManaged(!words.isEmpty());
        }
    }

    private static Node label(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("field-label");
        return label;
    }
}
