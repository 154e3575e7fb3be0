package vn.thamdinh.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.progress.Progress;

class WorkspaceCopyTest {

    @TempDir
    private Path base;
    private Path from;
    private Path to;

    @BeforeEach
    void write() throws IOException {
        from = Files.createDirectory(base.resolve("ThamDinh"));
        to = Files.createDirectory(base.resolve("here"));
        Files.writeString(from.resolve("workspace.json"), "{}");
        Files.writeString(Files.createDirectory(from.resolve("journal")).resolve("000001.tdj"), "x");
    }

    private static void link(Path link, Path to) throws IOException {
        try {
            Files.createSymbolicLink(link, to);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no links here");
        }
    }

    private String refused() {
        return assertThrows(BackupDamaged.class, () -> WorkspaceCopy.copy(from, to, Progress.NONE)).getMessage();
    }

    @Test
    void behindALinkTheWholeWorkspaceIsCopied() throws IOException {
        link(base.resolve("link"), from);
        WorkspaceCopy.copy(base.resolve("link"), to, Progress.NONE);
        assertTrue(Files.exists(to.resolve("journal/000001.tdj")));
        assertTrue(Files.exists(to.resolve("workspace.json")));
    }

    @Test
    void aLinkWithinIsNeitherFollowedNorLeftOut() throws IOException {
        Path elsewhere = Files.createDirectory(base.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.age"), "x");
        link(from.resolve("evidence"), elsewhere);
        assertEquals("evidence", refused());
        Files.delete(from.resolve("evidence"));
        link(Files.createDirectory(from.resolve("evidence")).resolve("a.age"), elsewhere.resolve("a.age"));
        assertEquals("evidence/a.age", refused());
        assertFalse(Files.exists(to.resolve("evidence/a.age")));
    }

    @Test
    void whatIsNoFileIsRefusedInsteadOfWaitedFor() throws Exception {
        Path pipe = from.resolve("journal/000002.tdj");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        assertEquals("journal/000002.tdj", refused());
    }

    @Test
    void ofAFolderWithNothingOfAWorkspaceInItThereIsNoCopy() throws IOException {
        Files.delete(from.resolve("workspace.json"));
        WorkspaceCopy.copy(from, to, Progress.NONE);
        Files.delete(from.resolve("journal/000001.tdj"));
        assertEquals("workspace.json", refused());
    }
}
