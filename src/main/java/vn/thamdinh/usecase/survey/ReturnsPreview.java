package vn.thamdinh.usecase.survey;

import java.util.List;
import java.util.Map;

import vn.thamdinh.domain.survey.export.ReturnProblem;
import vn.thamdinh.domain.survey.returns.UnitReturns;
import vn.thamdinh.domain.unit.Unit;

/**
 * What an export would bring.
 *
 * @param rows         rows of the file
 * @param units        units with rows in it
 * @param unchanged    whether the ledger has all of it already
 * @param skippedUnits units that the programme does not assess → rows passed over
 * @param untouched    units that the source had returns of before and that are not in this file; left as they are
 *                     unless the file is taken as the whole source
 * @param problems     what keeps the file from being taken over; none where it can be
 * @param changes      what it makes different: counts, answers, quotas, points
 */
public record ReturnsPreview(int rows, List<UnitPart> units, boolean unchanged, Map<String, Integer> skippedUnits,
                             List<Unit> untouched, List<ReturnProblem> problems, List<SurveyChange> changes) {

    /**
     * One unit's part of the file.
     *
     * @param inFile   returns of this file
     * @param together with the returns of all other sources, as they would be judged
     */
    public record UnitPart(Unit unit, UnitReturns inFile, UnitReturns together) {
    }

    public ReturnsPreview {
        units = List.copyOf(units);
        skippedUnits = Map.copyOf(skippedUnits);
        untouched = List.copyOf(untouched);
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
    }

    /** Whether the file can be taken over. */
    public boolean clean() {
        return problems.isEmpty();
    }

    /** Returns of the assessed units. */
    public int taken() {
        return units.stream().mapToInt(part -> part.inFile().collected()).sum();
    }

    /** Those of them that count. */
    public int valid() {
        return units.stream().mapToInt(part -> part.inFile().valid()).sum();
    }

    /** Those of them with a flag. */
    public int flagged() {
        return units.stream().mapToInt(part -> part.inFile().flagged()).sum();
    }
}
