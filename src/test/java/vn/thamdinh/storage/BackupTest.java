package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.backup.Thinning;
import vn.thamdinh.wire.entry.StoredEntry;

class BackupTest {

    @TempDir
    private Path base;

    @Test
    void aRestoredPointIsTheStateOfBeforeTheImport() throws Exception {
        var workspaces = new Workspaces(base);
        BackupPoint point;
        String before;
        try (Workspace workspace = workspaces.create("a")) {
            Writing own = Writing.found(workspace);
            workspace.append(batch(own.score("25195", "1.1", "8")));
            before = workspace.digest();
            point = workspace.keeping().backUp("import");
            imported(workspace, own);
            assertNotEquals(before, workspace.digest());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
        assertEquals(List.of(point), Backup.points(workspaces.folder("a")));
        Backup.restore(BackupFolder.in(workspaces.folder("a")), point, workspaces.folder("b"));
        try (Workspace restored = workspaces.open("b")) {
            assertEquals(before, restored.digest());
            assertEquals(point.digest(), restored.digest());
            assertEquals(point.entries(), restored.count());
            assertTrue(restored.opening().newWriter());
            assertEquals(List.of(), restored.opening().journalDamage());
            assertEquals(List.of(), restored.verify(Progress.NONE).faults());
            Writing writing = Writing.in(restored);
            restored.append(batch(writing.opened(), writing.score("25195", "1.2", "7")));
        }
        try (Workspace untouched = workspaces.open("a")) {
            assertEquals(1, untouched.bundles().size());
        }
    }

    @Test
    void eachSegmentIsCopiedOnceAndNeverWrittenAgain() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing own = Writing.found(workspace);
            BackupPoint first = workspace.keeping().backUp("import");
            Path copy = copies().getFirst();
            byte[] then = Files.readAllBytes(copy);
            Files.setLastModifiedTime(copy, FileTime.fromMillis(1000));
            workspace.append(batch(own.score("25195", "1.1", "8")));
            BackupPoint second = workspace.keeping().backUp("import");

            assertEquals(first.segments().getFirst(), second.segments().getFirst());
            assertEquals(first.segments().size() + 1, second.segments().size());
            assertArrayEquals(then, Files.readAllBytes(copy));
            assertEquals(1000, Files.getLastModifiedTime(copy).toMillis());
            assertArrayEquals(then, Files.readAllBytes(base.resolve("a/journal/000001.tdj")));
        }
    }

    @Test
    void theLastThirtyPointsAreKeptNewestFirst() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing.found(workspace);
            for (int i = 0; i < Thinning.USUAL + 3; i++) {
                workspace.keeping().backUp("import");
            }
            List<BackupPoint> points = Backup.points(base.resolve("a"));
            assertEquals(Thinning.USUAL, points.size());
            assertEquals(Thinning.USUAL + 3, points.getFirst().number());
            assertEquals(4, points.getLast().number());
        }
    }

    @Test
    void aDamagedCopyIsRefusedAndLeavesNothing() throws Exception {
        BackupPoint point;
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing.found(workspace);
            point = workspace.keeping().backUp("import");
        }
        Path copy = copies().getFirst();
        byte[] bytes = Files.readAllBytes(copy);
        bytes[bytes.length / 2] ^= 1;
        Files.write(copy, bytes);
        assertThrows(StorageException.Damaged.class,
                () -> Backup.restore(BackupFolder.in(base.resolve("a")), point, base.resolve("b")));
        assertFalse(Files.exists(base.resolve("b")));
        Files.delete(copy);
        assertThrows(StorageException.Damaged.class,
                () -> Backup.restore(BackupFolder.in(base.resolve("a")), point, base.resolve("b")));
    }

    @Test
    void neverRestoresOverSomethingAndPassesOverADamagedManifest() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing.found(workspace);
            BackupPoint point = workspace.keeping().backUp("import");
            assertThrows(StorageException.FolderNotEmpty.class,
                    () -> Backup.restore(BackupFolder.in(base.resolve("a")), point, base.resolve("a")));
            BackupPoint second = workspace.keeping().backUp("import");
            Files.writeString(base.resolve("a/backup/000001.json"), "{", StandardCharsets.US_ASCII);
            assertEquals(List.of(second), Backup.points(base.resolve("a")));
        }
    }

    @Test
    void aBackupThatWasCutOffIsDoneAgain() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing.found(workspace);
            Files.createDirectories(base.resolve("a/backup/segments"));
            Files.write(base.resolve("a/backup/segments/1.tmp"), new byte[1_000_000]);
            BackupPoint point = workspace.keeping().backUp("import");
            assertEquals(1, copies().size());
            Backup.restore(BackupFolder.in(base.resolve("a")), point, base.resolve("b"));
            assertEquals(workspace.digest(), point.digest());
        }
    }

    private static void imported(Workspace workspace, Writing own) throws StorageException {
        Writing other = new Writing(own.round(), Writing.ROOT_KEY, "5".repeat(32), 0);
        List<StoredEntry> brought = List.of(other.opened(), other.score("25195", "1.1", "6"));
        workspace.append(new Workspace.Batch(brought, List.of(), Map.of(), List.of(),
                List.of(Writing.bundle(brought, BundleId.NONE, 1)), List.of()));
    }

    private List<Path> copies() throws Exception {
        try (var files = Files.list(base.resolve("a/backup/segments"))) {
            return files.sorted().toList();
        }
    }
}
