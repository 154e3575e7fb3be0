package vn.thamdinh.storage.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.storage.keys.WorkspaceId;

class UnlockDelayTest {

    private static final WorkspaceId ID = new WorkspaceId("0123456789abcdef0123456789abcdef");
    private static final Instant NOON = Instant.parse("2024-11-21T05:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void the_first_try_waits_for_nothing() throws Exception {
        assertEquals(Duration.ZERO, at(NOON).remaining());
    }

    @Test
    void the_wait_doubles_up_to_a_minute() throws Exception {
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 9; i++) {
            waits.add(at(NOON).failed().toSeconds());
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L), waits);
    }

    @Test
    void it_outlives_a_restart_and_runs_out() throws Exception {
        at(NOON).failed();
        at(NOON).failed();
        at(NOON).failed();
        assertEquals(Duration.ofSeconds(4), at(NOON).remaining());
        assertEquals(Duration.ofSeconds(1), at(NOON.plusSeconds(3)).remaining());
        assertEquals(Duration.ZERO, at(NOON.plusSeconds(4)).remaining());
        assertEquals(Duration.ZERO, at(NOON.plusSeconds(400)).remaining());
    }

    @Test
    void a_right_passphrase_ends_it() throws Exception {
        at(NOON).failed();
        at(NOON).succeeded();
        assertEquals(Duration.ZERO, at(NOON).remaining());
        assertEquals(Duration.ofSeconds(1), at(NOON).failed());
    }

    @Test
    void a_clock_put_back_neither_ends_the_wait_nor_makes_it_endless() throws Exception {
        at(NOON).failed();
        at(NOON).failed();
        Instant yesterday = NOON.minus(Duration.ofDays(1));
        assertEquals(Duration.ofSeconds(2), at(yesterday).remaining());
        assertEquals(Duration.ofSeconds(1), at(yesterday.plusSeconds(1)).remaining());
        assertEquals(Duration.ZERO, at(yesterday.plusSeconds(2)).remaining());
    }

    @Test
    void a_damaged_file_counts_as_one_failure() throws Exception {
        at(NOON).failed();
        try (var files = Files.list(folder.resolve("state").resolve("unlock"))) {
            Files.writeString(files.findFirst().orElseThrow(), "xyz");
        }
        assertEquals(Duration.ofSeconds(1), at(NOON).remaining());
        assertEquals(Duration.ofSeconds(2), at(NOON).failed());
    }

    private UnlockDelay at(Instant now) throws Exception {
        return UnlockDelay.of(new StateFolder(folder.resolve("state")), ID, folder, Clock.fixed(now, ZoneOffset.UTC));
    }
}
