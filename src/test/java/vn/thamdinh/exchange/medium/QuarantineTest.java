package vn.thamdinh.exchange.medium;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.wire.Hashes;

class QuarantineTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir
    private Path stick;

    @TempDir
    private Path workspace;

    private Quarantine quarantine;

    @BeforeEach
    void open() {
        quarantine = new Quarantine(workspace.resolve("quarantine"), 100);
    }

    private Path file(String name, int size) throws IOException {
        byte[] bytes = new byte[size];
        bytes[size - 1] = 7;
        return Files.write(stick.resolve(name), bytes);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(workspace.resolve("quarantine"))) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRefusedFileIsKeptAsItCame() throws Exception {
        Path file = file("goi-00aa11bb.tdpkg", 100);
        var held = quarantine.keep(file, "manifest-mismatch", MONDAY);
        assertEquals(new Quarantine.Held(Hashes.sha256Hex(Files.readAllBytes(file)), "goi-00aa11bb.tdpkg",
                "manifest-mismatch", MONDAY, 100, true), held);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(quarantine.copyOf(held).orElseThrow()));
        assertEquals(List.of(held), new Quarantine(workspace.resolve("quarantine")).list());
        assertTrue(Files.exists(file));
    }

    @Test
    void ofALargeFileOnlyTheRecordIsKept() throws Exception {
        var held = quarantine.keep(file("goi-00aa11bb.tdpkg", 101), "too-large", MONDAY);
        assertFalse(held.copied());
        assertEquals(List.of(held), quarantine.list());
        assertEquals(Optional.empty(), quarantine.copyOf(held));
        assertEquals(List.of(held.id() + ".json"), names());
    }

    @Test
    void aNameThatMayTellSomethingIsNotKept() throws Exception {
        var held = quarantine.keep(file("điểm xã An Phú.tdpkg", 5), "not-a-package", MONDAY);
        assertEquals("", held.name());
        for (String name : names()) {
            assertFalse(Files.readString(workspace.resolve("quarantine").resolve(name)).contains("An Phú"));
        }
    }

    @Test
    void theSameFileAgainIsOneRecordWithTheLastFault() throws Exception {
        quarantine.keep(file("goi-00aa11bb.tdpkg", 50), "newer-version", MONDAY);
        var again = quarantine.keep(file("goi-00aa11bc.tdpkg", 50), "bad-bundle", TUESDAY);
        assertEquals(List.of(again), quarantine.list());
    }

    @Test
    void theLatestComesFirst() throws Exception {
        var first = quarantine.keep(file("a", 50), "damaged", MONDAY);
        var second = quarantine.keep(file("b", 51), "damaged", TUESDAY);
        assertEquals(List.of(second, first), quarantine.list());
    }

    @Test
    void whatIsReleasedIsGone() throws Exception {
        var held = quarantine.keep(file("a", 50), "damaged", MONDAY);
        quarantine.release(held);
        assertEquals(List.of(), quarantine.list());
        assertEquals(List.of(), names());
        quarantine.release(held);
    }

    @Test
    void anEmptyQuarantineIsAnEmptyList() throws Exception {
        assertEquals(List.of(), quarantine.list());
    }

    @Test
    void strangeAndDamagedFilesInTheFolderAreLeftOut() throws Exception {
        var held = quarantine.keep(file("a", 50), "damaged", MONDAY);
        Path folder = workspace.resolve("quarantine");
        Files.writeString(folder.resolve("x.json"), "{}");
        Files.writeString(folder.resolve("0".repeat(64) + ".json"), "{\"fault\":1");
        Files.writeString(folder.resolve("1".repeat(64) + ".json"), "{\"fault\":1}");
        assertEquals(List.of(held), quarantine.list());
    }

    @Test
    void aFileThatIsNotThereLeavesNothing() throws Exception {
        assertThrows(IOException.class, () -> quarantine.keep(stick.resolve("x"), "disk", MONDAY));
        assertEquals(List.of(), names());
    }

    @Test
    void aFaultIsAStableNameNotAText() {
        assertThrows(IllegalArgumentException.class, () -> quarantine.keep(stick, "Điểm của xã", MONDAY));
    }
}
