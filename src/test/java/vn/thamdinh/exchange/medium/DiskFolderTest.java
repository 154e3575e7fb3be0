package vn.thamdinh.exchange.medium;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thamdinh.exchange.medium.StickException.Problem;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.SystemEntropy;

class DiskFolderTest {

    @TempDir
    private Path place;

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(place)) {
            return inside.map(file -> file.getFileName().toString()).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 511, 512, 513, 4095, 4096, 4097, 1_048_576, 1_048_577, 3_000_001})
    void aFileOfAnySizeComesBackWhole(int size) throws Exception {
        byte[] content = random(size);
        byte[][] seen = new byte[1][];
        var written = new StickWriter(DiskFolder.at(place), new SystemEntropy())
                .write(FileKind.PACKAGE, size, out -> out.write(content), in -> seen[0] = in.readAllBytes(),
                        Progress.NONE);
        assertArrayEquals(content, seen[0]);
        assertArrayEquals(content, Files.readAllBytes(written.file()));
        assertEquals(List.of(written.file().getFileName().toString()), names());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4096, 1_500_000, 2_097_152})
    void bytesReadOneByOneAreTheSame(int size) throws Exception {
        byte[] content = random(size);
        Files.write(place.resolve("a"), content);
        try (var in = DiskFolder.at(place).read("a")) {
            for (byte one : content) {
                assertEquals(one & 0xFF, in.read());
            }
            assertEquals(-1, in.read());
            assertEquals(-1, in.read());
        }
    }

    @Test
    void aPlaceWhoseLastPartIsMissingIsMade() throws Exception {
        DiskFolder.at(place.resolve("mới"));
        assertTrue(Files.isDirectory(place.resolve("mới")));
    }

    @Test
    void aPlaceThatIsNotThereIsGone() {
        var refused = assertThrows(StickException.class, () -> DiskFolder.at(place.resolve("usb").resolve("gói")));
        assertEquals(Problem.GONE, refused.problem());
        assertFalse(Files.exists(place.resolve("usb")));
    }

    @Test
    void aFileIsNoPlace() throws Exception {
        Path file = Files.writeString(place.resolve("tệp"), "x");
        assertEquals(Problem.GONE, assertThrows(StickException.class,
                () -> DiskFolder.at(file.resolve("x"))).problem());
    }

    @Test
    void aPlaceThatVanishesIsGoneAndNotMadeAgain() throws Exception {
        Path usb = Files.createDirectory(place.resolve("usb"));
        var folder = DiskFolder.at(usb);
        Files.delete(usb);
        assertThrows(NoSuchFileException.class, folder::state);
        var refused = assertThrows(StickException.class, () -> new StickWriter(folder, new SystemEntropy())
                .write(FileKind.PACKAGE, 1, out -> out.write(1), _ -> { }, Progress.NONE));
        assertEquals(Problem.GONE, refused.problem());
        assertFalse(Files.exists(usb));
    }

    @Test
    void renamingReplacesNothing() throws Exception {
        Files.writeString(place.resolve("a"), "new");
        Files.writeString(place.resolve("b"), "old");
        var folder = DiskFolder.at(place);
        assertThrows(IOException.class, () -> folder.rename("a", "b"));
        assertEquals("old", Files.readString(place.resolve("b")));
    }

    @Test
    void aFileThatIsBeingWrittenIsNotTakenForALeftover() throws Exception {
        var folder = DiskFolder.at(place);
        Files.writeString(place.resolve("goi-00000001.tmp"), "left");
        try (var writing = folder.create("goi-00000002.tmp")) {
            writing.write(ByteBuffer.wrap(new byte[10]));
            new StickWriter(DiskFolder.at(place), new SystemEntropy())
                    .write(FileKind.PACKAGE, 1, out -> out.write(1), _ -> { }, Progress.NONE);
            assertTrue(names().contains("goi-00000002.tmp"));
            assertFalse(names().contains("goi-00000001.tmp"));
        }
        folder.deleteAbandoned("goi-00000002.tmp");
        assertFalse(names().contains("goi-00000002.tmp"));
    }

    @Test
    void aFileThatAnotherProgramVerifiesIsNotTakenForALeftover() throws Exception {
        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                SecondWriter.class.getName(), place.toString()).redirectErrorStream(true).start();
        try (var said = other.inputReader(); var told = other.outputWriter()) {
            assertEquals("verified", said.readLine());
            List<String> unfinished = names();
            new StickWriter(DiskFolder.at(place), new SystemEntropy())
                    .write(FileKind.PACKAGE, 1, out -> out.write(1), _ -> { }, Progress.NONE);
            assertTrue(names().containsAll(unfinished), names() + " without " + unfinished);
            told.write('\n');
            told.flush();
            assertEquals("written", said.readLine());
        }
        assertEquals(0, other.waitFor());
        assertEquals(2, names().stream().filter(name -> name.endsWith(".tdpkg")).count());
    }
}
