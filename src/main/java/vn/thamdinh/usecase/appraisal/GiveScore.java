package vn.thamdinh.usecase.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Entry;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.ScoreReading.Read;
import vn.thamdinh.usecase.book.RoundBook;

/** Gives a score, and takes back what was given since the desk was opened. */
public final class GiveScore {

    /** Key of the draft of a score that is not given yet. */
    public static String draftKey(UnitId unit, ComponentId component, Stage stage, Scorer scorer) {
        return String.join("|", "score", unit.code(), stage.name(), scorer.value(), component.value());
    }

    /** A score that is durable. */
    public record SavedScore(Instant at, BigDecimal points) {
    }

    /**
     * What was given last was taken back.
     *
     * @param unit   where the first of its scores stands, as component and stage do
     * @param scores how many scores were given together; all of them are taken back
     */
    public record Undone(UnitId unit, ComponentId component, Stage stage, int scores) {
    }

    private record Step(ScoreGiven given, Optional<ScoreFact> before) {

        ScoreFact restored() {
            return before.orElseGet(() -> new ScoreFact.ScoreCleared(given.unit(), given.component(), given.stage(),
                    given.scorer(), ""));
        }
    }

    private final RoundBook book;
    private final Deque<List<Step>> steps = new ArrayDeque<>();

    public GiveScore(RoundBook book) {
        this.book = book;
    }

    /**
     * One score as typed.
     *
     * @param typed  the component's inputs by name; numbers with decimal comma or point, ticks as 1 or 0, a choice as
     *               its option
     * @param reason why, or empty
     */
    public record Given(UnitId unit, ComponentId component, Stage stage, Scorer scorer, Map<String, String> typed,
                        String reason) {

        public Given {
            typed = Map.copyOf(typed);
        }

        /** Points typed directly. */
        public Given(UnitId unit, ComponentId component, Stage stage, Scorer scorer, String points, String reason) {
            this(unit, component, stage, scorer, Map.of(ScoreFact.POINTS, points), reason);
        }

        String draftKey() {
            return GiveScore.draftKey(unit, component, stage, scorer);
        }
    }

    /** Gives points as typed; durable when this returns. */
    public Outcome<SavedScore> give(UnitId unit, ComponentId component, Stage stage, Scorer scorer, String points,
                                    String reason) {
        return give(new Given(unit, component, stage, scorer, points, reason));
    }

    /** Gives the score; durable when this returns. */
    public synchronized Outcome<SavedScore> give(Given score) {
        return reading().then(reading -> reading.read(score)).then(read -> store(score, read));
    }

    /**
     * Gives many scores, all durable when this returns, or none.
     *
     * @return how many were not what stood already
     */
    public synchronized Outcome<Integer> giveAll(List<Given> scores) {
        return reading().then(reading -> {
            List<Step> changed = new ArrayList<>();
            for (Given score : scores) {
                switch (reading.read(score)) {
                    case Outcome.Refused<Read> refused -> {
                        return refused.as();
                    }
                    case Outcome.Done<Read>(Read read) -> step(read.fact()).ifPresent(changed::add);
                }
            }
            return changed.isEmpty() ? Outcome.done(0) : store(changed, scores);
        });
    }

    /**
     * Judges scores without giving them.
     *
     * @return for each that would be refused its place in the list and why; empty if all may be given
     */
    public synchronized SortedMap<Integer, Outcome.Refused<SavedScore>> check(List<Given> scores) {
        SortedMap<Integer, Outcome.Refused<SavedScore>> refusals = new TreeMap<>();
        Outcome<ScoreReading> reading = reading();
        for (int i = 0; i < scores.size(); i++) {
            Given score = scores.get(i);
            if (reading.then(open -> open.read(score)) instanceof Outcome.Refused<Read> refused) {
                refusals.put(i, refused.as());
            }
        }
        return refusals;
    }

    /** Whether something was given since the desk was opened and not taken back. */
    public synchronized boolean canUndo() {
        return !steps.isEmpty();
    }

    /** Takes back what was given last: the values before it stand again, as new entries. */
    public synchronized Outcome<Undone> undo() {
        if (steps.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, "");
        }
        List<Step> last = steps.peek();
        ScoreGiven first = last.getFirst().given();
        return book.append(last.reversed().stream().map(Step::restored).toList()).then(_ -> {
            steps.pop();
            return Outcome.done(new Undone(first.unit(), first.component(), first.stage(), last.size()));
        });
    }

    /** What a refusal may tell: while scoring is blind nothing of what members appraised. */
    private Facts known() {
        Facts facts = book.snapshot().facts();
        return book.snapshot().isBlind() ? facts.without(Set.of(), sheet -> sheet.stage() == Stage.APPRAISE) : facts;
    }

    private Outcome<ScoreReading> reading() {
        return book.snapshot().programme()
                .map(programme -> Outcome.done(new ScoreReading(programme, known())))
                .orElseGet(() -> Outcome.refused(Reason.NO_ROUND));
    }

    private Outcome<SavedScore> store(Given score, Read read) {
        Optional<Step> changed = step(read.fact());
        if (changed.isEmpty()) {
            Entry standing = book.snapshot().heads(Subject.score(read.fact())).getFirst();
            new KeepDraft(book).keep(score.draftKey(), "");
            return Outcome.done(new SavedScore(standing.header().time().instant(), read.points()));
        }
        return book.append(List.of(read.fact()), List.of(score.draftKey())).then(saved -> {
            steps.push(List.of(changed.get()));
            return Outcome.done(new SavedScore(saved.at(), read.points()));
        });
    }

    private Outcome<Integer> store(List<Step> changed, List<Given> scores) {
        List<ScoreGiven> facts = changed.stream().map(Step::given).toList();
        return book.append(facts, scores.stream().map(Given::draftKey).toList()).then(_ -> {
            steps.push(List.copyOf(changed));
            return Outcome.done(changed.size());
        });
    }

    /** What giving the score would change; nothing where it stands already. */
    private Optional<Step> step(ScoreGiven given) {
        List<Entry> heads = book.snapshot().heads(Subject.score(given));
        Optional<ScoreFact> standing = heads.size() == 1
                ? heads.getFirst().fact().map(ScoreFact.class::cast) : Optional.empty();
        return standing.equals(Optional.of(given)) ? Optional.empty() : Optional.of(new Step(given, standing));
    }
}
