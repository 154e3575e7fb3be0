package vn.thamdinh.ui.care;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.Outcome;

/** Work that takes a while: shows how far it is, and can be stopped. */
final class LongWork {

    private final UiKit kit;

    LongWork(UiKit kit) {
        this.kit = kit;
    }

    <T> void run(String title, BackgroundTasks.Work<T> work, Consumer<T> done) {
        run(title, work, done, kit.dialogs()::refused);
    }

    <T> void run(String title, BackgroundTasks.Work<T> work, Consumer<T> done, Consumer<Outcome.Refused<T>> refused) {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        Button stop = new Button(kit.text("dialog.cancel"));
        HBox buttons = new HBox(stop);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        kit.dialogs().openPersistent(title, new VBox(12, bar, buttons));
        Running<T> running = kit.tasks().run(work);
        stop.setOnAction(event -> running.cancel());
        running.onProgress(step -> bar.setProgress(step.fraction())).onCancelled(kit.dialogs()::close)
                .onRefused(refusal -> {
                    kit.dialogs().close();
                    refused.accept(refusal);
                }).onDone(value -> {
                    kit.dialogs().close();
                    done.accept(value);
                });
    }
}
