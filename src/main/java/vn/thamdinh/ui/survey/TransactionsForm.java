package vn.thamdinh.ui.survey;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.TransactionCount;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.survey.LineTable.Head;
import vn.thamdinh.usecase.survey.ImportTransactions;

/** Transactions of units: from a file, or one count by hand. */
final class TransactionsForm {

    private final UiKit kit;
    private final SurveyPort port;
    private final FileDialogs files;
    private final Runnable changed;
    private final PreviewLines lines;
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final TextField year = new TextField();
    private final TextField procedure = new TextField();
    private final TextField count = new TextField();
    private final Label said = new Label();
    private final VBox below = new VBox();

    TransactionsForm(UiKit kit, SurveyPort port, FileDialogs files, Runnable changed) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.changed = changed;
        this.lines = new PreviewLines(kit);
    }

    /** @param chosen the unit that is open on the board, if any */
    Parent form(Programme programme, Optional<Unit> chosen) {
        offer(programme, chosen);
        year.setId("transactions-year");
        year.setPrefColumnCount(4);
        procedure.setId("transactions-procedure");
        procedure.setPromptText(kit.text("survey.all-procedures"));
        count.setId("transactions-count");
        count.setPrefColumnCount(7);
        count.setOnAction(event -> enter());
        said.setWrapText(true);
        return new VBox(10, years(programme), new HBox(8, labelled("survey.unit", unit), labelled("survey.year", year),
                labelled("survey.procedure", procedure), labelled("survey.transactions", count)), said, below, buttons());
    }

    private void offer(Programme programme, Optional<Unit> chosen) {
        unit.getItems().setAll(programme.units());
        unit.setConverter(new StringConverter<>() {
            @Override
            public String toString(Unit item) {
                return item == null ? "" : item.fullName();
            }

            @Override
            public Unit fromString(String text) {
                return unit.getValue();
            }
        });
        unit.setValue(chosen.orElse(programme.units().getFirst()));
        unit.setId("transactions-unit");
        unit.setPrefWidth(190);
    }

    private Label years(Programme programme) {
        Label years = new Label(kit.text("survey.years-needed", programme.surveys().stream()
                .filter(form -> form.quota() instanceof TransactionShare)
                .map(form -> form.id() + ": " + ((TransactionShare) form.quota()).years().stream().map(String::valueOf)
                        .collect(Collectors.joining(", "))).collect(Collectors.joining("; "))));
        years.getStyleClass().addAll("small", "muted");
        return years;
    }

    private HBox buttons() {
        Button file = new Button(kit.text("survey.transactions-file"), Icons.FOLDER.node());
        file.setOnAction(event -> files.open(file.getScene().getWindow(), kit.text("survey.transactions-file"), "csv",
                "xlsx").stream().findFirst().ifPresent(this::open));
        Button enter = new Button(kit.text("survey.transactions-enter"), Icons.SAVE.node());
        enter.setId("transactions-enter");
        enter.getStyleClass().add("accent");
        enter.setOnAction(event -> enter());
        Button close = new Button(kit.text("survey.close"));
        close.setOnAction(event -> kit.dialogs().close());
        return new HBox(8, enter, file, close);
    }

    private VBox labelled(String key, Node field) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private void enter() {
        String years = year.getText().strip();
        String typed = count.getText().strip().replace(".", "");
        if (!years.matches("20[0-9]{2}") || !typed.matches("[0-9]{1,7}")) {
            said.setText(kit.text("survey.fault-transactions-entry"));
            return;
        }
        var entered = new TransactionCount(unit.getValue().id(), procedure.getText(), Integer.parseInt(years),
                Integer.parseInt(typed));
        kit.tasks().run(progress -> port.transactions(entered)).onRefused(kit.dialogs()::refused).onDone(this::told);
    }

    private void open(Path path) {
        kit.tasks().run(progress -> port.open(path).then(port::transactions)).onRefused(kit.dialogs()::refused)
                .onDone(this::told);
    }

    private void told(ImportTransactions.Taken taken) {
        below.getChildren().clear();
        if (taken.problems().isEmpty()) {
            said.setText(kit.text("survey.transactions-taken", taken.taken(), taken.unchanged()));
            said.setGraphic(Tone.OK.shape().node("icon-ok"));
            changed.run();
            return;
        }
        said.setText(kit.text("returns.has-problems", taken.problems().size()));
        said.setGraphic(Tone.ERROR.shape().node("icon-error"));
        TableView<List<String>> table = LineTable.of(kit, "transactions-problems", "returns.no-problems",
                Head.text("returns.line", 80), Head.text("returns.column", 120), Head.text("returns.value", 120),
                Head.text("returns.what", 280));
        table.setPrefHeight(180);
        table.getItems().setAll(lines.problems(taken.problems()));
        below.getChildren().add(table);
    }
}
