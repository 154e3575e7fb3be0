package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.backup.Holding;
import vn.thamdinh.storage.backup.MovingFile;
import vn.thamdinh.storage.backup.Shelved;

/** A workspace whose journal lost segments, and what becomes of it. */
class JournalMendingTest extends JournalInSegments {

    private static final Holding PRESENT = new Holding("Trần Thị Bưởi", 12, 3, 1);
    JournalMendingTest(@TempDir Path base) {
        super(base);
    }

    private void assertWholeFromTheJournalAlone() throws Exception {
        Files.delete(base.resolve("a/ledger.mv.db"));
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(List.of(), workspace.opening().journalDamage());
            assertWhole(workspace);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aSegmentThatIsGoneIsMadeAnewFromTheDatabaseAndNothingIsLost(int number) throws Exception {
        Files.delete(segment(number));
        String name = JournalIntake.name(number);
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(List.of(name + ": MISSING"), workspace.opening().journalDamage());
            assertEquals(new OpeningReport.Mended(List.of(name), List.of()), workspace.opening().mended());
            assertEquals(new OpeningReport.Mended(List.of(name), List.of()), workspace.verify(Progress.NONE).journal());
            assertWhole(workspace);
        }
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(List.of(), workspace.opening().journalDamage());
            assertEquals(OpeningReport.Mended.NOTHING, workspace.mended());
        }
        assertWholeFromTheJournalAlone();
    }

    @Test
    void whatHadLostASegmentIsBackedUpWholeGoneBackToAndMoved() throws Exception {
        Files.delete(segment(2));
        try (Workspace workspace = workspaces.open("a")) {
            BackupPoint point = workspace.keeping().backUp("exit");
            assertEquals(List.of(), point.lost());
            workspace.append(batch(Writing.in(workspace).score(SCORED, "1.3", "5")));
            assertEquals(Optional.empty(), workspace.keeping().restore(workspace.keeping().shelf(), point, PRESENT,
                    Progress.NONE));
        }
        try (Workspace workspace = workspaces.open("a")) {
            assertWhole(workspace);
            workspace.keeping().moveTo(base.resolve("chuyen.tdmove"), PRESENT, Progress.NONE);
        }
        new MovingFile(base.resolve("chuyen.tdmove")).unpack(base.resolve("b"), Progress.NONE);
        try (Workspace workspace = workspaces.open("b")) {
            assertWhole(workspace);
            assertEquals(OpeningReport.Mended.NOTHING, workspace.mended());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    void aSegmentThatGoesWhileTheWorkspaceIsOpenIsMadeAnewByTheNextBackup(int number) throws Exception {
        try (Workspace workspace = workspaces.open("a")) {
            Files.delete(segment(number));
            BackupPoint point = workspace.keeping().backUp("work");
            assertEquals(List.of(), point.lost());
            assertEquals(Optional.empty(), workspace.keeping().shelf().fault(point, Progress.NONE));
            assertWhole(workspace);
            assertTrue(workspace.keeping().stage(workspace.keeping().shelf(), point, Progress.NONE).gone().isEmpty());
            workspace.keeping().discard();
        }
        assertWholeFromTheJournalAlone();
    }

    @Test
    void aSegmentThatCannotBeReadAnyMoreIsMadeAnewByTheNextBackup() throws Exception {
        try (Workspace workspace = workspaces.open("a")) {
            Files.delete(segment(2));
            Files.createDirectories(segment(2).resolve("unreadable"));
            BackupPoint point = workspace.keeping().backUp("work");
            assertEquals(List.of(), point.lost());
            assertEquals(List.of(Shelved.State.COMPLETE),
                    workspace.keeping().shelf().list().stream().map(Shelved::state).toList());
            assertWhole(workspace);
        }
        assertWholeFromTheJournalAlone();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRottenSegmentIsMadeAnewAndTheOldFileIsKept(boolean onDemand) throws Exception {
        byte[] rotten;
        try (Workspace workspace = workspaces.open("a")) {
            rot(2);
            rotten = Files.readAllBytes(segment(2));
            if (onDemand) {
                assertFalse(workspace.verify(Progress.NONE).faults().isEmpty());
                assertEquals(List.of(), workspace.rebuild(Progress.NONE).faults());
                assertEquals(List.of("000002"), workspace.mended().remade());
            }
        }
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(new OpeningReport.Mended(onDemand ? List.of() : List.of("000002"), List.of()), workspace.mended());
            assertWhole(workspace);
        }
        assertArrayEquals(rotten, Files.readAllBytes(journal.resolve("000002.tdj.hong-1")));
        assertWholeFromTheJournalAlone();
    }

    @Test
    void whatALaterVersionWroteIsLeftAsItIs() throws Exception {
        byte[] later = Files.readAllBytes(segment(2));
        later[11] = 2;
        Files.write(segment(2), later);
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(OpeningReport.Mended.NOTHING, workspace.mended());
        }
        assertArrayEquals(later, Files.readAllBytes(segment(2)));
    }

    @Test
    void whereTheDiskRefusesAMendingABackupSaysWhatItLacksAndStillHoldsEverything() throws Exception {
        Files.createDirectories(journal.resolve("000003.tdj.tmp/in the way"));
        BackupPoint partial;
        try (Workspace workspace = workspaces.open("a")) {
            Files.delete(segment(3));
            Files.createDirectories(segment(3).resolve("unreadable"));
            assertEquals("journal/000003.tdj", assertThrows(StorageException.Damaged.class, () ->
                    workspace.keeping().backUp("work")).getMessage());
            partial = workspace.keeping().backUp("import");
            assertEquals(List.of("journal/000003.tdj"), partial.lost());
            assertFalse(workspace.keeping().isCurrent(partial));
            Workspaces.delete(journal.resolve("000003.tdj.tmp"));
            assertEquals(Optional.empty(), workspace.keeping().restore(workspace.keeping().shelf(), partial, PRESENT,
                    Progress.NONE));
        }
        try (Workspace workspace = workspaces.open("a")) {
            assertWhole(workspace);
            assertEquals(List.of(), workspace.mended().lost());
        }
    }

    @Test
    void aBackupThatLacksAPartCanBeGoneBackToAndWhatItLacksIsNotForgotten() throws Exception {
        BackupFolder shelf;
        try (Workspace workspace = workspaces.open("a")) {
            shelf = workspace.keeping().shelf();
            Files.delete(segment(3));
            Files.createDirectories(segment(3).resolve("unreadable"));
            BackupPoint partial = workspace.still(quiet -> shelf.make(quiet, new BackupFolder.Occasion(
                    Workspaces.CLOCK.instant(), "import", count, digest, Files.readAllBytes(base.resolve("a/workspace.json")),
                    "", 30)));
            assertEquals(List.of("journal/000003.tdj"), partial.lost());
            assertEquals(Shelved.State.PARTIAL, shelf.list().getFirst().state());
            workspace.append(batch(Writing.in(workspace).score(SCORED, "1.3", "5")));
            assertEquals(2, workspace.keeping().stage(shelf, partial, Progress.NONE).gone().size());
            assertEquals(Optional.empty(), workspace.keeping().restore(shelf, partial, PRESENT, Progress.NONE));
        }
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(count - 1, workspace.count());
            assertNotEquals(digest, workspace.digest());
            assertEquals(new OpeningReport.Mended(List.of(), List.of("000003")), workspace.mended());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
            BackupPoint before = shelf.points().getFirst();
            assertEquals(List.of(), before.lost());
            assertEquals(Optional.empty(), workspace.keeping().restore(shelf, before, PRESENT, Progress.NONE));
        }
        try (Workspace workspace = workspaces.open("a")) {
            assertEquals(count + 1, workspace.count());
            assertEquals(OpeningReport.Mended.NOTHING, workspace.mended());
        }
    }
}
