package vn.thamdinh.storage.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreesTest {

    @TempDir
    private Path base;

    @Test
    void behindALinkToAnEmptyFolderTheFolderIsFilledAndTheLinkStays() throws IOException {
        Path folder = Files.createDirectories(base.resolve("disk/empty"));
        Path link = base.resolve("link");
        try {
            Files.createSymbolicLink(link, folder);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no links here");
        }
        Trees.<IOException>appear(link, own -> Files.writeString(own.resolve("a"), "x"));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("x", Files.readString(folder.resolve("a")));
    }

    @Test
    void anEmptyFolderThatCannotBeReplacedIsThereAgain() throws IOException {
        Path target = Files.createDirectory(base.resolve("target"));
        assertThrows(IOException.class, () -> Trees.<IOException>appear(target, Files::delete));
        try (var left = Files.list(base)) {
            assertEquals(List.of(target), left.toList());
        }
    }
}
