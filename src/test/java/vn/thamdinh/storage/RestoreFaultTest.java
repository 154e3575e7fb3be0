package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.backup.Holding;
import vn.thamdinh.storage.backup.Replacement;

/** What stands on the disk after a restore that a disk did not let come to its end. */
class RestoreFaultTest {

    private static final Holding PRESENT = new Holding("Trần Thị Bưởi", 12, 3, 1);

    @TempDir
    private Path base;
    private Workspaces workspaces;
    private Workspace workspace;
    private BackupPoint point;
    private String then;
    private String now;

    @BeforeEach
    void write() throws Exception {
        workspaces = new Workspaces(base);
        workspace = workspaces.create("a");
        Writing own = Writing.found(workspace);
        workspace.append(batch(own.score("25195", "1.1", "8")));
        then = workspace.digest();
        point = workspace.keeping().backUp("exit", PRESENT);
        workspace.append(batch(own.score("25195", "1.2", "7")));
        workspace.keepDraft("reason|25195|1.3", "chưa xong");
        now = workspace.digest();
    }

    /** Lets so many files take their place and no more. */
    private static Replacement.Mover fullAfter(int files) {
        int[] moved = new int[1];
        return (from, to) -> {
            if (moved[0]++ >= files) {
                throw new FileSystemException(to.toString(), null, "No space left on device");
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aRestoreThatTheDiskStopsHalfwayIsToldAndFinishedByTheNextOpening(int files) throws Exception {
        Optional<StorageException> left = workspace.keeping().over(fullAfter(files))
                .restore(workspace.keeping().shelf(), point, PRESENT, Progress.NONE);
        assertInstanceOf(StorageException.DiskTrouble.class, left.orElseThrow());
        assertFalse(workspace.isOpen());
        assertTrue(Files.exists(base.resolve("a/restore.begun")));
        try (Workspace again = workspaces.open("a")) {
            assertEquals(then, again.digest());
            assertEquals(Map.of("reason|25195|1.3", "chưa xong"), again.drafts());
            assertEquals(List.of(), again.verify(Progress.NONE).faults());
            BackupPoint before = again.keeping().shelf().points().getFirst();
            assertEquals("restore", before.why());
            assertEquals(now, before.digest());
            assertFalse(Files.exists(base.resolve("a/restore.begun")));
        }
    }

    @Test
    void aRestoreWhoseLastStepFailsAfterAllIsInItsPlaceIsNoFault() throws Exception {
        Replacement.Mover last = (from, to) -> {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            if (to.equals(base.resolve("a/ledger.mv.db"))) {
                Files.delete(base.resolve("a/restore.begun"));
            }
        };
        assertEquals(Optional.empty(), workspace.keeping().over(last)
                .restore(workspace.keeping().shelf(), point, PRESENT, Progress.NONE));
        try (Workspace again = workspaces.open("a")) {
            assertEquals(then, again.digest());
        }
    }

    @Test
    void aRestoreThatCannotEvenBeginLeavesTheWorkspaceOpenAndAsItWas() throws Exception {
        Files.createDirectory(base.resolve("a/restore.begun.tmp"));
        assertThrows(StorageException.DiskTrouble.class, () -> workspace.keeping()
                .restore(workspace.keeping().shelf(), point, PRESENT, Progress.NONE));
        assertTrue(workspace.isOpen());
        assertFalse(Files.exists(base.resolve("a/restore-new")));
        workspace.keepDraft("reason|25195|1.4", "sau đó");
        workspace.close();
        try (Workspace again = workspaces.open("a")) {
            assertEquals(now, again.digest());
            assertEquals("sau đó", again.drafts().get("reason|25195|1.4"));
        }
    }
}
