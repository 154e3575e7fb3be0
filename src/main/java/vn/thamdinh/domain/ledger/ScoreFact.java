package vn.thamdinh.domain.ledger;

import java.util.Map;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.unit.UnitId;

/** Scores of one unit at one stage by one scorer. */
public sealed interface ScoreFact extends Fact {

    /** Input by which points are entered directly. */
    String POINTS = "points";

    UnitId unit();

    Stage stage();

    Scorer scorer();

    /**
     * A score: what was entered, from which the component's rule computes the points.
     *
     * @param inputs name → decimal with a point; points entered directly stand under {@link #POINTS}
     * @param reason why, or empty
     */
    record ScoreGiven(UnitId unit, ComponentId component, Stage stage, Scorer scorer, Map<String, String> inputs,
                      String reason) implements ScoreFact {

        public ScoreGiven {
            inputs = Map.copyOf(inputs);
        }
    }

    /** A score taken back, none being put in its place. */
    record ScoreCleared(UnitId unit, ComponentId component, Stage stage, Scorer scorer, String reason)
            implements ScoreFact {
    }

    /**
     * The scorer hands in his sheet.
     *
     * @param digest state digest that he saw
     */
    record SheetSubmitted(UnitId unit, Stage stage, Scorer scorer, String digest) implements ScoreFact {
    }
}
