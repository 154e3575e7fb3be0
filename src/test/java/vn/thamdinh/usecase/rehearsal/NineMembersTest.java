package vn.thamdinh.usecase.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NineMembersTest {

    @TempDir
    private Path place;

    @Test
    @Tag("long")
    void plantedAndCleanHoldForTheNineMembersOfTheDefault() {
        CompletableFuture<Rehearsed> clean = CompletableFuture.supplyAsync(() -> rehearsed("chín sạch", false));
        Rehearsed planted = rehearsed("chín", true);
        assertEquals(Planting.MISSES, planted.counts().get("ineligible"));
        assertEquals(1, planted.counts().get("conflicting"));
        assertEquals(22, clean.join().counts().get("recognised"));
    }

    private Rehearsed rehearsed(String name, boolean planted) {
        var plan = new RehearsalPlan(place.resolve(name), 2024, 9, RehearsalPlan.OPEN_PASSPHRASE.toCharArray(),
                planted);
        return PlantingTest.done(Rehearse.run(plan, Clock.systemUTC(), _ -> { }));
    }
}
