package vn.thamdinh.wire.survey;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thamdinh.domain.survey.export.ReturnProblem;
import vn.thamdinh.domain.survey.returns.SurveyReturn;
import vn.thamdinh.domain.unit.UnitId;

/**
 * What an export holds: the returns of each unit in the order of the file, and everything that is wrong with it.
 *
 * @param skippedUnits names of units that the programme does not assess → rows passed over
 */
public record ReturnsReading(Map<UnitId, List<SurveyReturn>> returns, Map<String, Integer> skippedUnits,
                             List<ReturnProblem> problems) {
    public ReturnsReading {
        Map<UnitId, List<SurveyReturn>> copy = new TreeMap<>(Comparator.comparing(UnitId::code));
        returns.forEach((unit, own) -> copy.put(unit, List.copyOf(own)));
        returns = Collections.unmodifiableMap(copy);
        skippedUnits = Map.copyOf(skippedUnits);
        problems = List.copyOf(problems);
    }

    /** True without any problem. */
    public boolean clean() {
        return problems.isEmpty();
    }
}
