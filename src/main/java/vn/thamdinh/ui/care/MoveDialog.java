package vn.thamdinh.ui.care;

import java.nio.file.Path;
import java.util.List;

import javafx.stage.Window;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Question;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.care.Care;

/** Moves the workspace to another computer, step by step: what will happen, where to, what to do there. */
final class MoveDialog {

    private final UiKit kit;
    private final Care care;
    private final FileDialogs files;
    private final CareCard.Ways ways;

    MoveDialog(UiKit kit, Care care, FileDialogs files, CareCard.Ways ways) {
        this.kit = kit;
        this.care = care;
        this.files = files;
        this.ways = ways;
    }

    void open(Window window) {
        kit.tasks().read(progress -> care.lost()).onDone(lost -> ask(window, lost));
    }

    /** @param lost what will not be there either, which is said before anything happens */
    private void ask(Window window, List<String> lost) {
        String steps = kit.text("care.move-steps");
        kit.dialogs().ask(new Question(kit.text("care.move"), lost.isEmpty() ? steps
                : steps + "\n\n" + kit.text("care.move-lost", String.join(", ", lost)), List.of(kit.dialogs().cancel(),
                new Question.Answer(kit.text("care.move-choose"), Question.Weight.MAIN, () -> choose(window)))));
    }

    private void choose(Window window) {
        files.save(window, kit.text("care.move-choose"), kit.text("care.move-name")).ifPresent(chosen -> move(
                chosen.toString().endsWith(".tdmove") ? chosen : chosen.resolveSibling(chosen.getFileName() + ".tdmove")));
    }

    private void move(Path file) {
        String moved = kit.text("care.moved", file.getFileName());
        new LongWork(kit).last(kit.text("care.moving"), care, progress -> care.moveTo(file, progress),
                written -> new LongWork.Words(Tone.INFO, moved), moved, ways);
    }
}
