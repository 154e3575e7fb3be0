package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it writes or takes in a package leaves the old state or the new one, and no text. */
class TravelKillTest {

    /** So many to a pair of workspaces, which stay small. */
    private static final int KILLS_EACH = 10;

    @TempDir
    private Path base;

    @Test
    void aKilledProgramLeavesTheOldStateOrTheNewOneAndNoText() throws Exception {
        killInTwoLanes(5, 20261122);
    }

    @Test
    @Tag("endurance")
    void aHundredKillsLeaveTheOldStateOrTheNewOneAndNoText(TestReporter reporter) throws Exception {
        Map<String, Integer> killedAfter = killInTwoLanes(50, 4);
        killedAfter.forEach((word, times) -> reporter.publishEntry("killed after \"" + word + "\"", times.toString()));
        assertTrue(killedAfter.getOrDefault("exporting", 0) >= 10, "few while exporting: " + killedAfter);
        assertTrue(killedAfter.getOrDefault("exported", 0) >= 10, "few while taking in: " + killedAfter);
    }

    private Map<String, Integer> killInTwoLanes(int killsEach, long seed) throws Exception {
        Map<String, Integer> killedAfter = new TreeMap<>();
        try (var lanes = Executors.newFixedThreadPool(2)) {
            for (var lane : lanes.invokeAll(List.of(lane("a", killsEach, seed), lane("b", killsEach, seed + 1)))) {
                lane.get().forEach((word, times) -> killedAfter.merge(word, times, Integer::sum));
            }
        }
        return killedAfter;
    }

    private Callable<Map<String, Integer>> lane(String name, int kills, long seed) {
        return () -> {
            Map<String, Integer> killedAfter = new TreeMap<>();
            for (int done = 0; done < kills; done += KILLS_EACH) {
                new KilledTravels(base.resolve(name + done)).killAndLook(Math.min(KILLS_EACH, kills - done), seed + done)
                        .forEach((word, times) -> killedAfter.merge(word, times, Integer::sum));
            }
            return killedAfter;
        };
    }
}
