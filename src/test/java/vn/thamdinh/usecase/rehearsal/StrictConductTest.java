package vn.thamdinh.usecase.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.programme.StageWindow;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.workspace.Workspaces;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** The strictest conduct that files can ask for: members score blind, and every stage locks after its last day. */
class StrictConductTest {
    private static final char[] PASSPHRASE = RehearsalPlan.OPEN_PASSPHRASE.toCharArray();

    @TempDir
    private Path place;

    private static ProgrammeFiles strict() {
        ProgrammeFiles files = ProgrammeFiles.shipped(new ProgrammeId("par-xa-huyen-2024"));
        String programme = files.text(ProgrammeFiles.PROGRAMME).orElseThrow();
        return files.with(ProgrammeFiles.PROGRAMME, programme.replace("blind: false", "blind: true")
                .replace("locks: false", "locks: true"));
    }

    @Test
    void aRoundThatIsBlindAndLocksRunsToItsPublishedResultByItsFilesAlone() {
        var plan = new RehearsalPlan(place.resolve("dot"), 7, 3, PASSPHRASE, false, strict());
        Rehearsed made = done(Rehearse.run(plan, Clock.systemUTC(), _ -> { }));
        try (Desk desk = done(Workspaces.in(place.resolve("state")).open(plan.workspace("thu-ky"), PASSPHRASE))) {
            var conduct = desk.views().round().orElseThrow().programme().conduct();
            assertTrue(conduct.blind() && conduct.stages().stream().allMatch(StageWindow::locks), conduct.toString());
            assertFalse(desk.views().isBlind(), "the scores were opened on the way");
            assertEquals(made.counts().get("units"), (int) desk.views().results().units().stream()
                    .filter(unit -> unit.rank().isPresent()).count());
        }
    }
}
