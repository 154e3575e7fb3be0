package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.database.Database;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.storage.database.Tampering;
import vn.thamdinh.storage.journal.WorkspaceFile;

/** What is about single units is read after the opening, when it is first asked for. */
class LaterReadingTest {

    @TempDir
    private Path base;
    private Set<EntryId> heads;
    private String digest;

    @BeforeEach
    void saveSomething() throws Exception {
        try (Workspace workspace = workspaces().create("a")) {
            Writing writing = Writing.found(workspace);
            workspace.append(batch(writing.score("25211", "1.1", "8"), writing.score("25212", "1.1", "7.5")));
            heads = ids(workspace.heads());
            digest = workspace.digest();
        }
    }

    @Test
    void readLateItIsTheSame() throws Exception {
        try (Workspace workspace = workspaces().open("a")) {
            assertTrue(workspace.headsOfNoUnit().stream().allMatch(head -> head.entry().subject().orElseThrow().unit().isEmpty()));
            assertEquals(2, workspace.headsOfUnits().size());
            assertEquals(heads, ids(workspace.heads()));
        }
    }

    @Test
    void whatIsSavedBeforeItIsReadIsReadOnceAndAsItStandsThen() throws Exception {
        try (Workspace workspace = workspaces().open("a")) {
            Writing writing = Writing.in(workspace);
            workspace.append(batch(writing.score("25213", "1.1", "5")));
            assertEquals(3, workspace.headsOfUnits().size());
            workspace.append(batch(writing.score("25214", "1.1", "5")));
            assertEquals(4, workspace.headsOfUnits().size());
            assertEquals(heads.size() + 2, workspace.heads().size());
        }
    }

    @Test
    void rottenItIsMadeAnewFromTheJournalAsAtAnOpening() throws Exception {
        rot(score());
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(Optional.empty(), workspace.opening().databaseRebuiltBecause(), "nobody has looked yet");
            assertEquals(heads, ids(workspace.heads()));
            assertEquals(Optional.of("disagrees"), workspace.opening().databaseRebuiltBecause());
            assertEquals(digest, workspace.digest());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
            workspace.append(batch(Writing.in(workspace).score("25213", "1.1", "5")));
        }
        assertTrue(Files.exists(base.resolve("a/ledger.mv.db.hong-1")));
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(heads.size() + 1, workspace.heads().size());
            assertEquals(Optional.empty(), workspace.opening().databaseRebuiltBecause());
        }
    }

    @Test
    void whatWasWorkedOutIsGivenOutOfTheSameStateAlone() throws Exception {
        try (Workspace workspace = workspaces().open("a")) {
            workspace.derive(workspace.mark(), Map.of("tổng quan", "22 xã"));
        }
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(Optional.of("22 xã"), workspace.derived("tổng quan"));
            assertEquals(Optional.empty(), workspace.derived("khác"));
            workspace.keepDraft("reason|1|1", "dở dang");
            assertEquals(Optional.of("22 xã"), workspace.derived("tổng quan"));
            String before = workspace.mark();
            workspace.append(batch(Writing.in(workspace).score("25213", "1.1", "5")));
            assertEquals(Optional.empty(), workspace.derived("tổng quan"));
            workspace.derive(before, Map.of("tổng quan", "worked out too slowly"));
            assertEquals(Optional.empty(), workspace.derived("tổng quan"));
            workspace.derive(workspace.mark(), Map.of("tổng quan", "1"));
            workspace.append(new Workspace.Batch(List.of(), List.of(), Map.of("me", "m-2"), List.of()));
            assertEquals(Optional.empty(), workspace.derived("tổng quan"), "another person sits here");
        }
    }

    @Test
    void everySaveMakesAnotherStateAlsoOneOfAPackagesWayAlone() throws Exception {
        try (Workspace workspace = workspaces().open("a")) {
            String before = workspace.mark();
            var passage = new Passage(Instant.parse("2024-11-05T08:00:00Z"), Passage.Kind.SENT, PackageKind.ROUND, "",
                    "goi.tdx", List.of(), Holdings.NONE, List.of(), "", Passage.Whole.NONE);
            workspace.append(new Workspace.Batch(List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(passage)));
            assertNotEquals(before, workspace.mark());
        }
    }

    @Test
    void aRowOfAnotherUnitThanItsSubjectsIsFoundAtTheOpening() throws Exception {
        Path folder = base.resolve("a");
        try (var words = Workspaces.passphrase(); var keys = WorkspaceFile.read(folder).unlock(words);
                Database open = Database.open(folder, "ledger", keys)) {
            open.write(Tampering::units);
        }
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(Optional.of("disagrees"), workspace.opening().databaseRebuiltBecause());
            assertEquals(2, workspace.headsOfUnits().size());
            assertEquals(heads, ids(workspace.heads()));
        }
    }

    private EntryId score() throws StorageException {
        try (Workspace workspace = workspaces().open("a")) {
            return workspace.headsOfUnits().getFirst().entry().id();
        }
    }

    private void rot(EntryId entry) throws Exception {
        Path folder = base.resolve("a");
        try (var words = Workspaces.passphrase(); var keys = WorkspaceFile.read(folder).unlock(words);
                Database open = Database.open(folder, "ledger", keys)) {
            open.write(tx -> Tampering.body(tx, entry));
        }
    }

    private Workspaces workspaces() {
        return new Workspaces(base);
    }

    private static Set<EntryId> ids(List<Held> heads) {
        return heads.stream().map(head -> head.entry().id()).collect(Collectors.toSet());
    }
}
