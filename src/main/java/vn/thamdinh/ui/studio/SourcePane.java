package vn.thamdinh.ui.studio;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.studio.form.Editing;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.StudioProblem;

/** A file of the programme as text, for what no form knows; checked like everything else when it is saved. */
final class SourcePane implements SectionPane {
    private final Editing editing;
    private final ComboBox<String> files = new ComboBox<>();
    private final TextArea text = new TextArea();
    private final VBox view;

    SourcePane(Editing editing) {
        this.editing = editing;
        files.setId("source-file");
        text.setId("source-text");
        text.getStyleClass().add("studio-source");
        Button save = new Button(editing.kit().text("studio.save-file"), Icons.SAVE.node());
        save.setId("source-save");
        save.setOnAction(event -> editing.run(() -> editing.draft().rewrite(files.getValue(), text.getText()), true));
        Label hint = new Label(editing.kit().text("studio.source-hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setMinHeight(Label.USE_PREF_SIZE);
        hint.setWrapText(true);
        HBox line = new HBox(10, files, save);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(text, Priority.ALWAYS);
        view = new VBox(8, hint, line, text);
        view.getStyleClass().add("studio-form");
        files.valueProperty().addListener((property, old, file) -> read());
        show(editing.state(), true);
        files.getSelectionModel().select(Place.PROGRAMME.file());
    }

    private void read() {
        text.setText(files.getValue() == null ? "" : editing.state().source(Place.file(files.getValue())));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void show(DraftState state, boolean anew) {
        String now = files.getValue();
        if (!files.getItems().equals(state.fileNames())) {
            files.getItems().setAll(state.fileNames());
            files.setValue(now != null && state.fileNames().contains(now) ? now : Place.PROGRAMME.file());
        }
        if (!text.isFocused()) {
            read();
        }
    }

    @Override
    public void reveal(StudioProblem problem) {
        if (files.getItems().contains(problem.place().file())) {
            files.setValue(problem.place().file());
        }
        int at = 0;
        for (int line = 1; line < problem.line() && text.getText().indexOf('\n', at) >= 0; line++) {
            at = text.getText().indexOf('\n', at) + 1;
        }
        text.requestFocus();
        int end = text.getText().indexOf('\n', at);
        text.selectRange(at, end < 0 ? text.getLength() : end);
    }
}
