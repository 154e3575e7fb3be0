package vn.thamdinh.domain.ledger;

import java.math.BigDecimal;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.unit.UnitId;

/** Numbers from elsewhere that rules use. */
public sealed interface FigureFact extends Fact {

    /**
     * A unit's figure, as it stands now.
     *
     * @param source where it was read: a paper with number and date, a file
     */
    record FigureRecorded(UnitId unit, FigureId figure, BigDecimal value, String source) implements FigureFact {
    }
}
