package vn.thamdinh.ui.signboard;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;

/** One field of the design: its name, its editor, a step back, back to the programme's. */
final class FieldRow extends VBox {

    private static final double LEAST_CHOICE = 134;
    private static final int LOGO_SHOWN = 40;

    private final String key;
    private final UiKit kit;
    private final DesignModel model;
    private final Runnable changed;
    private final Button undo;
    private final Button original;
    private final HBox line = new HBox(4);
    private Runnable show = () -> { };
    /** Also until the first text is shown: a new field is empty, which nobody typed. */
    private boolean showing = true;

    /** @param key such as "signboard.design.width" */
    FieldRow(UiKit kit, DesignModel model, String key, Runnable changed) {
        super(2);
        this.key = key;
        this.kit = kit;
        this.model = model;
        this.changed = changed;
        this.undo = Icons.UNDO.button(kit.text("signboard.undo"), this::undo);
        this.original = Icons.AUDIT.button(kit.text("signboard.original"), this::original);
        Label name = new Label(kit.text("signboard.field." + key.substring(key.lastIndexOf('.') + 1)));
        name.getStyleClass().add("field-label");
        undo.setId("undo-" + key.substring(key.lastIndexOf('.') + 1));
        line.getStyleClass().add("field-line");
        getChildren().addAll(name, line);
    }

    FieldRow typed() {
        return input(new TextField());
    }

    /** Inks: typed, or taken from the usual ones. */
    FieldRow inks() {
        TextField field = new TextField();
        input(field);
        line.getChildren().add(1, InkField.menu(kit, field));
        return this;
    }

    FieldRow lines() {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return input(area);
    }

    private FieldRow input(TextInputControl input) {
        input.setId(key.substring(key.lastIndexOf('.') + 1));
        input.textProperty().subscribe(text -> set(text));
        return with(input, () -> input.setText(model.text(key)));
    }

    /** One of some words, of which the form shows its own names. */
    FieldRow choice(String... words) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(key.substring(key.lastIndexOf('.') + 1));
        box.getItems().setAll(words);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(LEAST_CHOICE);
        box.setCellFactory(list -> new Named());
        box.setButtonCell(new Named());
        box.valueProperty().subscribe(word -> {
            if (word != null) {
                set(word);
            }
        });
        return with(box, () -> box.setValue(box.getItems().contains(model.text(key)) ? model.text(key) : null));
    }

    /** A logo is chosen as a file, shown by how long its text is. */
    FieldRow logo(Runnable choose) {
        Button button = new Button(kit.text("signboard.choose-logo"), Icons.OPEN_FOLDER.node());
        button.setId("choose-logo");
        button.setOnAction(event -> choose.run());
        Label size = new Label();
        size.getStyleClass().addAll("muted", "small");
        Button remove = Icons.REMOVE.button(kit.text("signboard.remove-logo"), () -> take(""));
        HBox all = new HBox(6, button, size, remove);
        all.getStyleClass().add("field-line");
        return with(all, () -> {
            String text = model.text(key);
            remove.setDisable(text.isEmpty());
            size.setText(text.isEmpty() ? kit.text("signboard.no-logo")
                    : text.length() < LOGO_SHOWN ? text : kit.text("signboard.logo-letters", text.length()));
        });
    }

    private FieldRow with(Node editor, Runnable shown) {
        HBox.setHgrow(editor, Priority.ALWAYS);
        line.getChildren().setAll(editor, undo, original);
        show = shown;
        refresh();
        return this;
    }

    /** Puts a text in from outside, as when a file was chosen. */
    void take(String text) {
        set(text);
        refresh();
    }

    /** Shows what the model holds. */
    void refresh() {
        showing = true;
        show.run();
        showing = false;
        buttons();
    }

    private void set(String text) {
        if (!showing && model.set(key, text)) {
            buttons();
            changed.run();
        }
    }

    private void undo() {
        model.undo(key);
        refresh();
        changed.run();
    }

    private void original() {
        model.original(key);
        refresh();
        changed.run();
    }

    private void buttons() {
        undo.setDisable(!model.canUndo(key));
        original.setDisable(model.isOriginal(key));
    }

    private final class Named extends ListCell<String> {
        @Override
        protected void updateItem(String word, boolean empty) {
            super.updateItem(word, empty);
            setText(empty || word == null ? null : kit.text("signboard.choice." + word));
        }
    }
}
