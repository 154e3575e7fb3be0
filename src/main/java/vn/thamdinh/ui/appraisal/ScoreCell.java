package vn.thamdinh.ui.appraisal;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.appraisal.GiveScore;

/** Where one score belongs. */
public record ScoreCell(UnitId unit, ComponentId component, Stage stage, Scorer scorer) {

    /** Key of the subject under which the cell's history stands. */
    String subjectKey() {
        return "score|" + unit.code() + "|" + stage.name() + "|" + scorer.value() + "|" + component.value();
    }

    /** Key of the draft of what was typed but not given. */
    public String draftKey() {
        return GiveScore.draftKey(unit, component, stage, scorer);
    }
}
