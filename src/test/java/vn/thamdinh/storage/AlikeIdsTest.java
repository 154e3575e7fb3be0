package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;

/** Entries are found by how their id begins; some begin alike, and somebody may make them so on purpose. */
class AlikeIdsTest {

    private static final StoredEntry ONE = entry(4474);
    private static final StoredEntry OTHER = entry(45_561);

    @TempDir
    private Path base;

    private static StoredEntry entry(long salt) {
        return EntryCodec.encode(new EntryCodec.Origin(new RoundId("1".repeat(64)), new WriterId("2".repeat(32)), 1,
                        new HybridTime(1_700_000_000_000L, 0), new ProgrammeHash("c".repeat(64)), List.of()),
                new ScoreFact.ScoreGiven(new UnitId("25195"), new ComponentId("1.1"), Stage.APPRAISE,
                        Scorer.of(Writing.MEMBER), Map.of(ScoreFact.POINTS, "8"), ""),
                ByteBuffer.allocate(EntryCodec.SALT_BYTES).putLong(salt).array());
    }

    @Test
    void oneIsNotTakenForTheOther() throws Exception {
        EntryId one = ONE.entry().id();
        EntryId other = OTHER.entry().id();
        assertEquals(one.hex().substring(0, 8), other.hex().substring(0, 8));
        assertNotEquals(one, other);
        try (Workspace workspace = new Workspaces(base).create("a")) {
            workspace.append(batch(ONE));
            assertTrue(workspace.holds(one));
            assertFalse(workspace.holds(other));
            assertEquals(Map.of(one, true), workspace.withBody(List.of(one, other)));
            assertEquals(List.of(one), ids(workspace.entriesOf(List.of(one, other))));
            assertEquals(Map.of(), workspace.withBody(List.of(other)));
            assertEquals(List.of(), workspace.entriesOf(List.of(other)));

            workspace.append(batch(OTHER));
            assertEquals(2, workspace.count());
            assertTrue(workspace.holds(other));
            assertEquals(List.of(other), ids(workspace.entriesOf(List.of(other))));
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
    }

    @Test
    void aBodyThatComesLaterLeavesTheOtherAsItIs() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            workspace.append(batch(EntryCodec.of(ONE.header(), Optional.empty()), OTHER));
            workspace.append(batch(ONE));
            assertEquals(Map.of(ONE.entry().id(), true, OTHER.entry().id(), true),
                    workspace.withBody(List.of(ONE.entry().id(), OTHER.entry().id())));
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
    }

    private static List<EntryId> ids(List<StoredEntry> entries) {
        return entries.stream().map(stored -> stored.entry().id()).toList();
    }
}
