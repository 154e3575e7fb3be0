package vn.thamdinh.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thamdinh.progress.Progress;

/** What a backup makes of a journal and of copies in which something is not as it was. */
class JournalCopiesTest {

    private final Path journal;
    private final BackupFolder shelf;
    private int second;

    JournalCopiesTest(@TempDir Path base) {
        this.journal = base.resolve("journal");
        this.shelf = new BackupFolder(base.resolve("backup"), base.resolve("evidence"), VerifiedCopy.USUAL);
    }

    @BeforeEach
    void writeThreeSegments() throws IOException {
        Files.createDirectories(journal);
        for (int number = 1; number <= 3; number++) {
            write(number);
        }
    }

    private void write(int number) throws IOException {
        write(number, number);
    }

    private void write(int number, int seed) throws IOException {
        byte[] bytes = new byte[50_000];
        new Random(seed).nextBytes(bytes);
        Files.write(segment(number), bytes);
    }

    private Path segment(int number) {
        return journal.resolve("00000" + number + ".tdj");
    }

    private BackupPoint make(String why) throws IOException {
        return shelf.make(journal, new BackupFolder.Occasion(Instant.ofEpochSecond(++second), why, 1, "",
                "{}".getBytes(StandardCharsets.UTF_8), "", Thinning.USUAL));
    }

    private static void rot(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[40_000] ^= 1;
        Files.write(file, bytes);
    }

    private List<Shelved.State> states() throws IOException {
        return shelf.list().stream().map(Shelved::state).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"work", "exit", "import", "restore", "move", "upgrade"})
    void noBackupIsMadeWithACopyThatRotted(String why) throws IOException {
        for (BackupPoint.Segment segment : make("exit").segments()) {
            rot(shelf.copy(segment));
        }
        BackupPoint next = make(why);
        assertEquals(Optional.empty(), shelf.fault(next, Progress.NONE));
        assertEquals(List.of(), next.lost());
    }

    @Test
    void whatRottedHereAndInTheJournalIsInNoBackupThatIsCalledComplete() throws IOException {
        BackupPoint first = make("exit");
        Path copy = shelf.copy(first.segments().get(1));
        rot(copy);
        byte[] rotten = Files.readAllBytes(copy);
        rot(segment(2));
        assertEquals(List.of("journal/000002.tdj"), make("work").lost());
        assertEquals(List.of(Shelved.State.PARTIAL, Shelved.State.DAMAGED), states());
        make("work");
        assertTrue(Arrays.equals(rotten, Files.readAllBytes(copy.resolveSibling(copy.getFileName() + ".hong"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aSegmentThatIsGoneIsTakenFromAnEarlierBackupAlsoTheFirstAndTheLast(int number) throws IOException {
        BackupPoint first = make("exit");
        Files.delete(segment(number));
        BackupPoint next = make("work");
        assertEquals(first.segments(), next.segments());
        assertEquals(Optional.empty(), shelf.fault(next, Progress.NONE));
        assertEquals(List.of(Shelved.State.COMPLETE, Shelved.State.COMPLETE), states());
    }

    @Test
    void aFirstSegmentThatNoBackupHasIsNamed() throws IOException {
        Files.delete(segment(1));
        assertEquals(List.of("journal/000001.tdj"), make("work").lost());
    }

    @Test
    void whatWasGoneBackToAndGoesOnIsNotTakenForAJournalWithoutItsEnd() throws IOException {
        make("exit");
        Files.delete(segment(3));
        Files.write(segment(3), new byte[60_000]);
        BackupPoint next = make("restore");
        assertEquals(3, next.segments().size());
        assertEquals(60_000, next.segments().getLast().length());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000, 30_000})
    void aSegmentThatWasCutOffIsTakenWholeFromAnEarlierBackup(int left) throws IOException {
        BackupPoint first = make("exit");
        Files.write(segment(2), Arrays.copyOf(Files.readAllBytes(segment(2)), left));
        assertEquals(first.segments(), make("work").segments());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 59})
    void aSegmentOfWhichTooLittleIsLeftIsNotTakenFromAnotherHistory(int left) throws IOException {
        make("exit");
        byte[] third = Files.readAllBytes(segment(3));
        write(2, 9);
        Files.write(segment(3), Arrays.copyOf(third, left));
        BackupPoint next = make("work");
        assertEquals(left, next.segments().getLast().length());
        assertEquals(Optional.empty(), shelf.fault(next, Progress.NONE));
    }

    @Test
    void ofManyCopiesEachIsReadAgainInItsTurn() throws IOException {
        List<BackupPoint> made = List.of(make("exit"));
        List<BackupPoint.Segment> all = made.getFirst().segments();
        var copies = new JournalCopies(shelf, VerifiedCopy.USUAL, journal, made);
        assertEquals(all.subList(1, 2), copies.due(all, 1));
        assertEquals(all.subList(1, 3), copies.due(all, 50_001));
        assertEquals(3, copies.due(all, 1 << 20).size());
        assertEquals(all.get(2), new JournalCopies(shelf, VerifiedCopy.USUAL, journal, List.of(make("exit"))).due(all, 1)
                .getFirst());
    }
}
