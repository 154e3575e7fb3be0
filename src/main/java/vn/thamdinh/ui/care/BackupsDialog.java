package vn.thamdinh.ui.care;

import java.util.List;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Question;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.help.HelpDoor;
import vn.thamdinh.usecase.care.Care;
import vn.thamdinh.usecase.care.Comparison;
import vn.thamdinh.usecase.care.KeptBackup;

/** The backups, what going back to one would change, and going back. */
final class BackupsDialog {

    private static final double HEIGHT = 300;

    private final UiKit kit;
    private final Care care;
    private final Runnable changed;
    private final CareCard.Ways ways;
    private final LongWork work;
    private final ListView<KeptBackup> list = new ListView<>();
    private final Button compare = new Button();

    BackupsDialog(UiKit kit, Care care, Runnable changed, CareCard.Ways ways) {
        this.kit = kit;
        this.care = care;
        this.changed = changed;
        this.ways = ways;
        this.work = new LongWork(kit);
    }

    void open() {
        list.setId("care-backups");
        list.setAccessibleText(kit.text("care.list"));
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(new Label(kit.text("care.none")));
        compare.setText(kit.text("care.compare"));
        compare.setId("care-compare");
        compare.getStyleClass().add("accent");
        compare.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        compare.setOnAction(event -> compare(list.getSelectionModel().getSelectedItem()));
        Label hint = new Label(kit.text("care.list-hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        kit.dialogs().openWide(kit.text("care.list"),
                HelpDoor.about("safety", new VBox(10, hint, list, row(close(), compare))));
        kit.tasks().run(progress -> care.backups().list()).onDone(this::show).onRefused(kit.dialogs()::refused);
    }

    private void show(List<KeptBackup> backups) {
        list.getItems().setAll(backups);
        list.getSelectionModel().selectFirst();
        list.requestFocus();
        changed.run();
    }

    private Button close() {
        Button close = new Button(kit.text("care.close"));
        close.setCancelButton(true);
        close.setOnAction(event -> kit.dialogs().close());
        return close;
    }

    private static HBox row(Button... buttons) {
        HBox row = new HBox(8, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void compare(KeptBackup backup) {
        kit.dialogs().close();
        work.run(kit.text("care.comparing"), progress -> care.backups().compare(backup, progress), this::compared);
    }

    private void compared(Comparison comparison) {
        VBox lines = new VBox(8);
        KeptBackup backup = comparison.backup();
        Label whole = text(kit.text(backup.lacks().isEmpty() ? "care.whole" : "care.partial", BackupWords.title(kit, backup),
                String.join(", ", backup.lacks())));
        whole.setId("care-whole");
        lines.getChildren().add(whole);
        if (comparison.isSame()) {
            lines.getChildren().add(text(kit.text("care.same")));
        }
        part(lines, backup.lacks().isEmpty() ? "care.gone" : "care.gone-partial", comparison.gone());
        part(lines, "care.regained", comparison.regained());
        if (comparison.others()) {
            lines.getChildren().add(text(kit.text("care.others")));
        }
        lines.getChildren().add(text(kit.text("care.restore-hint")));
        Button restore = new Button(kit.text("care.restore"));
        restore.setId("care-restore");
        restore.getStyleClass().add("danger");
        restore.setOnAction(event -> ask(backup));
        restore.setDisable(comparison.isSame());
        Button back = new Button(kit.text("care.back"));
        back.setId("care-back");
        back.setCancelButton(true);
        back.setDefaultButton(true);
        back.setOnAction(event -> {
            kit.dialogs().close();
            open();
        });
        lines.getChildren().add(row(restore, back));
        kit.dialogs().openWide(kit.text("care.compared"), HelpDoor.about("safety", lines));
    }

    private void part(VBox lines, String key, List<Comparison.Line> parts) {
        if (parts.isEmpty()) {
            return;
        }
        Label title = text(kit.text(key, parts.stream().mapToLong(Comparison.Line::count).sum()));
        title.getStyleClass().add("strong");
        ListView<String> shown = new ListView<>();
        parts.forEach(line -> shown.getItems().add(words(line)));
        shown.setPrefHeight(Math.min(HEIGHT / 2, 42.0 * parts.size() + 6));
        shown.setAccessibleText(title.getText());
        lines.getChildren().addAll(title, shown);
    }

    private String words(Comparison.Line line) {
        String kind = kit.text("audit.kind." + line.kind().replaceFirst("\\.[0-9]+$", ""));
        return line.name().isEmpty() ? kit.text("care.line", kind, line.count())
                : kit.text("care.line-unit", kind, line.name(), line.count());
    }

    private void ask(KeptBackup backup) {
        kit.dialogs().close();
        kit.dialogs().ask(new Question(kit.text("care.restore"), kit.text(backup.lacks().isEmpty() ? "care.restore-ask"
                : "care.restore-ask-partial", BackupWords.title(kit, backup), String.join(", ", backup.lacks())), List.of(kit.dialogs().cancel(), new Question.Answer(kit.text("care.restore"),
                        Question.Weight.DESTRUCTIVE, () -> restore(backup)))));
    }

    private void restore(KeptBackup backup) {
        work.last(kit.text("care.restoring"), care, progress -> care.backups().restore(backup, progress),
                restored -> BackupWords.restored(kit, restored),
                kit.text("care.restore-broken"), ways);
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    /** One backup on two lines; what is damaged says so in words. */
    private final class Cell extends ListCell<KeptBackup> {

        @Override
        protected void updateItem(KeptBackup backup, boolean empty) {
            super.updateItem(backup, empty);
            if (empty || backup == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label title = new Label(BackupWords.title(kit, backup));
            title.getStyleClass().add("strong");
            Label holds = new Label(BackupWords.holds(kit, backup));
            holds.getStyleClass().addAll("muted", "small");
            Label state = new Label(BackupWords.state(kit, backup));
            state.setGraphic(switch (backup.state()) {
                case COMPLETE -> Icons.FULL.node("icon-ok");
                case PARTIAL -> Icons.WARNING.node("icon-warn");
                case DAMAGED -> Icons.WARNING.node("icon-error");
                case NEWER -> Icons.WARNING.node("icon-warn");
            });
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(8, new VBox(2, title, holds), gap, state);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(title.getText() + ". " + holds.getText() + ". " + state.getText());
        }
    }
}
