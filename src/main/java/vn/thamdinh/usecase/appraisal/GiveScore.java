package vn.thamdinh.usecase.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.ScoreInput;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;

/** Gives a score, and takes back what was given since the desk was opened. */
public final class GiveScore {

    /** Key of the draft of a reason that is not given yet. */
    public static String draftKey(UnitId unit, ComponentId component) {
        return "reason|" + unit.code() + "|" + component.value();
    }

    /** A score that is durable. */
    public record SavedScore(Instant at, BigDecimal points) {
    }

    /** A score that was taken back: the cell that shows another value now. */
    public record Undone(UnitId unit, ComponentId component, Stage stage) {
    }

    private record Step(ScoreFact.ScoreGiven given, Optional<ScoreFact> before) {
    }

    private final RoundBook book;
    private final Deque<Step> steps = new ArrayDeque<>();

    public GiveScore(RoundBook book) {
        this.book = book;
    }

    /**
     * Gives the score as typed; durable when this returns.
     *
     * @param typed  points with decimal comma or point
     * @param reason why, or empty
     */
    public synchronized Outcome<SavedScore> give(UnitId unit, ComponentId component, Stage stage, Scorer scorer,
                                                 String typed, String reason) {
        return read(new Given(unit, component, stage, scorer, typed, reason)).then(this::store);
    }

    /** One of several scores that are given together. */
    public record Given(UnitId unit, ComponentId component, Stage stage, Scorer scorer, String typed, String reason) {
    }

    /**
     * Gives many scores, all durable when this returns, or none.
     *
     * @return how many were not what stood already
     */
    public synchronized Outcome<Integer> giveAll(List<Given> scores) {
        List<Step> changed = new ArrayList<>();
        for (Given score : scores) {
            switch (read(score)) {
                case Outcome.Refused<ScoreFact.ScoreGiven> refused -> {
                    return refused.as();
                }
                case Outcome.Done<ScoreFact.ScoreGiven>(ScoreFact.ScoreGiven given) ->
                        step(given).ifPresent(changed::add);
            }
        }
        if (changed.isEmpty()) {
            return Outcome.done(0);
        }
        List<ScoreFact.ScoreGiven> facts = changed.stream().map(Step::given).toList();
        List<String> drafts = facts.stream().map(given -> draftKey(given.unit(), given.component())).toList();
        return book.append(facts, drafts).then(_ -> {
            changed.forEach(steps::push);
            return Outcome.done(changed.size());
        });
    }

    /** Whether something was given since the desk was opened and not taken back. */
    public synchronized boolean canUndo() {
        return !steps.isEmpty();
    }

    /** Takes the last score back: the value before it stands again, as a new entry. */
    public synchronized Outcome<Undone> undo() {
        if (steps.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, "");
        }
        Step step = steps.peek();
        ScoreFact.ScoreGiven given = step.given();
        ScoreFact restored = step.before().orElseGet(() -> new ScoreFact.ScoreCleared(given.unit(),
                given.component(), given.stage(), given.scorer(), ""));
        return book.append(List.of(restored)).then(_ -> {
            steps.pop();
            return Outcome.done(new Undone(given.unit(), given.component(), given.stage()));
        });
    }

    private Outcome<ScoreFact.ScoreGiven> read(Given score) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        Optional<Component> known = programme.get().criteria().component(score.component());
        if (known.isEmpty() || programme.get().unit(score.unit()).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, score.unit().code() + " " + score.component().value());
        }
        return switch (ScoreInput.parse(score.typed(), known.get().max(), programme.get().scoring().scale())) {
            case ScoreInput.Accepted(BigDecimal points) -> Outcome.done(new ScoreFact.ScoreGiven(score.unit(),
                    score.component(), score.stage(), score.scorer(),
                    Map.of(ScoreFact.POINTS, Numbers.plain(points)), score.reason().strip()));
            case ScoreInput.Rejected rejected ->
                    Outcome.refused(Reason.BAD_INPUT, score.typed(), rejected.reason().name());
        };
    }

    private Outcome<SavedScore> store(ScoreFact.ScoreGiven given) {
        var points = new BigDecimal(given.inputs().get(ScoreFact.POINTS));
        Optional<Step> changed = step(given);
        if (changed.isEmpty()) {
            Entry standing = book.snapshot().heads(Subject.score(given)).getFirst();
            new KeepDraft(book).keep(draftKey(given.unit(), given.component()), "");
            return Outcome.done(new SavedScore(standing.header().time().instant(), points));
        }
        return book.append(List.of(given), List.of(draftKey(given.unit(), given.component()))).then(saved -> {
            steps.push(changed.get());
            return Outcome.done(new SavedScore(saved.at(), points));
        });
    }

    /** What giving the score would change; nothing where it stands already. */
    private Optional<Step> step(ScoreFact.ScoreGiven given) {
        List<Entry> heads = book.snapshot().heads(Subject.score(given));
        Optional<ScoreFact> standing = heads.size() == 1
                ? heads.getFirst().fact().map(ScoreFact.class::cast) : Optional.empty();
        return standing.equals(Optional.of(given)) ? Optional.empty() : Optional.of(new Step(given, standing));
    }
}
