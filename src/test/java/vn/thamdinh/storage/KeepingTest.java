package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.backup.Holding;
import vn.thamdinh.storage.backup.MovedMark;
import vn.thamdinh.storage.backup.MovingFile;

class KeepingTest {

    private static final Holding PRESENT = new Holding("Trần Thị Bưởi", 12, 3, 1);

    @TempDir
    private Path base;
    private Workspaces workspaces;

    @BeforeEach
    void place() {
        workspaces = new Workspaces(base);
    }

    @Test
    void whatABackupHoldsIsToldToTheOwnerAndToNobodyElse() throws Exception {
        try (Workspace workspace = workspaces.create("a")) {
            Writing.found(workspace);
            BackupPoint point = workspace.keeping().backUp("exit", PRESENT);
            assertEquals(Optional.of(PRESENT), workspace.keeping().holding(point));
            assertTrue(workspace.keeping().isCurrent(point));
            String manifest = Files.readString(base.resolve("a/backup/000001.json"));
            assertFalse(manifest.contains("Bưởi"));
            try (Workspace other = workspaces.create("b")) {
                assertEquals(Optional.empty(), other.keeping().holding(point));
            }
        }
    }

    @Test
    void restoringShowsWhatWouldGoKeepsThePresentAndCanBeUndone() throws Exception {
        BackupPoint point;
        String then;
        String now;
        WriterId writer;
        try (Workspace workspace = workspaces.create("a")) {
            Writing own = Writing.found(workspace);
            workspace.append(batch(own.score("25195", "1.1", "8")));
            then = workspace.digest();
            point = workspace.keeping().backUp("exit", PRESENT);
            workspace.append(batch(own.score("25195", "1.2", "7")));
            workspace.keepDraft("reason|25195|1.3", "chưa xong");
            now = workspace.digest();
            writer = workspace.writer();
            Staged staged = workspace.keeping().stage(workspace.keeping().shelf(), point, Progress.NONE);
            assertEquals(1, staged.gone().size());
            assertEquals(List.of(), staged.regained());
            assertEquals(now, workspace.digest());
            workspace.keeping().restore(workspace.keeping().shelf(), point, PRESENT, Progress.NONE);
        }
        BackupPoint before = Backup.points(base.resolve("a")).getFirst();
        assertEquals("restore", before.why());
        assertTrue(Files.exists(base.resolve("a/restore-before/ledger.mv.db")));
        assertFalse(Files.exists(base.resolve("a/restore-new")));
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(then, workspace.digest());
            assertEquals(Optional.empty(), workspace.opening().databaseRebuiltBecause());
            assertEquals(Map.of("reason|25195|1.3", "chưa xong"), workspace.drafts());
            assertNotEquals(writer, workspace.writer());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
            assertEquals(1, workspace.keeping().stage(workspace.keeping().shelf(), before, Progress.NONE).regained().size());
            workspace.keeping().restore(workspace.keeping().shelf(), before, PRESENT, Progress.NONE);
        }
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(now, workspace.digest());
            assertNotEquals(writer, workspace.writer());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
    }

    @Test
    void aFlippedByteIsFoundBeforeAnythingIsReplaced() throws Exception {
        try (Workspace workspace = workspaces.create("a")) {
            Writing own = Writing.found(workspace);
            BackupPoint point = workspace.keeping().backUp("exit");
            workspace.append(batch(own.score("25195", "1.1", "8")));
            String now = workspace.digest();
            flip(only(base.resolve("a/backup/segments")));
            assertTrue(workspace.keeping().shelf().fault(point, Progress.NONE).isPresent());
            assertThrows(StorageException.Damaged.class, () -> workspace.keeping()
                    .restore(workspace.keeping().shelf(), point, PRESENT, Progress.NONE));
            assertEquals(now, workspace.digest());
            workspace.append(batch(own.score("25195", "1.2", "7")));
            assertFalse(Files.exists(base.resolve("a/restore-new")));
        }
        try (Workspace workspace = workspaces.open("a")) {
            assertFalse(workspace.opening().newWriter());
        }
    }

    @Test
    void aBackupOfAnotherWorkspaceIsRefused() throws Exception {
        BackupPoint foreign;
        try (Workspace other = workspaces.create("b")) {
            Writing.found(other);
            foreign = other.keeping().backUp("exit");
        }
        try (Workspace workspace = workspaces.create("a")) {
            Writing.found(workspace);
            assertThrows(StorageException.OtherWorkspace.class, () -> workspace.keeping()
                    .stage(BackupFolder.in(base.resolve("b")), foreign, Progress.NONE));
        }
    }

    @Test
    void aRestoredWorkspaceOpensWithThePassphraseOfNowAlone() throws Exception {
        try (Workspace workspace = workspaces.create("a"); var fresh = Passphrase.of("ba mươi sáu phố phường")) {
            Writing.found(workspace);
            BackupPoint point = workspace.keeping().backUp("exit");
            workspace.changePassphrase(fresh);
            workspace.keeping().restore(workspace.keeping().shelf(), point, PRESENT, Progress.NONE);
        }
        assertThrows(StorageException.WrongPassphrase.class, () -> workspaces.open("a"));
        Workspaces.delete(base.resolve("state"));
        workspaces.open("a", "ba mươi sáu phố phường").close();
    }

    @Test
    void anEarlierBackupBesideThePlaceOpensWithThePassphraseOfThen() throws Exception {
        BackupPoint point;
        try (Workspace workspace = workspaces.create("a"); var fresh = Passphrase.of("ba mươi sáu phố phường")) {
            Writing.found(workspace);
            point = workspace.keeping().backUp("passphrase");
            workspace.changePassphrase(fresh);
        }
        Backup.restore(BackupFolder.in(base.resolve("a")), point, base.resolve("b"));
        workspaces.open("b").close();
    }

    @Test
    void aSecondMediumHoldsEverythingWithTheEvidence() throws Exception {
        Path stick = Files.createDirectory(base.resolve("stick"));
        String digest;
        String file;
        try (Workspace workspace = workspaces.create("a")) {
            Writing own = Writing.found(workspace);
            file = workspace.evidence().put(new ByteArrayInputStream(new byte[100_000])).sha256();
            workspace.keeping().backUp("exit");
            workspace.append(batch(own.score("25195", "1.1", "8")));
            workspace.keeping().backUp("exit");
            digest = workspace.digest();
            assertTrue(workspace.keeping().copyTo(BackupFolder.on(stick), Progress.NONE) > 100_000);
            assertEquals(0, workspace.keeping().copyTo(BackupFolder.on(stick), Progress.NONE));
        }
        Workspaces.delete(base.resolve("a"));
        BackupFolder shelf = BackupFolder.on(stick);
        Backup.restore(shelf, shelf.points().getFirst(), base.resolve("b"));
        try (Workspace workspace = workspaces.open("b")) {
            assertEquals(digest, workspace.digest());
            assertTrue(workspace.evidence().holds(file));
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
    }

    @Test
    void aWorkspaceMovesWithEverythingAndNeverWritesTwiceUnderOneNumber() throws Exception {
        WriterId old;
        long count;
        Path file = base.resolve("chuyen.tdmove");
        try (Workspace workspace = workspaces.create("a")) {
            Writing own = Writing.found(workspace);
            workspace.append(batch(own.score("25195", "1.1", "8")));
            workspace.keepDraft("reason|25195|1.1", "đang viết");
            old = workspace.writer();
            count = workspace.count();
            workspace.keeping().moveTo(file, PRESENT, Progress.NONE);
        }
        assertThrows(StorageException.MovedAway.class, () -> workspaces.open("a"));
        new MovingFile(file).unpack(base.resolve("b"), Progress.NONE);
        try (Workspace workspace = workspaces.open("b")) {
            assertEquals(count, workspace.count());
            assertNotEquals(old, workspace.writer());
            assertEquals(Map.of("reason|25195|1.1", "đang viết"), workspace.drafts());
            assertEquals(Optional.empty(), workspace.opening().databaseRebuiltBecause());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
        Keeping.takeBack(base.resolve("a"), workspaces.surroundings());
        try (Workspace workspace = workspaces.open("a")) {
            assertNotEquals(old, workspace.writer());
        }
    }

    /** The file of a workspace that moves to another computer. */
    private Path moved() throws Exception {
        Path file = base.resolve("chuyen.tdmove");
        try (Workspace workspace = workspaces.create("a")) {
            Writing.found(workspace);
            workspace.keeping().moveTo(file, PRESENT, Progress.NONE);
        }
        return file;
    }

    @Test
    void aMovingFileWithAFlippedByteLeavesNothing() throws Exception {
        Path file = moved();
        byte[] whole = Files.readAllBytes(file);
        for (int at : new int[] {whole.length / 2, whole.length / 4, 200}) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 4;
            Files.write(file, bytes);
            assertThrows(IOException.class, () -> new MovingFile(file).unpack(base.resolve("b"), Progress.NONE));
            assertFalse(Files.exists(base.resolve("b")));
            try (var left = Files.list(base)) {
                assertEquals(List.of(), left.filter(one -> one.toString().endsWith(".tmp")).toList());
            }
        }
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThrows(IOException.class, () -> new MovingFile(file).unpack(base.resolve("b"), Progress.NONE));
    }

    @Test
    void unpackingDeletesNothingThatItDidNotMake() throws Exception {
        Path file = moved();
        Path photo = Files.writeString(Files.createDirectory(base.resolve("b.tmp")).resolve("anh.txt"), "của tôi");
        Path other = Files.writeString(Files.createDirectory(base.resolve("b-1.tmp")).resolve("anh.txt"), "của tôi");
        new MovingFile(file).unpack(base.resolve("b"), Progress.NONE);
        workspaces.open("b").close();
        assertEquals("của tôi", Files.readString(photo));
        assertEquals("của tôi", Files.readString(other));
        assertThrows(IOException.class, () -> new MovingFile(photo).unpack(base.resolve("c"), Progress.NONE));
        assertFalse(Files.exists(base.resolve("c")) || Files.exists(base.resolve("c-1.tmp")));
    }

    @Test
    void aMoveThatFailsLeavesTheWorkspaceOpenAndUnmarked() throws Exception {
        try (Workspace workspace = workspaces.create("a")) {
            Writing own = Writing.found(workspace);
            assertThrows(StorageException.DiskTrouble.class, () -> workspace.keeping()
                    .moveTo(base.resolve("pulled/chuyen.tdmove"), PRESENT, Progress.NONE));
            workspace.append(batch(own.score("25195", "1.1", "8")));
        }
        assertEquals(Optional.empty(), MovedMark.read(base.resolve("a")));
        workspaces.open("a").close();
    }

    @Test
    void thePassphraseOfAnOpenWorkspaceIsConfirmed() throws Exception {
        try (Workspace workspace = workspaces.create("a"); var right = Workspaces.passphrase();
                var wrong = Passphrase.of("không phải")) {
            workspace.keeping().confirm(right);
            assertThrows(StorageException.WrongPassphrase.class, () -> workspace.keeping().confirm(wrong));
            assertThrows(StorageException.TooEarly.class, () -> workspace.keeping().confirm(right));
        }
    }

    @Test
    void aDamagedOrNewerManifestIsShownAsWhatItIs() throws Exception {
        try (Workspace workspace = workspaces.create("a")) {
            Writing.found(workspace);
            workspace.keeping().backUp("exit");
            Files.writeString(base.resolve("a/backup/000007.json"), "{", StandardCharsets.UTF_8);
            Files.writeString(base.resolve("a/backup/000008.json"), "{\"format\":9}", StandardCharsets.UTF_8);
            assertEquals(List.of("COMPLETE", "NEWER", "DAMAGED"), workspace.keeping().shelf().list().stream()
                    .map(shelved -> shelved.state().name()).toList());
            Files.delete(only(base.resolve("a/backup/segments")));
            assertEquals("DAMAGED", workspace.keeping().shelf().list().getFirst().state().name());
        }
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().getFirst();
        }
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
