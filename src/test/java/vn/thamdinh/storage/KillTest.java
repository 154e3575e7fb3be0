package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.progress.Progress;

/** What a program said was saved is there after it was killed at any moment; it is this that tells of a bad H2. */
class KillTest {

    private static final int KILLS_EACH = 10;

    @TempDir
    private Path base;

    @Test
    void nothing_that_was_acknowledged_is_lost_when_the_program_is_killed() throws Exception {
        try (var lanes = Executors.newFixedThreadPool(2)) {
            for (Future<?> lane : lanes.invokeAll(List.of(lane("a", 20241122), lane("b", 20250630)))) {
                lane.get();
            }
        }
    }

    /** Two workspaces at a time, each killed again and again. */
    private Callable<Void> lane(String name, long seed) {
        return () -> {
            Random random = new Random(seed);
            var workspaces = new Workspaces(base);
            try (Workspace workspace = workspaces.create(name)) {
                Writing.found(workspace);
            }
            int acknowledged = 0;
            for (int kill = 0; kill < KILLS_EACH; kill++) {
                List<String> saved = runAndKill(name, random, kill);
                acknowledged += saved.size();
                assertAllThere(name, saved);
            }
            assertTrue(acknowledged > KILLS_EACH, "only " + acknowledged + " saves were acknowledged");
            try (Workspace workspace = workspaces.open(name)) {
                assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
            }
            return null;
        };
    }

    private void assertAllThere(String name, List<String> saved) throws StorageException {
        try (Workspace workspace = new Workspaces(base).open(name)) {
            assertEquals(Optional.empty(), workspace.opening().databaseRebuiltBecause());
            assertEquals(List.of(), workspace.opening().journalDamage());
            for (String id : saved) {
                assertTrue(workspace.holds(new EntryId(id)), "lost " + id);
            }
        }
    }

    /** Every fifth time it is killed while it opens, otherwise in the middle of saving. */
    private List<String> runAndKill(String name, Random random, int kill) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true", "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), KilledWriter.class.getName(), base.toString(), name)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var saved = new ArrayList<String>();
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            int until = kill % 5 == 4 ? 0 : 1 + random.nextInt(30);
            for (int line = 0; line < until; line++) {
                note(said.readLine(), saved);
            }
            spin(random.nextInt(until == 0 ? 900_000_000 : 4_000_000));
            // Not the process's own method: that closes what can still be read of its words.
            program.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                note(line, saved);
            }
        }
        program.waitFor();
        return saved;
    }

    /** A line that was cut off by the kill is no acknowledgement. */
    private static void note(String line, List<String> saved) {
        if (line == null) {
            throw new AssertionError("the program ended by itself");
        }
        if (line.length() == 64) {
            saved.add(line);
        }
    }

    private static void spin(int nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }
}
