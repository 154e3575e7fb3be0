package vn.thamdinh.ui.care;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.care.Care;

/** Work that takes a while: shows how far it is, and can be stopped. */
final class LongWork {

    private final UiKit kit;

    LongWork(UiKit kit) {
        this.kit = kit;
    }

    /** What is to be said on the way in. */
    record Words(Tone tone, String text) {
    }

    <T> void run(String title, BackgroundTasks.Work<T> work, Consumer<T> done) {
        shown(title, kit.tasks().run(work), Running::cancel, done);
    }

    /**
     * The same beside the changes, for work that saves nothing in the workspace; it is left at once, even where a medium
     * does not answer.
     */
    <T> void beside(String title, BackgroundTasks.Work<T> work, Consumer<T> done) {
        shown(title, kit.tasks().beside(work), Running::drop, done);
    }

    /**
     * The same for work that closes the workspace: however it ends, nobody is left before a closed one.
     *
     * @param words  what came of it
     * @param broken what is said if it ended in a way that nobody foresaw
     */
    <T> void last(String title, Care care, BackgroundTasks.Work<T> work, Function<T, Words> words, String broken,
            CareCard.Ways ways) {
        var said = new AtomicReference<>(new Words(Tone.WARN, broken));
        shown(title, kit.tasks().runLast(work), Running::cancel, value -> said.set(words.apply(value))).onEnded(() -> {
            if (!care.isOpen()) {
                ways.closed().accept(said.get().tone(), said.get().text());
            }
        });
    }

    private <T> Running<T> shown(String title, Running<T> running, Consumer<Running<T>> stopping,
            Consumer<T> done) {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        Button stop = new Button(kit.text("dialog.cancel"));
        HBox buttons = new HBox(stop);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().openPersistent(title, new VBox(12, bar, buttons));
        stop.setOnAction(event -> stopping.accept(running));
        return running.onProgress(step -> bar.setProgress(step.fraction())).onCancelled(kit.dialogs()::close)
                .onRefused(refusal -> {
                    kit.dialogs().close();
                    kit.dialogs().refused(refusal);
                }).onDone(value -> {
                    kit.dialogs().close();
                    done.accept(value);
                });
    }
}
