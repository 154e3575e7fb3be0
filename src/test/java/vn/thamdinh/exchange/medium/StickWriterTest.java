package vn.thamdinh.exchange.medium;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thamdinh.exchange.medium.StickException.Problem;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.wire.Hashes;

class StickWriterTest {

    private static final byte[] CONTENT = random(2_600_000);
    private static final byte[] OLD = random(5_000);

    private final FailingFolder stick = new FailingFolder();
    private final StickWriter writer = new StickWriter(stick, new SeededEntropy("stick"));

    StickWriterTest() {
        stick.files.put("goi-00000001.tdpkg", OLD);
        stick.files.put("ảnh.jpg", OLD);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static void whole(InputStream in) throws IOException {
        assertTrue(in.readNBytes(300_000).length > 0);
    }

    private StickWriter.Written write() throws StickException, IOException {
        return write(Progress.NONE);
    }

    private StickWriter.Written write(Progress progress) throws StickException, IOException {
        return writer.write(FileKind.PACKAGE, CONTENT.length, out -> {
            for (int at = 0; at < CONTENT.length; at += 65_536) {
                out.write(CONTENT, at, Math.min(65_536, CONTENT.length - at));
            }
        }, StickWriterTest::whole, progress);
    }

    private Problem problem() {
        return assertThrows(StickException.class, this::write).problem();
    }

    private void assertOnlyTheOldFiles() {
        assertEquals(List.of("goi-00000001.tdpkg", "ảnh.jpg"), List.copyOf(stick.files.keySet()));
        assertOldFilesWhole();
    }

    private void assertOldFilesWhole() {
        assertArrayEquals(OLD, stick.files.get("goi-00000001.tdpkg"));
        assertArrayEquals(OLD, stick.files.get("ảnh.jpg"));
    }

    @Test
    void theFileIsThereUnderARandomNameWithItsHash() throws Exception {
        var written = write();
        String name = written.file().getFileName().toString();
        assertTrue(name.matches("goi-[0-9a-f]{8}\\.tdpkg"), name);
        assertArrayEquals(CONTENT, stick.files.get(name));
        assertEquals(CONTENT.length, written.size());
        assertEquals(Hashes.sha256Hex(CONTENT), written.sha256());
        assertTrue(written.direct());
        assertEquals(3, stick.files.size());
        assertOldFilesWhole();
    }

    @Test
    void itIsForcedReadBackAndVerifiedBeforeItGetsItsName() throws Exception {
        write();
        List<String> steps = stick.operations;
        int renamed = steps.indexOf("rename");
        assertTrue(steps.lastIndexOf("write") < steps.lastIndexOf("force"));
        assertTrue(steps.lastIndexOf("force") < steps.indexOf("open"));
        assertTrue(steps.lastIndexOf("read") < renamed);
        assertEquals("force folder", steps.getLast());
    }

    static IntStream operations() throws Exception {
        var whole = new StickWriterTest();
        whole.write();
        return IntStream.rangeClosed(1, whole.stick.operations.size());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aStickPulledAtAnyMomentKeepsItsOldFilesAndIsSaidToBeGone(int operation) {
        stick.pulledBefore = operation;
        assertEquals(Problem.GONE, problem());
        assertOldFilesWhole();
        stick.files.keySet().forEach(name -> assertTrue(name.matches("goi-[0-9a-f]{8}\\.(tmp|tdpkg)|ảnh.jpg"), name));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void aStickThatStumblesOnceHasNothingNewAfterwards(int operation) throws Exception {
        stick.failsOnce = operation;
        try {
            write();
            assertEquals("rename", stick.operations.get(operation - 1));
            assertEquals(3, stick.files.size());
        } catch (StickException e) {
            assertEquals(Problem.FAILED, e.problem());
            assertOnlyTheOldFiles();
        }
    }

    @Test
    void itStaysOpenUntilItHasItsName() throws Exception {
        write();
        int renamed = stick.operations.indexOf("rename");
        assertEquals(List.of("close", "close", "force folder"),
                stick.operations.subList(renamed + 1, stick.operations.size()));
        assertFalse(stick.operations.subList(0, renamed).contains("close"));
    }

    @Test
    void whereNoOpenFileGetsANameItIsClosedFirst() throws Exception {
        stick.renamesOpenFiles = false;
        write();
        assertEquals(3, stick.files.size());
        assertOldFilesWhole();
    }

    @Test
    void severalFilesThatFindNoRoomTogetherAreRefusedBeforeTheFirst() {
        stick.capacity = stick.used() + 3L * CONTENT.length;
        assertEquals(StickWriter.RESERVE, assertThrows(StickException.class,
                () -> writer.requireRoom(3L * CONTENT.length)).missingBytes());
        stick.readOnly = true;
        assertEquals(Problem.READ_ONLY,
                assertThrows(StickException.class, () -> writer.requireRoom(1)).problem());
    }

    @Test
    void whatIsWithdrawnIsGoneAndNothingElse() throws Exception {
        writer.withdraw(List.of(write().file()));
        assertOnlyTheOldFiles();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 4096, 65_535, 65_536, 1_048_575, 1_048_576, 1_048_577, 2_000_000, 2_599_999})
    void aStickThatIsFullAfterSomeBytesHasNothingNewAfterwards(int bytes) {
        stick.capacity = stick.used() + bytes;
        stick.claimedFree = 1L << 30;
        assertEquals(Problem.FULL, problem());
        assertOnlyTheOldFiles();
    }

    @Test
    void tooLittleSpaceIsSeenBeforeAnythingIsWritten() {
        stick.capacity = stick.used() + CONTENT.length + StickWriter.RESERVE - 10;
        var refused = assertThrows(StickException.class, this::write);
        assertEquals(Problem.FULL, refused.problem());
        assertEquals(10, refused.missingBytes());
        assertFalse(stick.operations.contains("create"));
    }

    @Test
    void justEnoughSpaceIsEnough() throws Exception {
        stick.capacity = stick.used() + CONTENT.length + StickWriter.RESERVE;
        write();
    }

    @Test
    void whatFatCannotHoldIsSeenBeforeAnythingIsWritten() {
        stick.largestFile = CONTENT.length - 1;
        assertEquals(Problem.TOO_LARGE, problem());
        assertFalse(stick.operations.contains("create"));
    }

    @Test
    void writeProtectionIsSeenBeforeAnythingIsWritten() {
        stick.readOnly = true;
        assertEquals(Problem.READ_ONLY, problem());
        assertFalse(stick.operations.contains("create"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_048_576, 2_599_999})
    void aByteThatReadsBackOtherwiseIsNotAccepted(long at) {
        stick.flipped = at;
        assertEquals(Problem.NOT_VERIFIED, problem());
        assertOnlyTheOldFiles();
    }

    @Test
    void anEndThatIsMissingWhenReadBackIsNotAccepted() {
        stick.cut = 1;
        assertEquals(Problem.NOT_VERIFIED, problem());
        assertOnlyTheOldFiles();
    }

    @Test
    void aCheckThatReadsNothingDoesNotReplaceTheComparison() {
        stick.flipped = 2_000_000;
        var refused = assertThrows(StickException.class, () -> writer.write(FileKind.PACKAGE, CONTENT.length,
                out -> out.write(CONTENT), _ -> { }, Progress.NONE));
        assertEquals(Problem.NOT_VERIFIED, refused.problem());
    }

    @Test
    void whatTheCheckFindsIsTheCause() {
        var refused = assertThrows(StickException.class, () -> writer.write(FileKind.PACKAGE, CONTENT.length,
                out -> out.write(CONTENT), _ -> {
                    throw new IllegalStateException("manifest");
                }, Progress.NONE));
        assertEquals(Problem.NOT_VERIFIED, refused.problem());
        assertEquals("manifest", refused.getCause().getMessage());
        assertOnlyTheOldFiles();
    }

    @Test
    void aFailureOfTheSourceIsNotTheSticks() {
        var failed = assertThrows(IOException.class, () -> writer.write(FileKind.PACKAGE, CONTENT.length, out -> {
            out.write(CONTENT);
            throw new IOException("the evidence cannot be read");
        }, StickWriterTest::whole, Progress.NONE));
        assertEquals("the evidence cannot be read", failed.getMessage());
        assertOnlyTheOldFiles();
    }

    @Test
    void aSticksFailureIsKnownHoweverItIsWrapped() {
        stick.pulledBefore = 4;
        var refused = assertThrows(StickException.class, () -> writer.write(FileKind.PACKAGE, CONTENT.length, out -> {
            try {
                out.write(CONTENT);
            } catch (IOException e) {
                throw new IllegalArgumentException("cipher", e);
            }
        }, StickWriterTest::whole, Progress.NONE));
        assertEquals(Problem.GONE, refused.problem());
    }

    @Test
    void itCanBeStoppedAtEveryMomentAndLeavesNothing() throws Exception {
        int[] checks = {0};
        write(new Stopping(checks, Integer.MAX_VALUE));
        int all = checks[0];
        assertTrue(all > 8, "only " + all);
        for (int stop = 1; stop <= all; stop++) {
            var other = new StickWriterTest();
            int[] seen = {0};
            int at = stop;
            assertThrows(Cancelled.class, () -> other.write(new Stopping(seen, at)));
            other.assertOnlyTheOldFiles();
        }
    }

    @Test
    void stoppingIsKnownHoweverItIsWrapped() {
        int[] checks = {0};
        assertThrows(Cancelled.class, () -> writer.write(FileKind.PACKAGE, CONTENT.length, out -> out.write(CONTENT),
                in -> {
                    try {
                        in.readAllBytes();
                    } catch (Cancelled e) {
                        throw new IllegalArgumentException("damaged", e);
                    }
                }, new Stopping(checks, 6)));
        assertOnlyTheOldFiles();
    }

    private record Stopping(int[] checks, int at) implements Progress {
        @Override
        public void at(long done, long total) {
            assertTrue(done >= 0 && done <= total, done + " of " + total);
        }

        @Override
        public void check() {
            if (++checks[0] == at) {
                throw new Cancelled();
            }
        }
    }

    @Test
    void aNameThatIsTakenIsNotUsedAgain() throws Exception {
        String first = write().file().getFileName().toString();
        var again = new StickWriter(stick, new SeededEntropy("stick"))
                .write(FileKind.PACKAGE, 10, out -> out.write(new byte[10]), StickWriterTest::whole, Progress.NONE);
        assertFalse(again.file().endsWith(first));
        assertArrayEquals(CONTENT, stick.files.get(first));
    }

    @Test
    void whatAnInterruptedWriteLeftIsClearedAwayAndNothingElse() throws Exception {
        stick.files.put("goi-0123abcd.tmp", OLD);
        stick.files.put("the-0123abcd.tmp", OLD);
        stick.files.put("luận văn.tmp", OLD);
        write();
        assertFalse(stick.files.containsKey("goi-0123abcd.tmp"));
        assertFalse(stick.files.containsKey("the-0123abcd.tmp"));
        assertTrue(stick.files.containsKey("luận văn.tmp"));
    }

    @Test
    void aKeyCardHasANameOfItsOwn() throws Exception {
        var written = writer.write(FileKind.CARD, 9, out -> out.write(new byte[9]), StickWriterTest::whole,
                Progress.NONE);
        assertTrue(written.file().getFileName().toString().matches("the-[0-9a-f]{8}\\.tdkey"));
    }

    @Test
    void theSystemsWordsAreUnderstoodWhereTheMediumSaysNothing() {
        for (var words : Map.of("No space left on device", Problem.FULL, "Read-only file system", Problem.READ_ONLY,
                "Input/output error", Problem.GONE, "File too large", Problem.TOO_LARGE,
                "odd", Problem.FAILED).entrySet()) {
            assertEquals(words.getValue(),
                    StickException.explain(new IOException(words.getKey()), stick).problem(), words.getKey());
        }
    }

    @Test
    void manySmallWritesArriveWhole() throws Exception {
        byte[] small = Arrays.copyOf(CONTENT, 1_100_000);
        var written = writer.write(FileKind.PACKAGE, small.length, out -> {
            for (byte one : small) {
                out.write(one);
            }
        }, StickWriterTest::whole, Progress.NONE);
        assertEquals(Hashes.sha256Hex(small), written.sha256());
    }
}
