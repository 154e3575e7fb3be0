package vn.thamdinh.domain.scoring.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeverityTest {

    private static List<Severity.Item> panel(int members, Map<String, Double> shift) {
        var random = new Random(3);
        List<Severity.Item> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double truth = 5 + random.nextDouble() * 3;
            Map<String, Double> points = new HashMap<>();
            for (int m = 1; m <= members; m++) {
                String rater = "tv-" + m;
                points.put(rater, truth + random.nextDouble() * 0.4 - 0.2 + shift.getOrDefault(rater, 0.0));
            }
            items.add(new Severity.Item(10, points));
        }
        return items;
    }

    @Test
    void aSevereAndALenientMemberStandOutAndNobodyElse() {
        List<Severity> found = Severity.of(panel(9, Map.of("tv-2", -1.5, "tv-7", 1.2)));
        assertEquals(List.of("tv-2", "tv-7"), found.stream().filter(Severity::outlier).map(Severity::rater).toList());
        assertEquals("tv-2", found.getFirst().rater());
        assertEquals("tv-7", found.getLast().rater());
        assertEquals(-0.15, found.getFirst().deviation(), 0.01);
    }

    @Test
    void twoOfFourStandOutBesideTheOtherTwo() {
        List<Severity> found = Severity.of(panel(4, Map.of("tv-1", -1.8, "tv-4", 1.2)));
        assertEquals(List.of("tv-1", "tv-4"), found.stream().filter(Severity::outlier).map(Severity::rater).toList());
    }

    @Test
    void nobodyStandsOutWhereAllScoreAlike() {
        assertEquals(0, Severity.of(panel(9, Map.of())).stream().filter(Severity::outlier).count());
    }

    @Test
    void whoScoredAloneIsNotCompared() {
        assertEquals(List.of(), Severity.of(List.of(new Severity.Item(10, Map.of("tv-1", 4.0)))));
    }
}
