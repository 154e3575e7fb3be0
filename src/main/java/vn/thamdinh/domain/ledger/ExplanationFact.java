package vn.thamdinh.domain.ledger;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;

/** What a unit says for itself before the council agrees on its points. */
public sealed interface ExplanationFact extends Fact {

    /**
     * A unit's explanation of one component, as it stands now. It changes no points.
     *
     * @param question    what the council asked, or empty
     * @param explanation what the unit answered, or empty while it has not
     */
    record ScoreExplained(UnitId unit, ComponentId component, String question, String explanation)
            implements ExplanationFact {
    }
}
