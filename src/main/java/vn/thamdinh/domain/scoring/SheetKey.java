package vn.thamdinh.domain.scoring;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

/** One scorer's sheet of one unit at one stage. */
public record SheetKey(UnitId unit, Stage stage, Scorer scorer) {

    /** The sheet on which the unit scores itself. */
    public static SheetKey self(Unit unit) {
        return new SheetKey(unit.id(), Stage.SELF, Scorer.of(unit.id()));
    }

    /** The sheet on which the tier above verifies. */
    public static SheetKey verify(Unit unit) {
        return new SheetKey(unit.id(), Stage.VERIFY, Scorer.of(unit.district()));
    }

    /** The sheet of what was appraised again after the unit explained itself. */
    public static SheetKey again(Unit unit) {
        return new SheetKey(unit.id(), Stage.REAPPRAISE, Scorer.COUNCIL);
    }

    /** The sheet of what the council agreed. */
    public static SheetKey agreed(Unit unit) {
        return new SheetKey(unit.id(), Stage.AGREE, Scorer.COUNCIL);
    }
}
