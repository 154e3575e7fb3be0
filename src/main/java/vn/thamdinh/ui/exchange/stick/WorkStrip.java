package vn.thamdinh.ui.exchange.stick;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import vn.thamdinh.ui.common.Running;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** A long work: what it is, how far it has come, and a button that stops it. Takes no room while nothing runs. */
public final class WorkStrip extends HBox {

    private final UiKit kit;
    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;

    public WorkStrip(UiKit kit) {
        super(12);
        this.kit = kit;
        stop = new Button(kit.text("exchange.cancel"));
        stop.setId("stop");
        stop.setMinWidth(USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("note-box");
        setMinHeight(Region.USE_PREF_SIZE);
        setId("running");
        getChildren().setAll(step, bar, stop);
        show(false);
    }

    /**
     * Shows the work until it has ended; stopping it is told, as nothing has changed then.
     *
     * @param ended done before anything else that hears of the end, however it ended
     */
    public <T> Running<T> follow(String words, Running<T> work, Runnable ended) {
        step.setText(words);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        show(true);
        stop.setDisable(false);
        stop.setOnAction(event -> {
            stop.setDisable(true);
            work.cancel();
        });
        return work.onProgress(at -> bar.setProgress(at.fraction()))
                .onCancelled(() -> kit.dialogs().notice(Tone.INFO, kit.text("exchange.stopped")))
                .first(() -> {
                    show(false);
                    ended.run();
                });
    }

    private void show(boolean on) {
        setVisible(on);
        setManaged(on);
    }
}
