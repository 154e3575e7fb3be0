package vn.thamdinh.domain.scoring;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import vn.thamdinh.domain.programme.TieRule;
import vn.thamdinh.domain.unit.UnitId;

/** Places by total; units that are vetoed, contradicted or incomplete have none. */
final class Ranking {

    private static final Set<UnitStatus> RANKED = EnumSet.of(UnitStatus.RECOGNISED, UnitStatus.NOT_RECOGNISED);

    private Ranking() {
    }

    static List<UnitResult> of(List<UnitResult> results, TieRule ties) {
        Map<UnitId, Integer> places = places(results, ties);
        return results.stream()
                .map(result -> places.containsKey(result.unit().id())
                        ? result.ranked(OptionalInt.of(places.get(result.unit().id())))
                        : result)
                .toList();
    }

    private static Map<UnitId, Integer> places(List<UnitResult> results, TieRule ties) {
        List<UnitResult> sorted = results.stream()
                .filter(result -> RANKED.contains(result.status()))
                .sorted(Comparator.comparing(UnitResult::total).reversed())
                .toList();
        Map<UnitId, Integer> places = new HashMap<>();
        int place = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean tied = i > 0 && sorted.get(i).total().compareTo(sorted.get(i - 1).total()) == 0;
            if (!tied) {
                place = ties == TieRule.SHARED_DENSE ? place + 1 : i + 1;
            }
            places.put(sorted.get(i).unit().id(), place);
        }
        return places;
    }
}
