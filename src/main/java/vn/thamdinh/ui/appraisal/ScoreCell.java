package vn.thamdinh.ui.appraisal;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.UnitId;

/** Where one score belongs. */
public record ScoreCell(UnitId unit, ComponentId component, Stage stage, Scorer scorer) {

    /** Beginning of the keys under which the cell's history stands. */
    String historyPrefix() {
        return "score|" + unit.code() + "|" + stage.name() + "|" + scorer.value() + "|" + component.value();
    }

    /** Key of the draft of its reason. */
    String draftKey() {
        return "reason|" + unit.code() + "|" + component.value();
    }
}
