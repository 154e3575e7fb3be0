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

    /** What a power cut leaves: nobody holds the mark any more. */
    private Path broken(String name) throws IOException {
        Path half = Files.createDirectories(base.resolve(name));
        Files.writeString(half.resolve(BegunFolder.MARK), "tham-dinh begun 1\n");
        Files.writeString(Files.createDirectories(half.resolve("whole/journal")).resolve("000001.tdj"), "half");
        return half;
    }

    private List<Path> inBase() throws IOException {
        try (var left = Files.list(base)) {
            return left.sorted().toList();
        }
    }

    @Test
    void whatAPowerCutLeftIsClearedAwayAtTheNextFilling() throws IOException {
        broken("ThamDinh-1.tmp");
        broken("Khác-2.tmp");
        Path target = base.resolve("ThamDinh");
        Trees.<IOException>appear(target, own -> Files.writeString(own.resolve("a"), "x"));
        assertEquals(List.of(target), inBase());
        assertEquals("x", Files.readString(target.resolve("a")));
    }

    @Test
    void whatIsNotSurelyOursStays() throws IOException {
        Path unmarked = Files.createDirectories(base.resolve("Ảnh-1.tmp"));
        Files.writeString(unmarked.resolve("ảnh.jpg"), "của tôi");
        Path kept = Files.createDirectories(base.resolve("ThamDinh-1.tmp/whole"));
        Path other = broken("ThamDinh-2.tmp");
        Files.writeString(other.resolve("ghi chú.txt"), "của tôi");
        Path marked = broken("ThamDinh-3.tmp");
        Files.writeString(marked.resolve(BegunFolder.MARK), "tham-dinh begun 9\n");
        broken("ThamDinh");
        Files.createFile(base.resolve("tệp-4.tmp"));
        List<Path> all = inBase();
        Trees.clearBroken(base);
        assertEquals(all, inBase());
        assertTrue(Files.exists(kept));
        assertTrue(Files.exists(other.resolve("whole/journal/000001.tdj")));
        assertTrue(Files.exists(marked.resolve("whole/journal/000001.tdj")));
        Trees.clearBroken(base.resolve("not there"));
    }

    @Test
    void whatSomebodyIsFillingAndWhatALinkLeadsToStays() throws IOException {
        Path target = base.resolve("ThamDinh");
        Trees.<IOException>appear(target, own -> {
            Files.writeString(own.resolve("a"), "x");
            Trees.clearBroken(base);
            assertTrue(Files.exists(own.resolve("a")));
        });
        assertEquals("x", Files.readString(target.resolve("a")));
        Path elsewhere = broken("elsewhere");
        try {
            Files.createSymbolicLink(base.resolve("ThamDinh-1.tmp"), elsewhere);
            Files.createSymbolicLink(Files.createDirectory(base.resolve("ThamDinh-2.tmp")).resolve("whole"), elsewhere);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no links here");
        }
        Files.writeString(base.resolve("ThamDinh-2.tmp").resolve(BegunFolder.MARK), "tham-dinh begun 1\n");
        Trees.clearBroken(base);
        assertTrue(Files.exists(elsewhere.resolve("whole/journal/000001.tdj")));
        assertTrue(Files.exists(base.resolve("ThamDinh-2.tmp")));
    }
}
