package vn.thamdinh.ui.appraisal;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.explanation.ExplanationPort;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.appraisal.GiveScore;

/**
 * What the appraisal orders. All of it blocks, and what it answers is durable.
 *
 * @param undo takes back the score given last since the desk was opened
 * @param handIn hands a complete sheet in
 * @param asked  questions to the unit, what it answers, and the appraisal after that
 */
public record AppraisalWrites(Give give, Supplier<Outcome<Undone>> undo, Keep keepDraft,
                              Function<SheetKey, Outcome<Saved>> handIn, ExplanationPort asked) {

    /** Gives a score as typed, with its reason; drops its draft. */
    @FunctionalInterface
    public interface Give {
        Outcome<Instant> give(ScoreCell cell, Edit edit);
    }

    /** Keeps unfinished text; empty text drops it. */
    @FunctionalInterface
    public interface Keep {
        Outcome<Instant> keep(String key, String text);
    }

    /** Where a score was taken back. */
    public record Undone(UnitId unit, ComponentId component) {
    }

    /** The open workspace itself. */
    public static AppraisalWrites of(Desk desk) {
        GiveScore giveScore = desk.giveScore();
        return new AppraisalWrites(
                (cell, edit) -> desk.explanationRound().appraiseAgain().give(new GiveScore.Given(cell.unit(), cell.component(), cell.stage(),
                        cell.scorer(), edit.typed(), edit.reason())).then(saved -> Outcome.done(saved.at())),
                () -> giveScore.undo().then(undone -> Outcome.done(new Undone(undone.unit(), undone.component()))),
                desk.keepDraft()::keep, desk.handInSheet()::handIn, ExplanationPort.of(desk));
    }
}
