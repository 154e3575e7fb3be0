package vn.thamdinh.ui.explanation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;

/** The small forms in which a question is asked, answered, and its last day is moved. */
final class QuestionForms {

    private final UiKit kit;
    private final ExplanationPort port;
    private final FileDialogs files;
    private final Runnable changed;

    QuestionForms(UiKit kit, ExplanationPort port, FileDialogs files, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.changed = changed;
    }

    /** Asks, or words a question anew. */
    void ask(Unit unit, Component component, String before, Optional<LocalDate> due) {
        TextArea question = area("explanation-question", before);
        TextField until = field(due.map(Figures::date).orElse(""));
        open(kit.text("explanation.ask.title", unit.fullName(), component.id().value()),
                List.of(label("explanation.ask.question"), question, label("explanation.ask.due"), until),
                () -> !question.getText().isBlank() && day(until).isPresent(), question, () -> {
                    String words = question.getText();
                    Optional<LocalDate> last = day(until);
                    return () -> port.ask(unit.id(), component.id(), words, last);
                }, "explanation.ask.store");
    }

    /** Sets another last day. */
    void due(Unit unit, Component component, LocalDate proposed) {
        TextField until = field(Figures.date(proposed));
        open(kit.text("explanation.due.title", unit.fullName(), component.id().value()),
                List.of(label("explanation.ask.due"), until), () -> day(until).isPresent(), until, () -> {
                    LocalDate last = day(until).orElseThrow();
                    return () -> port.setDue(unit.id(), component.id(), last);
                }, "explanation.due.store");
    }

    /** Writes down what the unit answers, with files. */
    void answer(Unit unit, Component component, String question, String before) {
        TextArea answer = area("explanation-answer", before);
        List<Path> chosen = new ArrayList<>();
        Label names = new Label();
        names.getStyleClass().addAll("muted", "small");
        names.setWrapText(true);
        Button attach = new Button(kit.text("explanation.answer.attach"), Icons.ADD.node());
        attach.setOnAction(event -> {
            chosen.addAll(files.open(attach.getScene().getWindow(), kit.text("explanation.answer.attach"), "*"));
            names.setText(String.join(", ", chosen.stream().map(file -> String.valueOf(file.getFileName())).toList()));
        });
        Label asked = new Label(kit.text("explanation.asked", question));
        asked.setWrapText(true);
        open(kit.text("explanation.answer.title", unit.fullName(), component.id().value()),
                List.of(asked, label("explanation.answer.text"), answer, attach, names),
                () -> !answer.getText().isBlank(), answer, () -> {
                    String words = answer.getText();
                    List<Path> paths = List.copyOf(chosen);
                    return () -> port.answer(unit.id(), component.id(), words, paths);
                }, "explanation.answer.store");
    }

    /** Stands by the score, with a reason if there is one. */
    void confirm(Unit unit, Component component) {
        TextArea reason = area("explanation-reason", "");
        open(kit.text("explanation.confirm.title", unit.fullName(), component.id().value()),
                List.of(label("explanation.confirm.reason"), reason), () -> true, reason, () -> {
                    String words = reason.getText();
                    return () -> port.confirm(unit.id(), component.id(), words);
                }, "explanation.confirm.store");
    }

    /** Takes the question back, with the reason that is kept. */
    void takeBack(Unit unit, Component component) {
        TextArea reason = area("explanation-back-reason", "");
        open(kit.text("explanation.back.title", unit.fullName(), component.id().value()),
                List.of(label("explanation.back.reason"), reason), () -> !reason.getText().isBlank(), reason, () -> {
                    String words = reason.getText();
                    return () -> port.takeBack(unit.id(), component.id(), words);
                }, "explanation.take-back");
    }

    /** Does it at once and says what came of it. */
    private void store(Supplier<Outcome<Saved>> work) {
        kit.tasks().run(progress -> work.get()).onDone(saved -> {
            kit.dialogs().notice(Tone.OK, kit.text("explanation.stored"));
            changed.run();
        }).onRefused(kit.dialogs()::refused);
    }

    private void open(String title, List<? extends Node> fields, BooleanSupplier ready, Node first,
                      Supplier<Supplier<Outcome<Saved>>> work, String verb) {
        Button store = new Button(kit.text(verb));
        store.setId("explanation-store");
        store.getStyleClass().add("accent");
        Button cancel = new Button(kit.text("dialog.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> kit.dialogs().close());
        store.setOnAction(event -> {
            Supplier<Outcome<Saved>> ordered = work.get();
            kit.dialogs().close();
            store(ordered);
        });
        fields.forEach(field -> check(field, () -> store.setDisable(!ready.getAsBoolean())));
        store.setDisable(!ready.getAsBoolean());
        HBox buttons = new HBox(8, cancel, store);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox form = new VBox(8);
        form.getChildren().addAll(fields);
        form.getChildren().add(buttons);
        kit.dialogs().open(title, form);
        Platform.runLater(first::requestFocus);
    }

    private static void check(Node field, Runnable judge) {
        if (field instanceof TextArea area) {
            area.textProperty().subscribe(text -> judge.run());
        } else if (field instanceof TextField line) {
            line.textProperty().subscribe(text -> judge.run());
        }
    }

    private static Optional<LocalDate> day(TextField until) {
        return DateInput.parse(until.getText());
    }

    private Label label(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private static TextField field(String text) {
        TextField field = new TextField(text);
        field.setId("explanation-due");
        return field;
    }

    private static TextArea area(String id, String text) {
        TextArea area = new TextArea(text);
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(4);
        return area;
    }
}
