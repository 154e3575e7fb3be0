package vn.thamdinh.storage.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.keys.TestVault;
import vn.thamdinh.storage.keys.WorkspaceKeys;

class JournalTest {

    private final WorkspaceKeys keys = TestVault.unlock();

    @TempDir
    private Path folder;

    @AfterEach
    void closeKeys() {
        keys.close();
    }

    @Test
    void frames_come_back_in_order_with_their_places() throws Exception {
        try (var journal = open(folder)) {
            for (String text : List.of("một", "hai", "")) {
                journal.append(bytes(text));
            }
        }
        var places = new ArrayList<FramePosition>();
        var texts = new ArrayList<String>();
        var report = Journal.read(folder, keys, (place, payload) -> {
            places.add(place);
            texts.add(new String(payload, StandardCharsets.UTF_8));
        }, Progress.NONE);
        assertEquals(List.of("một", "hai", ""), texts);
        assertEquals(List.of(new FramePosition(1, 0), new FramePosition(1, 1), new FramePosition(1, 2)), places);
        assertEquals(new JournalReport(1, 3, List.of()), report);
    }

    @Test
    void a_frame_of_megabytes_comes_back() throws Exception {
        byte[] large = new byte[5_000_001];
        Arrays.fill(large, (byte) 9);
        try (var journal = open(folder)) {
            journal.append(large);
        }
        assertArrayEquals(large, payloads(folder).getFirst());
    }

    @Test
    void each_opening_that_writes_begins_a_new_segment() throws Exception {
        for (int i = 0; i < 3; i++) {
            try (var journal = open(folder)) {
                journal.append(bytes("lần " + i));
            }
        }
        assertEquals(List.of("000001.tdj", "000002.tdj", "000003.tdj"), names());
        assertEquals(List.of("lần 0", "lần 1", "lần 2"), texts(folder));
    }

    @Test
    void an_opening_that_writes_nothing_leaves_no_file_but_the_very_first() throws Exception {
        open(folder).close();
        open(folder).close();
        assertEquals(List.of("000001.tdj"), names());
    }

    @Test
    void a_full_segment_is_followed_by_another() throws Exception {
        try (var journal = new Journal(folder, keys, TestVault.VAULT, new SystemEntropy(), 3_000)) {
            for (int i = 0; i < 10; i++) {
                journal.append(new byte[1_000]);
            }
        }
        assertTrue(names().size() > 3, names().toString());
        assertEquals(10, payloads(folder).size());
    }

