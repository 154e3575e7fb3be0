package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import vn.thamdinh.domain.criteria.FieldId;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.programme.TieRule;
import vn.thamdinh.domain.unit.UnitId;

/**
 * Places by total, then by the fields that break ties; units that are vetoed, contradicted or incomplete have none. Units
 * that are equal in all of that share a place.
 */
final class Ranking {

    private static final Set<UnitStatus> RANKED = EnumSet.of(UnitStatus.RECOGNISED, UnitStatus.NOT_RECOGNISED);

    private final TieRule ties;
    private final Comparator<UnitResult> best;

    Ranking(ScoringPolicy policy) {
        ties = policy.ties();
        Comparator<UnitResult> order = Comparator.comparing(UnitResult::total);
        for (FieldId field : policy.tieBreaks()) {
            order = order.thenComparing(result -> points(result, field));
        }
        best = order.reversed();
    }

    private static BigDecimal points(UnitResult result, FieldId id) {
        return result.fields().stream().filter(field -> field.field().id().equals(id)).findFirst()
                .map(FieldResult::points).orElse(BigDecimal.ZERO);
    }

    List<UnitResult> of(List<UnitResult> results) {
        Map<UnitId, Integer> places = places(results);
        return results.stream().map(result -> {
            Integer place = places.get(result.unit().id());
            return result.ranked(place == null ? OptionalInt.empty() : OptionalInt.of(place));
        }).toList();
    }

    private Map<UnitId, Integer> places(List<UnitResult> results) {
        List<UnitResult> sorted = results.stream().filter(result -> RANKED.contains(result.status())).sorted(best)
                .toList();
        Map<UnitId, Integer> places = new HashMap<>();
        int place = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean tied = i > 0 && best.compare(sorted.get(i), sorted.get(i - 1)) == 0;
            if (!tied) {
                place = ties == TieRule.SHARED_DENSE ? place + 1 : i + 1;
            }
            places.put(sorted.get(i).unit().id(), place);
        }
        return places;
    }
}
