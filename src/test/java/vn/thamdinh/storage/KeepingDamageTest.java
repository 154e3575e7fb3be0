package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.backup.BackupFolder;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.backup.Holding;
import vn.thamdinh.storage.backup.MovedMark;

/** Backups, moves and restores of a workspace in which something is not as it was written. */
class KeepingDamageTest {

    private static final Holding PRESENT = new Holding("Trần Thị Bưởi", 12, 3, 1);

    private final Path base;
    private final Workspaces workspaces;

    KeepingDamageTest(@TempDir Path base) {
        this.base = base;
        this.workspaces = new Workspaces(base);
    }

    private static void link(Path link, Path to) throws IOException {
        try {
            Files.createSymbolicLink(link, to);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no links here");
        }
    }

    @Test
    void evidenceThatIsALinkIsNotFollowedByACopyAMoveOrARestore() throws Exception {
        Path secret = Files.writeString(base.resolve("riêng.txt"), "không của kho");
        Path stick = base.resolve("stick");
        try (Workspace workspace = workspaces.create("a")) {
            Writing own = Writing.found(workspace);
            BackupPoint point = workspace.keeping().backUp("exit");
            BackupFolder there = BackupFolder.on(stick);
            workspace.keeping().copyTo(there, Progress.NONE);
            Files.createDirectories(there.evidence());
            link(there.evidence().resolve("b".repeat(64) + ".age"), secret);
            workspace.append(batch(own.score("25195", "1.1", "8")));
            String now = workspace.digest();
            assertEquals("evidence/" + "b".repeat(64) + ".age", assertThrows(StorageException.Damaged.class, () ->
                    workspace.keeping().restore(there, point, PRESENT, Progress.NONE)).getMessage());
            assertEquals(now, workspace.digest());
            assertFalse(Files.exists(base.resolve("a/evidence").resolve("b".repeat(64) + ".age")));
            Files.createDirectories(base.resolve("a/evidence"));
            link(base.resolve("a/evidence").resolve("c".repeat(64) + ".age"), secret);
            workspace.keeping().backUp("work");
            assertThrows(StorageException.Damaged.class, () -> workspace.keeping().copyTo(there, Progress.NONE));
            assertEquals(workspace.keeping().shelf().points().size(), there.points().size());
            assertFalse(Files.exists(there.evidence().resolve("c".repeat(64) + ".age")));
            Path moving = base.resolve("chuyen.tdmove");
            assertThrows(StorageException.Damaged.class, () -> workspace.keeping().moveTo(moving, PRESENT, Progress.NONE));
            assertFalse(Files.exists(moving));
            workspace.append(batch(own.score("25195", "1.2", "7")));
        }
        assertEquals(Optional.empty(), MovedMark.read(base.resolve("a")));
    }
}
