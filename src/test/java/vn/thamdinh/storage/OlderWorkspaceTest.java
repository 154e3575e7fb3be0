package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.progress.Progress;

/** A workspace of the first version of the tables, kept as that program wrote it. */
class OlderWorkspaceTest {

    /** Of the founding alone: its writer was opened in a form that no longer opens anything, so nothing of it counts. */
    private static final String DIGEST = "acc3e5d8870405dccaa239e8300137ef390b853b68d856047b20a8579454d01e";
    private static final int ENTRIES = 9;

    @TempDir
    private Path base;

    @BeforeEach
    void unpack() throws Exception {
        URI kept = Objects.requireNonNull(getClass().getResource("/databases/v001/workspace.json")).toURI();
        Workspaces.copy(Path.of(kept).getParent(), base.resolve("a"));
    }

    @Test
    void opensAsItWasAndGoesOn() throws Exception {
        try (Workspace workspace = new Workspaces(base).open("a")) {
            assertEquals(Optional.empty(), workspace.opening().databaseRebuiltBecause());
            assertHoldsEverything(workspace);
            assertEquals(Map.of("reason|25195|1.1", "còn phải xem lại"), workspace.drafts());
            Writing writing = Writing.in(workspace);
            workspace.append(batch(writing.opened(), writing.score("25195", "1.3", "6")));
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
        try (Workspace workspace = new Workspaces(base).open("a")) {
            assertEquals(ENTRIES + 2, workspace.count());
        }
    }

    @Test
    void isMadeAnewFromItsJournal() throws Exception {
        Files.delete(base.resolve("a").resolve("ledger.mv.db"));
        try (Workspace workspace = new Workspaces(base).open("a")) {
            assertTrue(workspace.opening().databaseRebuiltBecause().isPresent());
            assertHoldsEverything(workspace);
        }
    }

    private static void assertHoldsEverything(Workspace workspace) throws StorageException {
        assertEquals(DIGEST, workspace.digest());
        assertEquals(ENTRIES, workspace.count());
        assertEquals(Optional.of("m-1"), workspace.setting("me"));
        assertEquals(1, workspace.programmes().size());
        assertEquals(List.of(), workspace.bundles());
        assertEquals(List.of(), workspace.passages());
        assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
    }
}
