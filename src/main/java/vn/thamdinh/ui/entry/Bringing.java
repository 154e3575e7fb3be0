package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.ProgressBar;
import javafx.stage.Window;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Question;
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

    /** @param brought given the new folder, which is then to be opened */
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
        ProgressBar bar = bar("entry.bring-looking");
        kit.tasks().run(progress -> desk.lookToBring(source, progress)).onProgress(step -> bar.setProgress(step.fraction()))
                .onRefused(this::refused).onDone(found -> {
                    kit.dialogs().close();
                    kit.dialogs().open(kit.text("entry.bring-here"), new BringForm(kit, files, desk, found, this::to).view());
                });
    }

    private void to(Bringable found, Path target) {
        ProgressBar bar = bar("entry.bringing");
        kit.tasks().run(progress -> desk.bring(found, target, progress)).onProgress(step -> bar.setProgress(step.fraction()))
                .onRefused(this::refused).onDone(folder -> {
                    kit.dialogs().close();
                    kit.dialogs().notice(Tone.OK, kit.text("entry.brought", folder.toString()));
                    brought.accept(folder);
                });
    }

    private ProgressBar bar(String title) {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        kit.dialogs().openPersistent(kit.text(title), bar);
        return bar;
    }

    /** Nothing was brought; what was begun is gone. */
    private void refused(Outcome.Refused<?> why) {
        kit.dialogs().close();
        kit.dialogs().notice(Tone.WARN, kit.text("entry.not-brought", kit.messages().refusal(why)));
    }

    /** Lets a workspace that moved away be used in its old place again, after a warning. */
    void takeBack(Path folder) {
        kit.dialogs().confirm(kit.text("entry.take-back"), kit.text("entry.take-back-ask"), kit.text("entry.take-back"), () ->
                kit.tasks().run(progress -> desk.takeBack(folder)).onRefused(kit.dialogs()::refused).onDone(brought));
    }
}
