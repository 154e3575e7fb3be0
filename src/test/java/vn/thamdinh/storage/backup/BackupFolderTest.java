package vn.thamdinh.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;

class BackupFolderTest {

    @TempDir
    private Path base;
    private Path journal;
    private Path shelf;
    private int opened;

    @BeforeEach
    void write() throws IOException {
        journal = Files.createDirectory(base.resolve("journal"));
        shelf = base.resolve("backup");
        Files.write(journal.resolve("000001.tdj"), new byte[200_000]);
        Files.write(journal.resolve("000002.tdj"), new byte[100_000]);
    }

    private static BackupFolder.Occasion occasion(long second) {
        return new BackupFolder.Occasion(Instant.ofEpochSecond(second), "work", 1, "", "{}".getBytes(StandardCharsets.UTF_8),
                "", Thinning.USUAL);
    }

    /** A disk that is full, or a stick that is pulled, at the nth file. */
    private BackupFolder failing(Path folder, int at, String why) {
        return new BackupFolder(folder, base.resolve("evidence"), new VerifiedCopy(file -> {
            if (++opened == at) {
                Files.write(file, new byte[1000]);
                throw new FileSystemException(file.toString(), null, why);
            }
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }));
    }

    @Test
    void aFullDiskLeavesTheBackupsThatWere() throws IOException {
        BackupFolder folder = new BackupFolder(shelf, base.resolve("evidence"), VerifiedCopy.USUAL);
        BackupPoint first = folder.make(journal, occasion(1));
        Files.write(journal.resolve("000003.tdj"), new byte[] {3, 3, 3});
        assertThrows(FileSystemException.class, () -> failing(shelf, 1, "No space left on device").make(journal, occasion(2)));
        assertEquals(List.of(first), folder.points());
        assertTrue(folder.fault(first, Progress.NONE).isEmpty());
        assertFalse(Files.exists(shelf.resolve("segments/3.tmp")));
        BackupPoint second = folder.make(journal, occasion(3));
        assertEquals(List.of(second, first), folder.points());
    }

    @Test
    void aStickThatIsPulledHalfwayHoldsNoHalfBackup() throws IOException {
        BackupFolder folder = new BackupFolder(shelf, base.resolve("evidence"), VerifiedCopy.USUAL);
        folder.make(journal, occasion(1));
        Path stick = base.resolve("stick");
        assertThrows(IOException.class, () -> folder.copyTo(failing(stick, 2, "Input/output error"), 30, Progress.NONE));
        assertEquals(List.of(), BackupFolder.on(stick).list());
        folder.copyTo(BackupFolder.on(stick), 30, Progress.NONE);
        BackupPoint there = BackupFolder.on(stick).points().getFirst();
        assertTrue(BackupFolder.on(stick).fault(there, Progress.NONE).isEmpty());
    }

    @Test
    void aMediumThatWritesOtherBytesIsFoundOut() {
        var lying = new VerifiedCopy(file -> {
            Files.write(file, new byte[500_000]);
            return FileChannel.open(file, StandardOpenOption.WRITE);
        });
        assertThrows(BackupDamaged.class, () -> new BackupFolder(shelf, base.resolve("evidence"), lying)
                .make(journal, occasion(1)));
        assertFalse(Files.exists(shelf.resolve("000001.json")));
    }

    @Test
    void anotherSegmentOfTheSameNumberAndLengthIsNotTakenForTheOldOne() throws IOException {
        BackupFolder folder = new BackupFolder(shelf, base.resolve("evidence"), VerifiedCopy.USUAL);
        BackupPoint first = folder.make(journal, occasion(1));
        byte[] other = new byte[100_000];
        other[20] = 7;
        Files.write(journal.resolve("000002.tdj"), other);
        BackupPoint second = folder.make(journal, occasion(2));
        assertTrue(folder.fault(first, Progress.NONE).isEmpty());
        assertTrue(folder.fault(second, Progress.NONE).isEmpty());
    }

    @Test
    void aManifestThatIsNoneTakesOnlyItselfAway() throws IOException {
        BackupFolder folder = new BackupFolder(shelf, base.resolve("evidence"), VerifiedCopy.USUAL);
        BackupPoint first = folder.make(journal, occasion(1));
        String manifest = Files.readString(shelf.resolve("000001.json"));
        Files.writeString(shelf.resolve("000007.json"), manifest.replaceAll("[0-9a-f]{64}", "abc"));
        Files.createDirectory(shelf.resolve("000008.json"));
        assertEquals(List.of(first), folder.points());
        assertEquals(2, folder.list().stream().filter(one -> one.state() == Shelved.State.DAMAGED).count());
        assertEquals(List.of(2, 1), List.of(folder.make(journal, occasion(2)).number(), first.number()));
    }

