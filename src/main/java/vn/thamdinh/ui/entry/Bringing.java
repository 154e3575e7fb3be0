package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Question;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.workspace.Bringable;

/** Brings a workspace to this computer: from a moving file, from backups on a stick, or from where none may be opened. */
final class Bringing {

    private final UiKit kit;
    private final FileDialogs files;
    private final EntryDesk<?> desk;
    private final Consumer<Path> brought;

    /** @param brought given the folder once the workspace is in it */
    Bringing(UiKit kit, FileDialogs files, EntryDesk<?> desk, Consumer<Path> brought) {
        this.kit = kit;
        this.files = files;
        this.desk = desk;
        this.brought = brought;
    }

    /** Asks where from. */
    void ask(Window window) {
        kit.dialogs().ask(new Question(kit.text("entry.bring"), kit.text("entry.bring-how"), List.of(kit.dialogs().cancel(),
                new Question.Answer(kit.text("entry.bring-folder"), Question.Weight.PLAIN, () ->
                        files.folder(window, kit.text("entry.bring-folder")).ifPresent(this::from)),
                new Question.Answer(kit.text("entry.bring-file"), Question.Weight.MAIN, () ->
                        files.open(window, kit.text("entry.bring-file"), "tdmove").stream().findFirst()
                                .ifPresent(this::from)))));
    }

    /** Looks at what is there, says it and asks where it goes. */
    void from(Path source) {
        shown("entry.bring-looking", Running::drop, progress -> desk.lookToBring(source, progress), found ->
                kit.dialogs().open(kit.text("entry.bring-here"), new BringForm(kit, files, desk, found, this::to).view()));
    }

    private void to(Bringable found, Path target) {
        shown("entry.bringing", Running::cancel, progress -> desk.bring(found, target, progress), brought);
    }

    /**
     * Beside the changes: nothing is saved in an open workspace, and whoever leaves need not wait for it.
     *
     * @param stopping how it is left: a look at a stick that does not answer at once, a bringing once all is cleared away
     */
    private <T> void shown(String title, Consumer<Running<T>> stopping, BackgroundTasks.Work<T> work, Consumer<T> done) {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(kit.text(title));
        Button stop = new Button(kit.text("dialog.cancel"));
        stop.setId("bring-stop");
        stop.setCancelButton(true);
        HBox buttons = new HBox(stop);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().openPersistent(kit.text(title), new VBox(12, bar, buttons));
        Runnable close = () -> {
            if (bar.getScene() != null) {
                kit.dialogs().close();
            }
        };
        Running<T> running = kit.tasks().beside(work).onProgress(step -> bar.setProgress(step.fraction())).onCancelled(close);
        stop.setOnAction(event -> stopping.accept(running));
        running.onRefused(why -> {
            close.run();
            refused(why);
        }).onDone(value -> {
            close.run();
            done.accept(value);
        });
    }

    /** Nothing was brought; what was begun is gone. */
    private void refused(Outcome.Refused<?> why) {
        kit.dialogs().notice(Tone.WARN, kit.text("entry.not-brought", kit.messages().refusal(why)));
    }

    /** Lets a workspace that moved away be used in its old place again, after a warning. */
    void takeBack(Path folder) {
        kit.dialogs().confirm(kit.text("entry.take-back"), kit.text("entry.take-back-ask"), kit.text("entry.take-back"), () ->
                kit.tasks().run(progress -> desk.takeBack(folder)).onRefused(kit.dialogs()::refused).onDone(brought));
    }
}
