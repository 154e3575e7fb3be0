package vn.thamdinh.usecase.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.storage.Backup;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.backup.MovedMark;
import vn.thamdinh.storage.keys.TestVault;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;

class BringTest extends SecretaryAtDesk {

    private BringWorkspace bring() {
        return new BringWorkspace(office.seeded("x"));
    }

    private Path workspace() throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.filter(path -> Files.exists(path.resolve("workspace.json"))).findFirst().orElseThrow();
        }
    }

    private Path target() {
        return folder.resolve("máy mới/ThamDinh");
    }

    private List<Path> left() throws IOException {
        if (!Files.exists(target().getParent())) {
            return List.of();
        }
        try (var inside = Files.list(target().getParent())) {
            return inside.toList();
        }
    }

    private void opens(Path here) {
        try (var words = Passphrase.of(Office.WORDS); Desk copy = Office.done(new OpenWorkspace(office.seeded("x"))
                .open(here, words))) {
            assertTrue(copy.views().round().isPresent());
        }
    }

    @Test
    void aWorkspaceThatIsOpenIsNotCopied() throws Exception {
        assertEquals(Reason.IN_USE, Office.refused(bring().bring(workspace(), target(), Progress.NONE)));
        assertEquals(List.of(), left());
        Path there = workspace();
        desk.close();
        opens(Office.done(bring().bring(there, target(), Progress.NONE)));
    }

    @Test
    void nobodyOpensAWorkspaceWhileItIsCopied() throws Exception {
        desk.close();
        Path there = workspace();
        boolean[] kept = {false};
        Progress meanwhile = new Progress() {
            @Override
            public void at(long done, long total) {
                try (var words = Passphrase.of(Office.WORDS)) {
                    kept[0] |= Files.exists(target().getParent())
                            && Reason.IN_USE == Office.refused(new OpenWorkspace(office.seeded("x")).open(there, words));
                }
            }

            @Override
            public void check() {
            }
        };
        Office.done(bring().bring(new Bringable.Whole(there), target(), meanwhile));
        assertTrue(kept[0]);
    }

    @Test
    void whereNothingCanBeWrittenAWorkspaceIsCopiedWithoutALock() throws Exception {
        desk.close();
        Path there = workspace();
        Files.delete(there.resolve("lock"));
        Files.createDirectory(there.resolve("lock"));
        opens(Office.done(bring().bring(there, target(), Progress.NONE)));
    }

    @Test
    void whatBelongsToTheOldPlaceAloneStaysThere() throws Exception {
        desk.close();
        Path there = workspace();
        MovedMark.put(there, Instant.EPOCH);
        Files.writeString(Files.createDirectories(there.resolve("restore-before")).resolve("ledger.mv.db"), "x");
        Files.writeString(Files.createDirectories(there.resolve("restore-new")).resolve("ledger.mv.db"), "x");
        Files.writeString(there.resolve("journal/000009.tdj.tmp"), "x");
        Bringable found = Office.done(bring().look(there, Progress.NONE));
        assertEquals(new Bringable.Whole(there, Optional.of(Instant.EPOCH)), found);
        Path here = Office.done(bring().bring(found, target(), Progress.NONE));
        for (String name : List.of("moved.txt", "lock", "restore-before", "restore-new", "journal/000009.tdj.tmp")) {
            assertFalse(Files.exists(here.resolve(name)), name);
            assertTrue(Files.exists(there.resolve(name)), name);
        }
        opens(here);
    }

    @Test
    void aCopyThatBreaksOffLeavesNothingAndASecondTryWorks() throws Exception {
        desk.close();
        Path there = workspace();
        Path photo = Files.createDirectories(target().getParent()).resolve("ThamDinh-1.tmp");
        Files.writeString(photo, "của tôi");
        int[] steps = {0};
        Progress pulled = new Progress() {
            @Override
            public void at(long done, long total) {
                steps[0]++;
            }

            @Override
            public void check() {
                if (steps[0] > 2) {
                    throw new Cancelled();
                }
            }
        };
        assertThrows(Cancelled.class, () -> bring().bring(new Bringable.Whole(there), target(), pulled));
        assertEquals(List.of(photo), left());
        Path gone = there.resolveSibling("pulled");
        Files.move(there, gone);
        assertEquals(Reason.DISK, Office.refused(bring().bring(new Bringable.Whole(there), target(), Progress.NONE)));
        assertEquals(List.of(photo), left());
        opens(Office.done(bring().bring(gone, target(), Progress.NONE)));
    }

    @Test
    void nothingIsBroughtToAStickOrAShareOrAmongOtherFiles() throws Exception {
        desk.close();
        Path there = workspace();
        assertEquals(Reason.ON_STICK, Office.refused(new BringWorkspace(office.seeded("x"),
                place -> LookAtFolder.Fitness.REMOVABLE).bring(there, target(), Progress.NONE)));
        assertEquals(Reason.ON_SHARE, Office.refused(new BringWorkspace(office.seeded("x"),
                place -> LookAtFolder.Fitness.NETWORK).bring(there, target(), Progress.NONE)));
        Files.writeString(Files.createDirectories(target()).resolve("ảnh.txt"), "x");
        assertEquals(Reason.FOLDER_NOT_EMPTY, Office.refused(bring().bring(there, target(), Progress.NONE)));
    }

    @Test
    void ofBackupsTheNewestCompleteOneIsBroughtAndADamagedWorkspaceOffersIt() throws Exception {
        Office.done(desk.care().backups().make("exit"));
        Office.done(desk.council().enrol().enrol("Hạnh", "", "", vn.thamdinh.domain.council.Role.MEMBER));
        Office.done(desk.care().backups().make("exit"));
        desk.close();
        Path there = workspace();
        List<BackupPoint> points = Backup.points(there);
        BackupPoint older = points.get(1);
        points.getFirst().segments().stream().filter(segment -> !older.segments().contains(segment))
                .forEach(segment -> damage(there.resolve("backup/segments"), segment.sha256()));
        var alone = assertInstanceOf(Bringable.Kept.class, Office.done(bring().look(there.resolve("backup"), Progress.NONE)));
        assertEquals(older.at(), alone.at());
        assertEquals(1, alone.passedOver());
        assertEquals(new Bringable.Whole(there), Office.done(bring().look(there, Progress.NONE)));
        try (var journal = Files.list(there.resolve("journal"))) {
            Files.delete(journal.sorted().findFirst().orElseThrow());
        }
        Files.writeString(there.resolve("journal/000001.tdj"), "hỏng hẳn rồi");
        var offered = assertInstanceOf(Bringable.Kept.class, Office.done(bring().look(there, Progress.NONE)));
        assertEquals("000001.tdj", offered.damaged());
        assertEquals(older.at(), offered.at());
        opens(Office.done(bring().bring(offered, target(), Progress.NONE)));
    }

    private Path stickWithABackup() throws Exception {
        Office.done(desk.care().backups().make("exit"));
        desk.close();
        Path stick = Files.createDirectories(folder.resolve("stick"));
        BackupFolder.in(workspace()).copyTo(BackupFolder.on(stick.resolve("a")), 30, Progress.NONE);
        return stick;
    }

    @Test
    void aDamagedBackupIsNotReplacedByOneOfAnotherWorkspace() throws Exception {
        Path stick = stickWithABackup();
        Path journal = Files.createDirectories(folder.resolve("other/journal"));
        Files.write(journal.resolve("000001.tdj"), new byte[5000]);
        BackupPoint newer = BackupFolder.on(stick.resolve("b")).make(journal, new BackupFolder.Occasion(
                Instant.parse("2100-01-01T00:00:00Z"), "exit", 1, "", TestVault.VAULT.toBytes(), "", 30));
        var found = assertInstanceOf(Bringable.Kept.class, Office.done(bring().look(stick, Progress.NONE)));
        assertEquals(newer.at(), found.at());
        assertEquals(stick.resolve("b"), found.from());
        damage(stick.resolve("b/segments"), newer.segments().getFirst().sha256());
        assertEquals(Reason.DAMAGED, Office.refused(bring().look(stick, Progress.NONE)));
        opens(Office.done(bring().bring(stick.resolve("a"), target(), Progress.NONE)));
    }

    @Test
    void aFolderThatCannotBeReadDoesNotHideTheBackupsBesideIt() throws Exception {
        Path stick = stickWithABackup();
        Path closed = Files.createDirectory(stick.resolve("System Volume Information"));
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "everything can be read here");
        assertInstanceOf(Bringable.Kept.class, Office.done(bring().look(stick, Progress.NONE)));
        assertEquals(Reason.DISK_CLOSED, Office.refused(bring().look(closed, Progress.NONE)));
    }

    @Test
    void aRestoreThatIsHalfDoneIsNoDamage() throws Exception {
        Office.done(desk.care().backups().make("exit"));
        desk.close();
        Path there = workspace();
        Path fresh = Files.createDirectory(there.resolve("restore-new"));
        Files.move(there.resolve("journal"), fresh.resolve("journal"));
        Files.move(there.resolve("ledger.mv.db"), fresh.resolve("ledger.mv.db"));
        Files.writeString(there.resolve("restore.begun"), "x");
        Bringable found = Office.done(bring().look(there, Progress.NONE));
        assertEquals(new Bringable.Whole(there), found);
        opens(Office.done(bring().bring(found, target(), Progress.NONE)));
    }

    private static void damage(Path segments, String sha256) {
        try (var files = Files.list(segments)) {
            Path copy = files.filter(file -> file.toString().contains(sha256.substring(0, 16))).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(copy);
            bytes[bytes.length / 2] ^= 1;
            Files.write(copy, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
