package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.backup.BackupPoint;

/** Workspaces of older versions of the tables, kept as those programs wrote them. */
class OlderWorkspaceTest {

    @TempDir
    private Path base;

    /**
     * What a kept workspace holds. The digest of the first version is of the founding alone, since its writer was opened in a
     * form that no longer opens anything, so that nothing else of it counts.
     */
    private enum Kept {
        V001("acc3e5d8870405dccaa239e8300137ef390b853b68d856047b20a8579454d01e", 9, 0, 0),
        V002("28e1949d1e8d29c5cf8c113b9c1fc765c595ba7ccd062ff281842818e7aa3e08", 42, 2, 1);

        private final String digest;
        private final int entries;
        private final int bundles;
        private final int passages;

        Kept(String digest, int entries, int bundles, int passages) {
            this.digest = digest;
            this.entries = entries;
            this.bundles = bundles;
            this.passages = passages;
        }
    }

    private void unpack(Kept kept) throws Exception {
        String name = "/databases/" + kept.name().toLowerCase(Locale.ROOT) + "/workspace.json";
        URI place = Objects.requireNonNull(getClass().getResource(name)).toURI();
        Workspaces.copy(Path.of(place).getParent(), base.resolve("a"));
    }

    @ParameterizedTest
    @EnumSource
    void opensAsItWasAndGoesOn(Kept kept) throws Exception {
        unpack(kept);
        try (Workspace workspace = new Workspaces(base).open("a")) {
            assertEquals(Optional.empty(), workspace.opening().databaseRebuiltBecause());
            assertHolds(kept, workspace);
            assertEquals(Map.of("reason|25195|1.1", "còn phải xem lại"), workspace.drafts());
            Writing writing = Writing.in(workspace);
            workspace.append(batch(writing.opened(), writing.score("25195", "1.3", "6")));
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
        try (Workspace workspace = new Workspaces(base).open("a")) {
            assertEquals(kept.entries + 2, workspace.count());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUpgradeThatWasCutOffIsBegunAgain(Kept kept) throws Exception {
        unpack(kept);
        Path database = base.resolve("a").resolve("ledger.mv.db");
        Files.copy(database, base.resolve("a").resolve("ledger.mv.db.before-upgrade"));
        Files.write(database, new byte[4096]);
        try (Workspace workspace = new Workspaces(base).open("a")) {
            assertEquals(Optional.empty(), workspace.opening().databaseRebuiltBecause());
            assertHolds(kept, workspace);
            assertEquals(Map.of("reason|25195|1.1", "còn phải xem lại"), workspace.drafts());
        }
        assertFalse(Files.exists(base.resolve("a").resolve("ledger.mv.db.before-upgrade")));
    }

    @ParameterizedTest
    @EnumSource
    void everyEntryIsFoundByItsId(Kept kept) throws Exception {
        unpack(kept);
        try (Workspace workspace = new Workspaces(base).open("a")) {
            List<EntryId> ids = workspace.entries().stream().map(stored -> stored.entry().id()).toList();
            assertEquals(kept.entries, ids.size());
            assertEquals(Set.copyOf(ids), workspace.withBody(ids).keySet());
            assertEquals(kept.entries, workspace.entriesOf(ids).size());
            ids.forEach(id -> assertTrue(workspace.holds(id), id::hex));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isMadeAnewFromItsJournal(Kept kept) throws Exception {
        unpack(kept);
        Files.delete(base.resolve("a").resolve("ledger.mv.db"));
        try (Workspace workspace = new Workspaces(base).open("a")) {
            assertTrue(workspace.opening().databaseRebuiltBecause().isPresent());
            assertHolds(kept, workspace);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBackupIsMadeBeforeTheTablesAreBroughtUpToDate(Kept kept) throws Exception {
        unpack(kept);
        try (Workspace workspace = new Workspaces(base).open("a")) {
            List<BackupPoint> points = workspace.keeping().shelf().points();
            assertEquals(List.of("upgrade"), points.stream().map(BackupPoint::why).toList());
            assertEquals(Optional.empty(), workspace.keeping().shelf().fault(points.getFirst(), Progress.NONE));
            assertTrue(workspace.keeping().stage(workspace.keeping().shelf(), points.getFirst(), Progress.NONE).gone()
                    .isEmpty());
        }
        try (Workspace workspace = new Workspaces(base).open("a")) {
            assertEquals(1, workspace.keeping().shelf().points().size());
        }
    }

    @Test
    void tablesOfALaterVersionAreRefusedAndLeftAlone() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing.found(workspace);
        }
        LaterTables.write(base.resolve("a"), Workspaces.passphrase());
        assertThrows(StorageException.NewerVersion.class, () -> new Workspaces(base).open("a"));
        assertThrows(StorageException.NewerVersion.class, () -> new Workspaces(base).open("a"));
        assertFalse(Files.exists(base.resolve("a").resolve("ledger.mv.db.hong-1")));
        assertFalse(Files.exists(base.resolve("a").resolve("backup")));
    }

    private static void assertHolds(Kept kept, Workspace workspace) throws StorageException {
        assertEquals(kept.digest, workspace.digest());
        assertEquals(kept.entries, workspace.count());
        assertEquals(Optional.of("m-1"), workspace.setting("me"));
        assertEquals(1, workspace.programmes().size());
        assertEquals(kept.bundles, workspace.bundles().size());
        assertEquals(kept.passages, workspace.passages().size());
        assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
    }
}
