package vn.thamdinh.ui.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.ProgressBar;
import javafx.stage.Window;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Question;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** Brings a workspace to this computer: from a moving file, from backups on a stick, or from where none may be opened. */
final class Bringing {

    private final UiKit kit;
    private final FileDialogs files;
    private final EntryDesk<?> desk;
    private final Path home;
    private final Consumer<Path> brought;

    /** @param brought given the new folder, which is then to be opened */
    Bringing(UiKit kit, FileDialogs files, EntryDesk<?> desk, Consumer<Path> brought) {
        this(kit, files, desk, Path.of(System.getProperty("user.home")), brought);
    }

    Bringing(UiKit kit, FileDialogs files, EntryDesk<?> desk, Path home, Consumer<Path> brought) {
        this.kit = kit;
        this.files = files;
        this.desk = desk;
        this.home = home;
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

    /** Copies into a folder of its own below the person's own. */
    void from(Path source) {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        kit.dialogs().openPersistent(kit.text("entry.bringing"), bar);
        kit.tasks().run(progress -> desk.bring(source, free(), progress)).onProgress(step -> bar.setProgress(step.fraction()))
                .onRefused(refused -> {
                    kit.dialogs().close();
                    kit.dialogs().refused(refused);
                }).onDone(folder -> {
                    kit.dialogs().close();
                    kit.dialogs().notice(Tone.OK, kit.text("entry.brought", folder.toString()));
                    brought.accept(folder);
                });
    }

    /** Lets a workspace that moved away be used in its old place again, after a warning. */
    void takeBack(Path folder) {
        kit.dialogs().confirm(kit.text("entry.take-back"), kit.text("entry.take-back-ask"), kit.text("entry.take-back"), () ->
                kit.tasks().run(progress -> desk.takeBack(folder)).onRefused(kit.dialogs()::refused).onDone(brought));
    }

    private Path free() {
        Path folder = home.resolve("ThamDinh");
        for (int number = 2; Files.exists(folder); number++) {
            folder = home.resolve("ThamDinh-" + number);
        }
        return folder;
    }
}
