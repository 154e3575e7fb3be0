package vn.thamdinh.usecase.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.unit.District;
import vn.thamdinh.domain.unit.Unit;

/**
 * A unit opened for appraisal: stages side by side.
 *
 * @param mine     the sheet that the person at the desk writes
 * @param again    what was appraised again, where the programme does that
 * @param agreed   the council's agreed scores
 * @param findings findings of visits, by the component they are tied to
 * @param recorded what surveys and figures say for the components whose rules ask them
 * @param explained what the unit explains of components, oldest first; several of one where they contradict
 */
public record UnitSheet(Unit unit, District district, ScoreSheet self, ScoreSheet verify, ScoreSheet mine,
                        ScoreSheet again, ScoreSheet agreed, Map<ComponentId, List<Finding>> findings,
                        Map<ComponentId, Inputs> recorded, Map<ComponentId, List<Explanation>> explained) {

    /**
     * A unit's explanation of a component.
     *
     * @param question what the council asked, or empty
     * @param answer   what the unit answered, or empty
     * @param who      who wrote it down
     */
    public record Explanation(String question, String answer, String who, Instant at) {
    }

    public UnitSheet {
        findings = Map.copyOf(findings);
        recorded = Map.copyOf(recorded);
        explained = Map.copyOf(explained);
    }

    /** What is recorded for the component's rule; empty where it asks nothing or nothing is recorded. */
    public Inputs recorded(ComponentId component) {
        return recorded.getOrDefault(component, Inputs.NONE);
    }
}
