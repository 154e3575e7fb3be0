package vn.thamdinh.domain.scoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

/**
 * The results of a round: a pure function of its programme and its facts.
 *
 * @param units in the programme's official order
 */
public record Results(List<UnitResult> units) {

    public Results {
        units = List.copyOf(units);
    }

    /** Computes all totals, ranks, grades and obstacles. */
    public static Results of(Programme programme, Facts facts) {
        var appraisal = new UnitAppraisal(programme);
        List<UnitResult> unranked = programme.units().stream()
                .map(unit -> appraisal.of(unit, facts.unit(unit.id()))).toList();
        return new Results(new Ranking(programme.scoring()).of(unranked));
    }

    /**
     * The same where only some units' facts are other than before: these are computed anew, and the ranking.
     *
     * @param facts those of the touched units are read, no others
     */
    public Results renewed(Programme programme, Facts facts, Set<UnitId> touched) {
        var appraisal = new UnitAppraisal(programme);
        return new Results(new Ranking(programme.scoring()).of(units.stream()
                .map(result -> touched.contains(result.unit().id())
                        ? appraisal.of(result.unit(), facts.unit(result.unit().id())) : result)
                .toList()));
    }

    /**
     * What a unit comes to by the scores of each stage alone: its own, the district's, its members' combined, and with
     * what the council agreed on. A stage of which nothing is there is absent.
     */
    public static Map<Stage, Total> stages(Programme programme, Unit unit, UnitFacts facts) {
        var appraisal = new UnitAppraisal(programme);
        Map<Stage, Total> stages = new EnumMap<>(Stage.class);
        for (Stage stage : programme.outline().inOrder()) {
            appraisal.stage(unit, facts, stage).ifPresent(total -> stages.put(stage, total));
        }
        return stages;
    }

    /** What a unit comes to by one member's scores alone, with all that surveys and figures say, and nothing agreed. */
    public static Optional<Total> member(Programme programme, Unit unit, UnitFacts facts, MemberId member) {
        return new UnitAppraisal(programme).stage(unit, facts.with(new Panel(List.of(member), List.of())),
                Stage.APPRAISE);
    }

    /** The totals of one stage alone, of all units of which anything of that stage is there. */
    public static Map<UnitId, Total> stage(Programme programme, Facts facts, Stage stage) {
        var appraisal = new UnitAppraisal(programme);
        Map<UnitId, Total> totals = new HashMap<>();
        programme.units().forEach(unit -> appraisal.stage(unit, facts.unit(unit.id()), stage)
                .ifPresent(total -> totals.put(unit.id(), total)));
        return totals;
    }

    /** The fields of one unit by the scores of one stage alone, with what is computed. */
    public static List<FieldResult> fields(Programme programme, Unit unit, UnitFacts facts, Stage stage) {
        return new UnitAppraisal(programme).fields(unit, facts, stage);
    }

    public Optional<UnitResult> unit(UnitId unit) {
        return units.stream().filter(result -> result.unit().id().equals(unit)).findFirst();
    }

    /** The units that are recognised, in official order. */
    public List<UnitResult> recognised() {
        return units.stream().filter(UnitResult::isRecognised).toList();
    }

    /** All units by rank; those without one follow in official order. */
    public List<UnitResult> byRank() {
        return units.stream()
                .sorted(Comparator.comparingInt(result -> result.rank().orElse(Integer.MAX_VALUE)))
                .toList();
    }
}
