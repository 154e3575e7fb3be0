package vn.thamdinh.usecase.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NineMembersTest {

    @TempDir
    private Path place;

    @Test
    @Tag("long")
    void plantedAndCleanHoldForTheNineMembersOfTheDefault() {
        var nine = new RehearsalPlan(place.resolve("chín"), 2024, 9, RehearsalPlan.OPEN_PASSPHRASE.toCharArray(), true);
        Rehearsed planted = PlantingTest.done(Rehearse.run(nine, Clock.systemUTC(), _ -> { }));
        assertEquals(Planting.MISSES, planted.counts().get("ineligible"));
        assertEquals(1, planted.counts().get("conflicting"));
        var clean = new RehearsalPlan(place.resolve("chín sạch"), 2024, 9, RehearsalPlan.OPEN_PASSPHRASE.toCharArray(), false);
        assertEquals(22, PlantingTest.done(Rehearse.run(clean, Clock.systemUTC(), _ -> { })).counts().get("recognised"));
    }
}
