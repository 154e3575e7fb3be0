package vn.thamdinh.usecase.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.ExplanationFact.AnswerGiven;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.book.RoundBook;

/**
 * The second appraisal: after the unit has explained itself a scorer enters his score again, the same or another. A
 * score counts as appraised again once it was given after the answer, so that the same points are written anew.
 */
public final class AppraiseAgain {

    private final RoundBook book;
    private final GiveScore scores;

    public AppraiseAgain(RoundBook book, GiveScore scores) {
        this.book = book;
        this.scores = scores;
    }

    /**
     * Stands by the score that was given before.
     *
     * @param reason why; if blank, that of the score before is kept
     */
    public Outcome<Saved> confirm(UnitId unit, ComponentId component, Scorer scorer, String reason) {
        return answered(unit, component).then(asking -> {
            var like = new ScoreGiven(unit, component, Stage.APPRAISE, scorer, Map.of(), "");
            List<Entry> heads = asking.scoreHeads(like);
            Optional<ScoreGiven> standing = heads.size() != 1 ? Optional.empty() : heads.getFirst().fact()
                    .filter(ScoreGiven.class::isInstance).map(ScoreGiven.class::cast);
            if (!book.permits(like)) {
                return Outcome.refused(Reason.NO_RIGHT);
            }
            if (standing.isEmpty()) {
                return Outcome.refused(Reason.NOT_FOUND, component.value());
            }
            String why = reason.isBlank() ? standing.get().reason() : reason.strip();
            return book.append(List.of(new ScoreGiven(unit, component, Stage.APPRAISE, scorer,
                    standing.get().inputs(), why)));
        });
    }

    /** Gives another score, which needs a reason; what stands already is confirmed. */
    public Outcome<Saved> change(GiveScore.Given score) {
        if (score.reason().isBlank()) {
            return Outcome.refused(Reason.REASON_MISSING, score.component().value());
        }
        return answered(score.unit(), score.component()).then(asking -> {
            List<Entry> before = heads(asking, score);
            return scores.give(score).then(saved -> heads(asking, score).equals(before)
                    ? confirm(score.unit(), score.component(), score.scorer(), score.reason())
                    : Outcome.done(new Saved(saved.at())));
        });
    }

    private static List<Entry> heads(Asking asking, GiveScore.Given score) {
        return asking.scoreHeads(new ScoreGiven(score.unit(), score.component(), Stage.APPRAISE, score.scorer(),
                Map.of(), ""));
    }

    private Outcome<Asking> answered(UnitId unit, ComponentId component) {
        return Asking.of(book, unit, component).then(asking -> {
            boolean answered = asking.answerHeads().stream().flatMap(head -> head.fact().stream())
                    .map(AnswerGiven.class::cast).anyMatch(answer -> !answer.answer().isEmpty());
            return answered ? Outcome.done(asking) : Outcome.refused(Reason.NOT_ANSWERED, component.value());
        });
    }
}
