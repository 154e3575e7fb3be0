package vn.thamdinh.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.fixture.ProgrammeBuilder.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.FieldId;
import vn.thamdinh.domain.programme.Combination;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.programme.TieRule;
import vn.thamdinh.fixture.FactsBuilder;
import vn.thamdinh.fixture.ProgrammeBuilder;

class RankingTest {
    private static final MemberId A = new MemberId("tv-01");

    private static Results results(TieRule ties, String... totals) {
        var facts = new FactsBuilder();
        for (int order = 1; order <= totals.length; order++) {
            facts.panel(unit(order), A);
            if (!totals[order - 1].isEmpty()) {
                facts.all(unit(order), A, "0", "0", totals[order - 1]);
            }
        }
        return Results.of(ProgrammeBuilder.withUnits(totals.length).ties(ties).build(), facts.build());
    }

    private static List<Integer> ranks(Results results) {
        return results.units().stream().map(unit -> unit.rank().orElse(0)).toList();
    }

    @Test
    void equalTotalsShareAPlaceAndTheNextOnesAreSkipped() {
        assertEquals(List.of(3, 1, 1, 4), ranks(results(TieRule.SHARED_SKIPPING, "7", "9.5", "9.50", "1")));
    }

    @Test
    void equalTotalsShareAPlaceAndTheNextOneFollows() {
        assertEquals(List.of(2, 1, 1, 3), ranks(results(TieRule.SHARED_DENSE, "7", "9.5", "9.50", "1")));
    }

    @Test
    void whoIsIncompleteHasNoPlaceAndTakesNone() {
        Results results = results(TieRule.SHARED_SKIPPING, "7", "", "9");
        assertEquals(List.of(2, 0, 1), ranks(results));
        assertEquals(List.of(unit(3), unit(1), unit(2)),
                results.byRank().stream().map(result -> result.unit().id()).toList());
    }

    @Test
    void unitsStandInThePlansOrderAndTiesKeepIt() {
        Results results = results(TieRule.SHARED_SKIPPING, "7", "7", "9");
        assertEquals(List.of(unit(1), unit(2), unit(3)),
                results.units().stream().map(result -> result.unit().id()).toList());
        assertEquals(List.of(unit(3), unit(1), unit(2)),
                results.byRank().stream().map(result -> result.unit().id()).toList());
        assertEquals(3, results.recognised().size());
    }

    @Test
    void namedFieldsBreakTiesInTheirOrder() {
        var facts = new FactsBuilder().panel(unit(1), A).panel(unit(2), A).panel(unit(3), A)
                .all(unit(1), A, "3", "0", "5").all(unit(2), A, "4", "0", "4").all(unit(3), A, "2", "2", "4");
        var policy = new ScoringPolicy(2, RoundingMode.HALF_UP, Combination.MEAN, 0, false, TieRule.SHARED_SKIPPING,
                List.of(new FieldId("2"), new FieldId("1")), BigDecimal.ONE);
        Results results = Results.of(ProgrammeBuilder.withUnits(3).policy(policy).build(), facts.build());
        assertEquals(List.of(1, 2, 2), ranks(results));
    }
}
