package vn.thamdinh.usecase.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.ExplanationFact.AnswerGiven;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.rule.typing.TypedInputs;
import vn.thamdinh.domain.scoring.RecordedInputs;
import vn.thamdinh.domain.scoring.SheetKey;
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

    /**
     * Gives a score as it is typed on the screen: the first one after the unit's answer is its second appraisal, which
     * needs a reason where the points are others, and is written anew where they are the same.
     */
    public Outcome<GiveScore.SavedScore> give(GiveScore.Given score) {
        Optional<Asking> waiting = score.stage() == Stage.APPRAISE ? waiting(score) : Optional.empty();
        if (waiting.isEmpty()) {
            return scores.give(score);
        }
        List<Entry> before = heads(waiting.get(), score);
        if (score.reason().isBlank() && !points(waiting.get(), score).equals(standing(waiting.get(), score))) {
            return Outcome.refused(Reason.REASON_MISSING, score.component().value());
        }
        return scores.give(score).then(saved -> heads(waiting.get(), score).equals(before)
                ? confirm(score.unit(), score.component(), score.scorer(), "")
                        .then(again -> Outcome.done(new GiveScore.SavedScore(again.at(), saved.points())))
                : Outcome.done(saved));
    }

    /** Where the scorer's one score is older than the unit's answer. */
    private Optional<Asking> waiting(GiveScore.Given score) {
        return switch (answered(score.unit(), score.component())) {
            case Outcome.Done<Asking>(Asking asking) -> Optional.of(asking).filter(one -> {
                List<Entry> heads = heads(one, score);
                return heads.size() == 1 && heads.getFirst().fact().filter(ScoreGiven.class::isInstance).isPresent()
                        && Asking.latest(one.answerHeads()).filter(answer -> answer.header().time()
                                .compareTo(heads.getFirst().header().time()) > 0).isPresent();
            });
            case Outcome.Refused<Asking> _ -> Optional.empty();
        };
    }

    private Optional<BigDecimal> standing(Asking asking, GiveScore.Given score) {
        return book.snapshot().facts().sheet(new SheetKey(score.unit(), score.stage(), score.scorer()))
                .points(asking.component());
    }

    private Optional<BigDecimal> points(Asking asking, GiveScore.Given score) {
        Component component = asking.programme().criteria().component(asking.component()).orElseThrow();
        return TypedInputs.read(component.rule(), component.max(), asking.programme().scoring().toRounding(),
                score.typed(), RecordedInputs.of(book.snapshot().facts(), asking.unit(), component.rule())).points();
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
