package vn.thamdinh.domain.ledger;

import java.time.LocalDate;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.unit.UnitId;

/** How the secretariat conducts the scoring. */
public sealed interface ConductFact extends Fact {

    /** Blind scoring ends: from now on everyone sees everyone's scores. */
    record ScoresOpened(String reason) implements ConductFact {
    }

    /**
     * A locked stage takes scores of all units again.
     *
     * @param until last day, inclusive
     */
    record StageUnlocked(Stage stage, LocalDate until, String reason) implements ConductFact {
    }

    /**
     * A locked stage takes scores of one unit again.
     *
     * @param until last day, inclusive
     */
    record UnitUnlocked(UnitId unit, Stage stage, LocalDate until, String reason) implements ConductFact {
    }
}
