package vn.thamdinh.storage.place;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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
        Files.write(half.resolve(BegunFolder.MARK), BegunFolder.content(half));
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
        Path second = base.resolve("ThamDinh-2.tmp");
        Files.write(second.resolve(BegunFolder.MARK), BegunFolder.content(second));
        Trees.clearBroken(base);
        assertTrue(Files.exists(elsewhere.resolve("whole/journal/000001.tdj")));
        assertTrue(Files.exists(second));
    }

    @Test
    void whatALinkLeadsToIsNotDeletedWithIt() throws IOException {
        Path kept = Files.writeString(Files.createDirectories(base.resolve("elsewhere")).resolve("a"), "x");
        Path gone = Files.createDirectories(base.resolve("gone"));
        try {
            Files.createSymbolicLink(gone.resolve("in"), kept.getParent());
            Files.createSymbolicLink(base.resolve("nowhere"), base.resolve("not there"));
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "no links here");
        }
        Trees.delete(gone);
        Trees.delete(base.resolve("nowhere"));
        Trees.delete(base.resolve("nowhere"));
        assertEquals(List.of(kept.getParent()), inBase());
        assertEquals("x", Files.readString(kept));
    }

    /** A half that broke off an hour ago. */
    private Path brokenEarlier(String name) throws IOException {
        Path half = broken(name);
        FileTime then = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        try (var all = Files.walk(half)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.setLastModifiedTime(one, then);
            }
        }
        return half;
    }

    /** Something that a person does to a broken half. */
    private interface Hand {

        void touch(Path half) throws IOException;
    }

    private void assertStaysAfter(Hand hand) throws IOException {
        Path half = brokenEarlier("ThamDinh-1.tmp");
        hand.touch(half.resolve("whole"));
        Trees.clearBroken(base);
        assertTrue(Files.exists(half.resolve("whole")));
        Trees.delete(half);
    }

    @Test
    void aHalfThatNobodyTouchedSinceIsClearedAwayAndACopyOfItStays() throws IOException {
        Path half = brokenEarlier("ThamDinh-1.tmp");
        Path copy = base.resolve("ThamDinh-2.tmp");
        Trees.copy(half, copy);
        Files.setLastModifiedTime(copy.resolve(BegunFolder.MARK), FileTime.from(Instant.now()));
        Trees.clearBroken(base);
        assertEquals(List.of(copy), inBase());
    }

    @Test
    void aHalfThatSomebodyChangedOrOpenedLaterIsHisWorkAndStays() throws IOException {
        assertStaysAfter(whole -> Files.writeString(whole.resolve("journal/000001.tdj"), "sửa lại"));
        assertStaysAfter(whole -> Files.writeString(whole.resolve("ghi chú.txt"), "của tôi"));
        assertStaysAfter(whole -> Files.delete(whole.resolve("journal/000001.tdj")));
        assertStaysAfter(whole -> Files.move(whole.resolve("journal"), whole.resolve("nhật ký")));
        assertStaysAfter(whole -> {
            Files.createFile(whole.resolve("lock"));
            Path mark = whole.resolveSibling(BegunFolder.MARK);
            Files.setLastModifiedTime(mark, FileTime.from(Instant.now().plusSeconds(3600)));
        });
        assertStaysAfter(BegunFolder::adopt);
    }

    @Test
    void theMarkTellsUpToWhenSomebodyWasAtIt() throws IOException {
        BegunFolder begun = BegunFolder.beside(base.resolve("ThamDinh"));
        Path mark = base.resolve("ThamDinh-1.tmp").resolve(BegunFolder.MARK);
        Files.setLastModifiedTime(mark, FileTime.from(Instant.EPOCH));
        begun.beat();
        assertTrue(Files.getLastModifiedTime(mark).toInstant().isAfter(Instant.EPOCH.plusSeconds(1)));
        assertArrayEquals(BegunFolder.content(mark.getParent()), Files.readAllBytes(mark));
        begun.clear();
        begun.beat();
        assertEquals(List.of(), inBase());
    }

    @Test
    void aMarkThatIsLeftOfWhatTookItsPlaceIsClearedAway() throws IOException {
        Trees.delete(broken("ThamDinh-1.tmp").resolve("whole"));
        Trees.clearBroken(base);
        assertEquals(List.of(), inBase());
    }
}
