package vn.thamdinh.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class ThinningTest {

    private static final Instant MONDAY = Instant.parse("2024-07-08T08:00:00Z");

    private static BackupPoint point(int number, Instant at, String why) {
        return new BackupPoint(number, at, why, 1, "", "{}", "", List.of());
    }

    @Test
    void oneBadHourDoesNotPushOutTheDaysBefore() {
        List<BackupPoint> points = new ArrayList<>();
        for (int day = 0; day < 10; day++) {
            points.add(point(day + 1, MONDAY.plus(Duration.ofDays(day)), "exit"));
        }
        Instant bad = MONDAY.plus(Duration.ofDays(10));
        for (int i = 0; i < 200; i++) {
            points.add(point(100 + i, bad.plusSeconds(10L * i), "import"));
        }
        Set<BackupPoint> kept = Thinning.kept(points, 30);
        assertEquals(30, kept.size());
        for (int day = 1; day < 10; day++) {
            assertTrue(kept.contains(points.get(day)), "day " + day);
        }
        assertTrue(kept.contains(points.getLast()));
    }

    @Test
    void whatWasMadeBeforeAnUpgradeStays() {
        List<BackupPoint> points = new ArrayList<>();
        points.add(point(1, MONDAY, "upgrade"));
        points.add(point(2, MONDAY.plusSeconds(1), "passphrase"));
        for (int i = 0; i < 100; i++) {
            points.add(point(10 + i, MONDAY.plus(Duration.ofDays(i + 1)), "exit"));
        }
        Set<BackupPoint> kept = Thinning.kept(points, 6);
        assertEquals(6, kept.size());
        assertTrue(kept.containsAll(points.subList(0, 2)));
        assertTrue(kept.contains(points.getLast()));
    }

    @Test
    void fewAreAllKept() {
        List<BackupPoint> points = List.of(point(1, MONDAY, "exit"), point(2, MONDAY, "exit"));
        assertEquals(Set.copyOf(points), Thinning.kept(points, 30));
    }
}
