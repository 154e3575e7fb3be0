package vn.thamdinh.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.entry.EntryDesk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/**
 * The last backup before the window goes, and what is said meanwhile. Copying to a second medium, which may be slow, can be
 * left undone: nothing is lost by that, and the next copying goes on.
 *
 * @param <S> an open workspace
 */
final class Farewell<S> {

    private static final System.Logger LOG = System.getLogger(Farewell.class.getName());

    private final EntryDesk<S> desk;
    private final String copying;
    private final Label words = new Label();
    private final Button now = new Button();
    private final VBox view = new VBox(12, new ProgressBar(), words, now);
    private final CompletableFuture<Boolean> hurried = new CompletableFuture<>();

    Farewell(UiKit kit, EntryDesk<S> desk) {
        this.desk = desk;
        this.copying = kit.text("care.exit-copying");
        words.setText(kit.text("frame.closing"));
        words.setWrapText(true);
        now.setText(kit.text("care.exit-now"));
        now.setId("close-now");
        now.setOnAction(_ -> {
            hurried.complete(true);
            now.setDisable(true);
        });
        now.setVisible(false);
        now.managedProperty().bind(now.visibleProperty());
        now.sceneProperty().subscribe(_ -> Platform.runLater(this::offer));
        view.setAlignment(Pos.CENTER);
    }

    /** For as long as it takes. */
    Parent view() {
        return view;
    }

    /** Whatever goes wrong with it is a backup that failed: the window can always be closed. Not on the FX thread. */
    Outcome<Boolean> backUp(S open) {
        try {
            Outcome<Boolean> backedUp = desk.backUp(open, "exit", Progress.NONE);
            Outcome<Boolean> copied = copy(open);
            return backedUp.then(_ -> copied);
        } catch (Cancelled left) {
            return Outcome.done(true);
        } catch (RuntimeException unforeseen) {
            LOG.log(System.Logger.Level.WARNING, "the last backup failed", unforeseen);
            return Outcome.refused(Reason.DISK, unforeseen.getClass().getSimpleName());
        }
    }

    private Outcome<Boolean> copy(S open) {
        Platform.runLater(() -> {
            words.setText(copying);
            now.setVisible(true);
            offer();
        });
        return inTime(open).then(copied -> copied ? desk.noteCopied(open) : Outcome.done(true));
    }

    private void offer() {
        if (now.isVisible()) {
            now.requestFocus();
        }
    }

    /** A medium that hangs in a write cannot be asked to stop: its thread is left alone, and ends with the program. */
    private Outcome<Boolean> inTime(S open) {
        var copied = new CompletableFuture<Outcome<Boolean>>();
        Thread.ofPlatform().daemon().name("last-copying").start(() -> {
            try {
                copied.complete(desk.copyBackups(open, new Patience()));
            } catch (RuntimeException | Error failure) {
                copied.completeExceptionally(failure);
            }
        });
        hurried.thenRun(() -> copied.completeExceptionally(new Cancelled()));
        try {
            return copied.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException known ? known : failure;
        }
    }

    /** Ends when the person has none left. */
    private final class Patience implements Progress {

        @Override
        public void at(long done, long total) {
            // how far it is cannot be told: a slow medium goes in leaps
        }

        @Override
        public void check() {
            if (hurried.isDone()) {
                throw new Cancelled();
            }
        }
    }
}
