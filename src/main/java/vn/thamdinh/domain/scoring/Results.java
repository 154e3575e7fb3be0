package vn.thamdinh.domain.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.programme.Programme;
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
        var appraisal = new UnitAppraisal(programme, facts);
        List<UnitResult> unranked = programme.units().stream().map(appraisal::of).toList();
        return new Results(Ranking.of(unranked, programme.scoring().ties()));
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