    @Test
    void nothing_of_the_content_is_readable_in_the_files() throws Exception {
        try (var journal = open(folder)) {
            journal.append(bytes("Phường Tân Phú 9,25 điểm"));
        }
        String raw = new String(Files.readAllBytes(folder.resolve("000001.tdj")), StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains(new String(bytes("Phường"), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void a_copied_folder_written_to_on_both_sides_never_repeats_a_key() throws Exception {
        try (var journal = open(folder)) {
            journal.append(bytes("chung"));
        }
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(folder.resolve("000001.tdj"), copy.resolve("000001.tdj"));
        try (var here = open(folder); var there = open(copy)) {
            here.append(bytes("cùng một nội dung"));
            there.append(bytes("cùng một nội dung"));
        }
        var salts = new HashSet<String>();
        for (Path file : List.of(folder.resolve("000001.tdj"), folder.resolve("000002.tdj"),
                copy.resolve("000002.tdj"))) {
            salts.add(HexFormat.of().formatHex(Arrays.copyOfRange(Files.readAllBytes(file), 28, 60)));
        }
        assertEquals(3, salts.size());
        assertFalse(Arrays.equals(lastFrame(folder), lastFrame(copy)));
        assertEquals(List.of("chung", "cùng một nội dung"), texts(copy));
    }

    @Test
    void segments_of_both_copies_can_be_laid_together_and_are_all_read() throws Exception {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (var here = open(folder); var there = open(copy)) {
            here.append(bytes("đây"));
            there.append(bytes("kia"));
        }
        Files.copy(copy.resolve("000001.tdj"), folder.resolve("000002.tdj"));
        assertEquals(List.of("đây", "kia"), texts(folder));
    }

    @Test
    void after_a_failed_write_the_next_frame_goes_into_a_new_segment() throws Exception {
        try (var journal = open(folder)) {
            journal.append(bytes("một"));
            Thread.currentThread().interrupt();
            assertThrows(IOException.class, () -> journal.append(bytes("mất")));
            assertTrue(Thread.interrupted());
            journal.append(bytes("hai"));
        }
        assertEquals(2, names().size());
        assertEquals(List.of("một", "hai"), texts(folder));
    }

    @Test
    void a_closed_journal_takes_nothing_and_too_large_a_frame_is_refused() throws Exception {
        var journal = open(folder);
        assertThrows(IllegalArgumentException.class, () -> journal.append(new byte[Journal.LARGEST_PAYLOAD + 1]));
        journal.close();
        assertThrows(IllegalStateException.class, () -> journal.append(new byte[1]));
    }

    @Test
    void a_changed_passphrase_is_written_down_at_once_in_a_new_segment() throws Exception {
        try (var journal = open(folder)) {
            journal.append(bytes("trước"));
            journal.vaultChanged(TestVault.VAULT);
            assertEquals(2, names().size());
            journal.append(bytes("sau"));
        }
        assertEquals(2, names().size());
        assertEquals(List.of("trước", "sau"), texts(folder));
    }

    @Test
    void reading_tells_how_far_it_is_and_can_be_stopped() throws Exception {
        try (var journal = open(folder)) {
            journal.append(bytes("một"));
        }
        long size = Files.size(folder.resolve("000001.tdj"));
        var told = new ArrayList<Long>();
        var watching = new Progress() {
            @Override
            public void at(long done, long total) {
                told.add(done * 100 / total);
            }

            @Override
            public void check() {
                if (!told.isEmpty()) {
                    throw new Cancelled();
                }
            }
        };
        Journal.read(folder, keys, (place, payload) -> { }, watching);
        assertTrue(size > 0);
        assertEquals(List.of(100L), told);
        assertThrows(Cancelled.class, () -> Journal.read(folder, keys, (place, payload) -> { }, watching));
    }

    @Test
    void what_the_reader_does_with_a_frame_may_fail_and_is_no_damage() throws Exception {
        try (var journal = open(folder)) {
            journal.append(bytes("một"));
        }
        assertThrows(UnsupportedOperationException.class, () -> Journal.read(folder, keys, (place, payload) -> {
            throw new UnsupportedOperationException();
        }, Progress.NONE));
    }

    @Test
    void a_folder_that_does_not_exist_has_no_frames() throws Exception {
        assertEquals(new JournalReport(0, 0, List.of()), Journal.read(folder.resolve("không có"), keys,
                (place, payload) -> { }, Progress.NONE));
    }

    private Journal open(Path where) throws IOException {
        return Journal.open(where, keys, TestVault.VAULT);
    }

    private List<String> names() throws IOException {
        return SegmentFiles.list(folder).stream().map(s -> s.file().getFileName().toString()).toList();
    }

    private List<byte[]> payloads(Path where) throws IOException {
        var payloads = new ArrayList<byte[]>();
        assertTrue(Journal.read(where, keys, (place, payload) -> payloads.add(payload), Progress.NONE).intact());
        return payloads;
    }

    private List<String> texts(Path where) throws IOException {
        return payloads(where).stream().map(p -> new String(p, StandardCharsets.UTF_8)).toList();
    }

    private static byte[] lastFrame(Path where) throws IOException {
        byte[] file = Files.readAllBytes(where.resolve("000002.tdj"));
        return Arrays.copyOfRange(file, file.length - 30, file.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
