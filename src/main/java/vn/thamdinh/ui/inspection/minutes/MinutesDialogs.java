package vn.thamdinh.ui.inspection.minutes;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.minutes.MinutesState;
import vn.thamdinh.usecase.minutes.MinutesState.Signer;

/** The decisions about minutes: signing, closing, opening again, giving a readable copy out. */
final class MinutesDialogs {

    private final UiKit kit;
    private final MinutesPort port;
    private final FileDialogs files;

    /** A form with one line: its words, and what stands in the line at first. */
    private record Asked(String title, String text, String field, String proposed, String verb) {
    }

    MinutesDialogs(UiKit kit, MinutesPort port, FileDialogs files) {
        this.kit = kit;
        this.port = port;
        this.files = files;
    }

    /** Opens the pad; after each signature {@code done}. */
    void sign(MinutesState now, Optional<String> key, Runnable done) {
        Signer first = now.signers().stream().filter(each -> key.filter(each.key()::equals).isPresent()).findFirst()
                .orElse(now.signers().getFirst());
        var pad = new SigningPad(kit, now, first, (signer, strokes) -> {
            kit.dialogs().close();
            kit.tasks().run(progress -> port.sign(now.visit(), now.content(), signer.key(), strokes))
                    .onRefused(kit.dialogs()::refused).onDone(at ->
                            kit.dialogs().notice(Tone.OK, kit.text("minutes.signed-by", signer.name())))
                    .onEnded(done);
        });
        kit.dialogs().openWide(kit.text("minutes.sign-title", now.unit()), pad.view());
    }

    /** Asks, and closes. */
    void close(MinutesState now, boolean photos, ProgressIndicator busy, Runnable done) {
        long valid = now.signatures().stream().filter(MinutesState.Signed::valid).count();
        kit.dialogs().confirm(kit.text(now.goingOn() ? "minutes.end-title" : "minutes.close-title", now.unit()),
                now.goingOn() ? kit.text("minutes.end-text")
                        : kit.text("minutes.close-text", valid, now.signers().size()),
                kit.text(now.goingOn() ? "minutes.end-go" : "minutes.close"), () -> {
                    busy.setVisible(true);
                    kit.tasks().run(progress -> (now.goingOn() ? port.end(now.visit())
                            : Outcome.done(Instant.EPOCH)).then(_ -> port.close(now.visit(), photos, progress)))
                            .onRefused(kit.dialogs()::refused).onDone(version ->
                                    kit.dialogs().notice(Tone.OK, kit.text("minutes.closed", version)))
                            .onEnded(() -> {
                                busy.setVisible(false);
                                done.run();
                            });
                });
    }

    /** Asks why, and opens closed minutes again. */
    void reopen(MinutesState now, Runnable done) {
        ask(new Asked(kit.text("minutes.reopen-title"), kit.text("minutes.reopen-text"),
                kit.text("minutes.reopen-title-field"), "", kit.text("minutes.reopen-go")), reason ->
                kit.tasks().run(progress -> port.reopen(now.visit(), reason)).onRefused(kit.dialogs()::refused)
                        .onDone(at -> done.run()));
    }

    /** Says that anybody can read the copy, asks what for and where to, and writes it. */
    void copy(MinutesState now, boolean photos, Window window) {
        String text = now.closed() ? "minutes.copy-text" : "minutes.copy-text-draft";
        ask(new Asked(kit.text("minutes.copy-title"), kit.text(text), kit.text("minutes.copy-title-field"),
                kit.text("minutes.copy-purpose", now.unit()), kit.text("minutes.copy-go")), purpose ->
                kit.tasks().run(progress -> port.fileName(now.visit())).onRefused(kit.dialogs()::refused)
                        .onDone(name -> files.save(window, kit.text("minutes.copy-where"), name).ifPresent(file ->
                                kit.tasks().run(progress -> port.copy(now.visit(), file, purpose, photos, progress))
                                        .onRefused(kit.dialogs()::refused).onDone(written -> kit.dialogs()
                                                .notice(Tone.OK, kit.text("minutes.copied", written))))));
    }

    /** A form with one line that must not stay empty. */
    private void ask(Asked asked, Consumer<String> goOn) {
        Label said = new Label(asked.text());
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        said.getStyleClass().addAll("note-box", "warning");
        said.setGraphic(Icons.WARNING.node("icon-warn"));
        TextField answer = new TextField(asked.proposed());
        answer.setId("answer");
        Button go = new Button(asked.verb());
        go.setId("answer-go");
        go.getStyleClass().add("accent");
        go.disableProperty().bind(answer.textProperty().map(String::isBlank));
        Button cancel = new Button(kit.dialogs().cancel().verb());
        cancel.setOnAction(event -> kit.dialogs().close());
        go.setOnAction(event -> {
            kit.dialogs().close();
            goOn.accept(answer.getText().strip());
        });
        answer.setOnAction(event -> go.fire());
        HBox buttons = new HBox(8, cancel, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        Label label = new Label(asked.field());
        label.getStyleClass().add("field-label");
        label.setLabelFor(answer);
        kit.dialogs().open(asked.title(), new VBox(8, said, label, answer, buttons));
        Platform.runLater(answer::requestFocus);
    }
}
