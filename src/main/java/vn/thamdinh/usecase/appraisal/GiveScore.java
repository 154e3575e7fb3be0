package vn.thamdinh.usecase.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
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
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        Optional<Component> known = programme.get().criteria().component(component);
        if (known.isEmpty() || programme.get().unit(unit).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code() + " " + component.value());
        }
        return switch (ScoreInput.parse(typed, known.get().max(), programme.get().scoring().scale())) {
            case ScoreInput.Accepted(BigDecimal points) -> store(new ScoreFact.ScoreGiven(unit, component, stage,
                    scorer, Map.of(ScoreFact.POINTS, points.stripTrailingZeros().toPlainString()), reason.strip()),
                    points);
            case ScoreInput.Rejected rejected -> Outcome.refused(Reason.BAD_INPUT, typed, rejected.reason().name());
        };
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

    private Outcome<SavedScore> store(ScoreFact.ScoreGiven given, BigDecimal points) {
        List<Entry> heads = book.snapshot().heads(Subject.score(given));
        boolean unchanged = heads.size() == 1 && heads.getFirst().fact().equals(Optional.of(given));
        if (unchanged) {
            return Outcome.done(new SavedScore(heads.getFirst().header().time().instant(), points));
        }
        Optional<ScoreFact> before = heads.size() == 1
                ? heads.getFirst().fact().map(ScoreFact.class::cast) : Optional.empty();
        return book.append(List.of(given), List.of(draftKey(given.unit(), given.component()))).then(saved -> {
            steps.push(new Step(given, before));
            return Outcome.done(new SavedScore(saved.at(), points));
        });
    }
}
