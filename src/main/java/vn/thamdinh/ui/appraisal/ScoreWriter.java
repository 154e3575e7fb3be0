package vn.thamdinh.ui.appraisal;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import vn.thamdinh.ui.appraisal.AppraisalWrites.Undone;
import vn.thamdinh.ui.appraisal.DraftKeeper.Draft;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.usecase.Outcome;

/**
 * Sends scores and unfinished ones to be stored, and tells the frame what became of them: never before the answer.
 */
final class ScoreWriter {

    /** What is typed is sent this long after its first letter that was not sent yet. */
    private static final Duration DRAFT_DELAY = Duration.millis(400);

    private final UiKit kit;
    private final FrameModel frame;
    private final AppraisalWrites writes;
    private final Consumer<Instant> draftKept;
    private final DraftKeeper keeper = new DraftKeeper();
    private final PauseTransition pause = new PauseTransition(DRAFT_DELAY);

    /** @param draftKept told when what was typed became durable */
    ScoreWriter(UiKit kit, FrameModel frame, AppraisalWrites writes, Consumer<Instant> draftKept) {
        this.kit = kit;
        this.frame = frame;
        this.writes = writes;
        this.draftKept = draftKept;
        pause.setOnFinished(event -> flush());
    }

    /** What is told of a score that was sent; exactly one of done and refused, then ended; on failure ended alone. */
    record Answers(Consumer<Instant> done, Consumer<Outcome.Refused<Instant>> refused, Runnable ended) {
    }

    void give(ScoreCell cell, Edit edit, Answers answers) {
        keeper.forget(cell.draftKey());
        frame.saving();
        kit.tasks().run(progress -> writes.give().give(cell, edit))
                .onDone(at -> {
                    frame.saved(at);
                    answers.done().accept(at);
                })
                .onRefused(refused -> {
                    frame.notSaved(kit.messages().refusal(refused));
                    answers.refused().accept(refused);
                })
                .onEnded(answers.ended());
    }

    void undo(Consumer<Undone> done, Runnable nothing) {
        kit.tasks().run(progress -> writes.undo().get())
                .onDone(done)
                .onRefused(refused -> nothing.run());
    }

    /** What stands in the fields while it is typed; empty where it is what is saved anyway. */
    void draft(String key, String text) {
        keeper.typed(key, text).ifPresent(this::keep);
        if (pause.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /** Keeps what waits now. */
    void flush() {
        pause.stop();
        Optional<Draft> waiting = keeper.take();
        waiting.ifPresent(this::keep);
    }

    private void keep(Draft draft) {
        kit.tasks().run(progress -> writes.keepDraft().keep(draft.key(), draft.text()))
                .onDone(draftKept)
                .onRefused(refused -> frame.notSaved(kit.messages().refusal(refused)));
    }
}
