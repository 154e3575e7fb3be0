package vn.thamdinh.domain.scoring;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.UnitId;

/** One scorer's sheet of one unit at one stage. */
public record SheetKey(UnitId unit, Stage stage, Scorer scorer) {
}