    @Test
    void aCopyThatRotsIsFoundAndMadeAnewByLaterBackups() throws IOException {
        BackupFolder folder = new BackupFolder(shelf, base.resolve("evidence"), VerifiedCopy.USUAL);
        BackupPoint first = folder.make(journal, occasion(1));
        Path copy = shelf.resolve("segments").resolve(first.segments().getFirst().file());
        byte[] rotten = Files.readAllBytes(copy);
        rotten[150_000] = 1;
        Files.write(copy, rotten);
        assertEquals(List.of("damaged " + copy.getFileName()), folder.faults(Progress.NONE));
        folder.make(journal, occasion(2));
        BackupPoint third = folder.make(journal, occasion(3));
        assertEquals(List.of(), folder.faults(Progress.NONE));
        assertTrue(folder.fault(third, Progress.NONE).isEmpty());
    }

    @Test
    void whatIsMissingRottenOrUnreadableIsNamedAndABackupOnDemandMakesItAnew() throws IOException {
        BackupFolder folder = new BackupFolder(shelf, base.resolve("evidence"), VerifiedCopy.USUAL);
        BackupPoint first = folder.make(journal, occasion(1));
        String rotten = first.segments().getFirst().file();
        String missing = first.segments().getLast().file();
        byte[] bytes = Files.readAllBytes(shelf.resolve("segments").resolve(rotten));
        bytes[150_000] = 1;
        Files.write(shelf.resolve("segments").resolve(rotten), bytes);
        Files.delete(shelf.resolve("segments").resolve(missing));
        Files.writeString(shelf.resolve("000007.json"), "{");
        assertEquals(List.of("unreadable 000007.json", "damaged " + rotten, "missing " + missing),
                folder.faults(Progress.NONE));
        folder.make(journal, new BackupFolder.Occasion(Instant.ofEpochSecond(2), "hand", 1, "",
                "{}".getBytes(StandardCharsets.UTF_8), "", Thinning.USUAL));
        assertEquals(List.of("unreadable 000007.json"), folder.faults(Progress.NONE));
    }

