package vn.thamdinh.storage.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.thamdinh.storage.place.InstanceStamp.Verdict.CONTINUE;
import static vn.thamdinh.storage.place.InstanceStamp.Verdict.NEW_WRITER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.keys.WorkspaceId;

class InstanceStampTest {

    private static final WorkspaceId ID = new WorkspaceId("0123456789abcdef0123456789abcdef");
    private final String stamp = InstanceStamp.fresh(new SystemEntropy());

    @TempDir
    private Path folder;
    private StateFolder state;
    private Path workspace;

    @BeforeEach
    void makeFolders() throws Exception {
        state = new StateFolder(folder.resolve("state"));
        workspace = Files.createDirectory(folder.resolve("workspace"));
    }

    @Test
    void the_same_stamp_and_no_later_number_outside_continue() throws Exception {
        at(workspace).renew(stamp, 7);
        assertEquals(CONTINUE, at(workspace).check(stamp, 7));
        assertEquals(CONTINUE, at(workspace).check(stamp, 8));
    }

    @Test
    void a_workspace_that_went_back_in_time_is_a_new_writer() throws Exception {
        at(workspace).renew(stamp, 7);
        assertEquals(NEW_WRITER, at(workspace).check(stamp, 6));
    }

    @Test
    void numbers_given_out_since_the_opening_count() throws Exception {
        var opened = at(workspace);
        opened.renew(stamp, 7);
        opened.advance(9);
        assertEquals(NEW_WRITER, at(workspace).check(stamp, 8));
        assertEquals(CONTINUE, at(workspace).check(stamp, 9));
        assertThrows(IllegalArgumentException.class, () -> at(workspace).advance(1));
    }

    @Test
    void another_stamp_is_a_new_writer() throws Exception {
        at(workspace).renew(stamp, 7);
        assertEquals(NEW_WRITER, at(workspace).check(InstanceStamp.fresh(new SystemEntropy()), 7));
    }

    @Test
    void a_stamp_that_was_renewed_since_is_a_new_writer() throws Exception {
        at(workspace).renew(stamp, 7);
        at(workspace).renew(InstanceStamp.fresh(new SystemEntropy()), 7);
        assertEquals(NEW_WRITER, at(workspace).check(stamp, 7));
    }

    @Test
    void a_missing_or_damaged_file_is_a_new_writer() throws Exception {
        assertEquals(NEW_WRITER, at(workspace).check(stamp, 0));
        at(workspace).renew(stamp, 0);
        try (var files = Files.list(state.folder().resolve("instances"))) {
            Files.write(files.findFirst().orElseThrow(), new byte[] {(byte) 0xff, 0, 1});
        }
        assertEquals(NEW_WRITER, at(workspace).check(stamp, 0));
    }

    @Test
    void a_copy_or_a_moved_folder_is_a_new_writer() throws Exception {
        at(workspace).renew(stamp, 7);
        Path copy = Files.createDirectory(folder.resolve("copy"));
        assertEquals(NEW_WRITER, at(copy).check(stamp, 7));
        Path moved = Files.move(workspace, folder.resolve("moved"));
        assertEquals(NEW_WRITER, at(moved).check(stamp, 7));
    }

    @Test
    void another_way_to_the_same_folder_is_the_same_place() throws Exception {
        at(workspace).renew(stamp, 7);
        assertEquals(CONTINUE, at(workspace.resolve("..").resolve("workspace")).check(stamp, 7));
    }

    @Test
    void the_file_name_tells_nothing() throws Exception {
        at(workspace).renew(stamp, 7);
        try (var files = Files.list(state.folder().resolve("instances"))) {
            assertEquals(64, files.findFirst().orElseThrow().getFileName().toString().length());
        }
    }

    @Test
    void what_could_not_be_read_again_is_not_written() throws Exception {
        assertThrows(IllegalArgumentException.class, () -> at(workspace).renew("x", 1));
        assertThrows(IllegalArgumentException.class, () -> at(workspace).renew(stamp, -1));
    }

    @Test
    void the_usual_place_follows_each_systems_custom() {
        Path home = folder.resolve("home");
        assertEquals(home.resolve(".local/state/tham-dinh"), StateFolder.usual(Map.of(), home, false).folder());
        assertEquals(home.resolve("AppData/Local/tham-dinh"), StateFolder.usual(Map.of(), home, true).folder());
        assertEquals(folder.resolve("x/tham-dinh"),
                StateFolder.usual(Map.of("XDG_STATE_HOME", folder.resolve("x").toString()), home, false).folder());
        assertEquals(home.resolve(".local/state/tham-dinh"),
                StateFolder.usual(Map.of("XDG_STATE_HOME", "relative"), home, false).folder());
        assertNotEquals(home, StateFolder.usual(Map.of("LOCALAPPDATA", ""), home, true).folder());
    }

    private InstanceStamp at(Path where) throws Exception {
        return InstanceStamp.of(state, ID, where);
    }
}
