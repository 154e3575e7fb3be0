package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.backup.Holding;
import vn.thamdinh.storage.backup.MovingFile;
import vn.thamdinh.storage.journal.SegmentFiles;

/** Where something is lost with segments of a journal, this is said and never forgotten. */
class JournalLossTest extends JournalInSegments {

    private static final Holding PRESENT = new Holding("Trần Thị Bưởi", 12, 3, 1);

    JournalLossTest(@TempDir Path base) {
        super(base);
    }

    @Test
    void whatIsLostTogetherWithTheDatabaseIsNeverForgottenAndStopsNeitherABackupNorAMove() throws Exception {
        Files.delete(segment(3));
        Files.delete(base.resolve("a/ledger.mv.db"));
        var lost = new OpeningReport.Mended(List.of(), List.of("000003"));
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(lost, workspace.opening().mended());
            assertEquals(lost, workspace.verify(Progress.NONE).journal());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
            assertEquals(count - 1, workspace.count());
        }
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(List.of(), workspace.opening().journalDamage());
            assertEquals(lost, workspace.mended());
        }
        Files.delete(base.resolve("a/ledger.mv.db"));
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(lost, workspace.mended());
            assertEquals(List.of(), workspace.keeping().backUp("exit").lost());
            workspace.keeping().moveTo(base.resolve("chuyen.tdmove"), PRESENT, Progress.NONE);
        }
        new MovingFile(base.resolve("chuyen.tdmove")).unpack(base.resolve("b"), Progress.NONE);
        try (Workspace workspace = workspaces.open("b")) {
            assertEquals(lost, workspace.mended());
        }
    }

    @Test
    void aDatabaseThatWentBackInTimeIsNotTrustedToHoldWhatIsGone() throws Exception {
        Path database = base.resolve("a/ledger.mv.db");
        byte[] earlier = Files.readAllBytes(database);
        try (Workspace workspace = workspaces.open("a")) {
            Writing own = Writing.in(workspace);
            workspace.append(batch(own.score(SCORED, "1.3", "5")));
            workspace.still(quiet -> quiet);
            workspace.append(batch(own.score(SCORED, "1.4", "5")));
        }
        Files.write(database, earlier);
        Files.delete(segment(5));
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(List.of("000005"), workspace.mended().lost());
        }
    }

    @Test
    void aPowerCutAfterTheDatabaseWasMadeAnewDoesNotMakeTheLossForgotten() throws Exception {
        Files.delete(segment(3));
        Files.delete(base.resolve("a/ledger.mv.db"));
        try (var passphrase = Workspaces.passphrase();
                var keys = new Unlocking(base.resolve("a"), workspaces.surroundings())
                        .unlock(vault -> vault.unlock(passphrase)).keys()) {
            new Rebuild(base.resolve("a"), keys).run(Optional.empty(), Map.of(), false, Progress.NONE).close();
        }
        assertLost("000003");
    }

    @Test
    void aDiskThatRefusesTheMendingDoesNotMakeTheLossForgotten() throws Exception {
        Path inTheWay = Files.createDirectories(journal.resolve("000003.tdj.tmp/in the way"));
        Files.delete(segment(3));
        Files.delete(base.resolve("a/ledger.mv.db"));
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(List.of("000003"), workspace.opening().mended().lost());
            Workspaces.delete(inTheWay.getParent());
            assertEquals(List.of(), workspace.keeping().backUp("work").lost());
            assertEquals(new OpeningReport.Mended(List.of(), List.of("000003")), workspace.mended());
        }
        assertLost("000003");
    }

    private void assertLost(String name) throws Exception {
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(new OpeningReport.Mended(List.of(), List.of(name)), workspace.mended());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
    }

    @Test
    void aSegmentThatCannotBeReadTodayIsNotGivenUpWhereTheDatabaseDoesNotHoldIt() throws Exception {
        unreadable(3);
        Files.delete(base.resolve("a/ledger.mv.db"));
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(OpeningReport.Mended.NOTHING, workspace.mended());
            assertThrows(StorageException.Damaged.class, () -> workspace.keeping().backUp("work"));
            assertEquals(OpeningReport.Mended.NOTHING, workspace.mended());
        }
        Workspaces.delete(segment(3));
        Files.move(base.resolve("000003"), segment(3));
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(OpeningReport.Mended.NOTHING, workspace.mended());
            assertWhole(workspace);
        }
    }

    @Test
    void aSegmentThatCannotBeReadTheNextTimeEitherIsLost() throws Exception {
        unreadable(3);
        Files.delete(base.resolve("a/ledger.mv.db"));
        workspaces.open("a").close();
        assertLost("000003");
        assertTrue(Files.exists(journal.resolve("000003.tdj.hong-1")));
    }

    private void unreadable(int number) throws IOException {
        Files.move(segment(number), base.resolve(JournalIntake.name(number)));
        Files.createDirectories(segment(number).resolve("unreadable"));
    }

    @Test
    void aDatabaseThatWentBackIsNotTrustedWhereOnlyTheLostSegmentTellsOfIt() throws Exception {
        Path database = base.resolve("a/ledger.mv.db");
        byte[] earlier = Files.readAllBytes(database);
        try (Workspace workspace = workspaces.open("a")) {
            workspace.append(batch(Writing.in(workspace).score(SCORED, "1.3", "5")));
        }
        Files.write(database, earlier);
        rot(5);
        assertLost("000005");
    }

    @Test
    void aDatabaseThatDoesNotHoldWhatItSaysIsNotWholeAlsoWhereItsEntriesCanBeRead() throws Exception {
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(true, workspace.read(Salvage::isWhole));
            assertEquals(false, workspace.read(tx -> {
                tx.texts().putSetting("me", "ai đó", "0".repeat(32));
                return Salvage.isWhole(tx);
            }));
            assertEquals(false, workspace.read(tx -> {
                tx.held().delete(tx.held().rows());
                return Salvage.isWhole(tx);
            }));
        }
    }

    /** A backup of a journal of which one segment cannot be read and nothing is mended. */
    private BackupPoint partial(Workspace workspace, int number) throws Exception {
        unreadable(number);
        byte[] vault = Files.readAllBytes(base.resolve("a/workspace.json"));
        BackupPoint point = workspace.still(quiet -> workspace.keeping().shelf().make(quiet, new BackupFolder.Occasion(
                Workspaces.CLOCK.instant(), "import", count, digest, vault, "", 30,
                workspace.read(tx -> tx.saves().digest()))));
        assertEquals(List.of("journal/" + SegmentFiles.name(number)), point.lost());
        return point;
    }

    @Test
    void aLastSegmentThatABackupLacksIsNotForgottenAtANewPlace() throws Exception {
        BackupPoint point;
        try (Workspace workspace = workspaces.open("a")) {
            point = partial(workspace, 4);
        }
        Backup.restore(BackupFolder.in(base.resolve("a")), point, base.resolve("b"));
        var lost = new OpeningReport.Mended(List.of(), List.of("000004"));
        try (Workspace workspace = workspaces.open("b")) {
            assertEquals(lost, workspace.opening().mended());
            assertEquals(Optional.of("giữa"), workspace.setting("me"));
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
        try (Workspace workspace = workspaces.open("b")) {
            assertEquals(lost, workspace.mended());
        }
    }

    @Test
    void aSettingThatABackupLacksIsMissedAlthoughAllEntriesAreThere() throws Exception {
        try (Workspace workspace = workspaces.open("a")) {
            BackupPoint point = partial(workspace, 4);
            assertEquals(Optional.empty(), workspace.keeping().restore(workspace.keeping().shelf(), point, PRESENT,
                    Progress.NONE));
        }
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(digest, workspace.digest());
            assertEquals(Optional.of("giữa"), workspace.setting("me"));
            assertEquals(List.of("000004"), workspace.mended().lost());
        }
    }
}
