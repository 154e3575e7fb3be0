package vn.thamdinh.usecase.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.Total;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;

/**
 * One line of the list of units.
 *
 * @param self   the unit's own scores
 * @param verify the district's scores
 * @param mine   the scores of the person at the desk; empty for who does not score
 * @param totals by the programme's rules: of the unit, of the district and, as the appraisal, of the person at the desk
 *               alone; absent where nothing was scored
 * @param result what results would say now; for a recused member without scores of anybody
 * @param duty   what the person at the desk has to do with the unit
 * @param visits visits, earliest first
 * @param handedIn whether the person at the desk has handed his sheet in
 * @param sheetsIn how many of the panel have; at most {@code sheets}
 * @param sheets   how many the panel are
 * @param asked    for how many components the person at the desk is asked; of all where he appraises none
 */
public record UnitRow(Unit unit, District district, ScoreSheet self, ScoreSheet verify, ScoreSheet mine,
                      Map<Stage, Total> totals, UnitResult result, Duty duty, List<Visit> visits, Optional<HandedIn> handedIn,
                      int sheetsIn, int sheets, int asked) {

    /** What the person at the desk has to do with a unit. */
    public enum Duty { APPRAISES, RECUSED, WATCHES }

    public UnitRow {
        totals = Map.copyOf(totals);
        visits = List.copyOf(visits);
    }

    /** Whether the person at the desk has scored all that he is asked for. */
    public boolean mineDone() {
        return mine.done() >= asked;
    }
}
