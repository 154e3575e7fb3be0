package vn.thamdinh.usecase.travel;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it writes or takes in a package leaves the old state or the new one, and no text. */
class TravelKillTest {

    @TempDir
    private Path base;

    @Test
    void aKilledProgramLeavesTheOldStateOrTheNewOneAndNoText() throws Exception {
        killInTwoLanes(5, 20261122);
    }

    @Test
    @Tag("endurance")
    void aHundredKillsLeaveTheOldStateOrTheNewOneAndNoText() throws Exception {
        killInTwoLanes(50, 4);
    }

    private void killInTwoLanes(int killsEach, long seed) throws Exception {
        try (var lanes = Executors.newFixedThreadPool(2)) {
            for (Future<?> lane : lanes.invokeAll(List.of(lane("a", killsEach, seed), lane("b", killsEach, seed + 1)))) {
                lane.get();
            }
        }
    }

    private Callable<Void> lane(String name, int kills, long seed) {
        return () -> {
            new KilledTravels(base.resolve(name)).killAndLook(kills, seed);
            return null;
        };
    }
}