    /** A file of this system that opens and whose first byte cannot be read, as one on a bad sector. */
    private static void makeUnreadable(Path copy) throws IOException {
        Path bad = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(bad));
        Files.delete(copy);
        Files.createSymbolicLink(copy, bad);
    }

    @Test
    void aCopyThatCannotBeReadIsPassedOverAndMadeAnew() throws IOException {
        Files.write(journal.resolve("000002.tdj"), new byte[0]);
        BackupFolder folder = new BackupFolder(shelf, base.resolve("evidence"), VerifiedCopy.USUAL);
        BackupPoint first = folder.make(journal, occasion(1));
        String bad = first.segments().getLast().file();
        makeUnreadable(shelf.resolve("segments").resolve(bad));
        assertEquals(Optional.of(bad), folder.fault(first, Progress.NONE));
        BackupPoint second = folder.make(journal, occasion(2));
        assertEquals(Optional.empty(), folder.fault(second, Progress.NONE));
        assertEquals(Optional.empty(), folder.fault(first, Progress.NONE));
    }

    /** A disk that does not give the 512 bytes from there on of one file. */
    private BackupFolder on(Path bad, long sector) {
        return new BackupFolder(shelf, base.resolve("evidence"), new VerifiedCopy(file ->
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), file ->
                file.equals(bad) ? new BadSector(Files.newInputStream(file), sector) : Files.newInputStream(file)));
    }

    private void write(String name, int seed) throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(seed).nextBytes(bytes);
        Files.write(journal.resolve(name), bytes);
    }

    @Test
    void aSectorOfTheJournalThatCannotBeReadIsTakenFromAnEarlierBackup() throws IOException {
        BackupFolder folder = new BackupFolder(shelf, base.resolve("evidence"), VerifiedCopy.USUAL);
        write("000002.tdj", 2);
        BackupPoint first = folder.make(journal, occasion(1));
        write("000003.tdj", 3);
        for (long sector : new long[] {0, 50_000}) {
            BackupPoint next = on(journal.resolve("000002.tdj"), sector).make(journal, occasion(2 + sector));
            assertEquals(Optional.empty(), folder.fault(next, Progress.NONE));
            assertEquals(first.segments(), next.segments().subList(0, 2));
            assertEquals(3, next.segments().size());
        }
    }

    @Test
    void whatIsUnreadableAndInNoBackupIsNamedTheRestIsHeldAndNoGoodBackupGivesWay() throws IOException {
        BackupFolder folder = new BackupFolder(shelf, base.resolve("evidence"), VerifiedCopy.USUAL);
        BackupPoint first = folder.make(journal, occasion(1));
        write("000003.tdj", 3);
        write("000004.tdj", 4);
        for (int again = 0; again < 3 * Thinning.USUAL; again++) {
            BackupPoint broken = on(journal.resolve("000003.tdj"), 70_000).make(journal, occasion(2 + again));
            assertEquals(List.of("journal/000003.tdj"), broken.lost());
        }
        Shelved newest = folder.list().getFirst();
        assertEquals(Shelved.State.PARTIAL, newest.state());
        assertEquals(Optional.empty(), folder.faultOfHeld(newest.point().orElseThrow(), Progress.NONE));
        assertTrue(Files.isRegularFile(folder.copy(newest.point().orElseThrow().segments().getLast())));
        assertEquals(Optional.of("000003-0000000000000000.tdj"), folder.fault(newest.point().orElseThrow(), Progress.NONE));
        assertEquals(Shelved.State.COMPLETE, folder.list().getLast().state());
        assertEquals(Optional.of(first), folder.list().getLast().point());
        assertTrue(folder.list().size() <= Thinning.USUAL + 1, "broken ones are thinned out too");
        assertFalse(Files.exists(shelf.resolve("segments/3.tmp")));
        assertEquals(List.of(), folder.make(journal, occasion(1000)).lost());
        assertEquals(Shelved.State.COMPLETE, folder.list().getFirst().state());
    }

    @Test
    void anUnreadableSegmentIsNotReplacedByAnotherOfItsNumberAndLength() throws IOException {
        BackupFolder folder = new BackupFolder(shelf, base.resolve("evidence"), VerifiedCopy.USUAL);
        write("000002.tdj", 2);
        folder.make(journal, occasion(1));
        write("000002.tdj", 22);
        assertEquals(List.of("journal/000002.tdj"), on(journal.resolve("000002.tdj"), 0).make(journal, occasion(2)).lost());
    }

    @Test
    void aSegmentThatIsGoneFromTheJournalIsTakenFromAnEarlierBackupOrNamed() throws IOException {
        BackupFolder folder = new BackupFolder(shelf, base.resolve("evidence"), VerifiedCopy.USUAL);
        write("000002.tdj", 2);
        BackupPoint first = folder.make(journal, occasion(1));
        Files.delete(journal.resolve("000002.tdj"));
        write("000003.tdj", 3);
        BackupPoint second = folder.make(journal, occasion(2));
        assertEquals(first.segments(), second.segments().subList(0, 2));
        assertEquals(Optional.empty(), folder.fault(second, Progress.NONE));
        write("000005.tdj", 5);
        assertEquals(List.of("journal/000004.tdj"), folder.make(journal, occasion(3)).lost());
    }

    @Test
    void aCopyThatRotsWithItsSegmentIsCalledLost() throws IOException {
        BackupFolder folder = new BackupFolder(shelf, base.resolve("evidence"), VerifiedCopy.USUAL);
        write("000002.tdj", 2);
        BackupPoint first = folder.make(journal, occasion(1));
        for (Path file : List.of(folder.copy(first.segments().getLast()), journal.resolve("000002.tdj"))) {
            byte[] rotten = Files.readAllBytes(file);
            rotten[90_000] ^= 1;
            Files.write(file, rotten);
        }
        assertEquals(List.of("journal/000002.tdj"), folder.make(journal, new BackupFolder.Occasion(Instant.ofEpochSecond(2),
                "hand", 1, "", "{}".getBytes(StandardCharsets.UTF_8), "", Thinning.USUAL)).lost());
    }

    /** Fails where the bad bytes would be read, and only there. */
    private static final class BadSector extends FilterInputStream {

        private static final int LENGTH = 512;

        private final long bad;
        private long at;

        BadSector(InputStream in, long bad) {
            super(in);
            this.bad = bad;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            if (at + length > bad && at < bad + LENGTH) {
                throw new IOException("Input/output error");
            }
            int count = super.read(to, offset, length);
            at += Math.max(count, 0);
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(count);
            at += skipped;
            return skipped;
        }
    }

    @Test
    void copyingCanBeStoppedAtEveryPieceAlsoWhileItReadsBackAndLeavesNothingHalf() throws IOException {
        BackupFolder folder = new BackupFolder(shelf, base.resolve("evidence"), VerifiedCopy.USUAL);
        BackupPoint point = folder.make(journal, occasion(1));
        int pieces = 0;
        while (stopped(folder, ++pieces)) {
            assertEquals(List.of(), BackupFolder.on(base.resolve("stick")).list());
            try (var files = Files.list(base.resolve("stick/segments"))) {
                for (Path file : files.toList()) {
                    assertTrue(point.segments().stream().anyMatch(segment -> segment.file()
                            .equals(file.getFileName().toString())), file.toString());
                    assertEquals(-1, Files.mismatch(file, shelf.resolve("segments").resolve(file.getFileName())));
                }
            }
        }
        assertTrue(pieces > 2 * 3 * 2, "each of two files is hashed, copied and read back: " + pieces);
        assertEquals(List.of(), BackupFolder.on(base.resolve("stick")).faults(Progress.NONE));
    }

    private boolean stopped(BackupFolder folder, int after) throws IOException {
        int[] checks = new int[1];
        try {
            folder.copyTo(BackupFolder.on(base.resolve("stick")), 30, new Progress() {
                @Override
                public void at(long done, long total) {
                    // nobody is watching
                }

                @Override
                public void check() {
                    if (++checks[0] == after) {
                        throw new Cancelled();
                    }
                }
            });
            return false;
        } catch (Cancelled asked) {
            return true;
        }
    }
}
