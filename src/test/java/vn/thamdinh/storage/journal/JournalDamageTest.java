package vn.thamdinh.storage.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.FrameCipher;
import vn.thamdinh.storage.journal.JournalFinding.DamagedFrame;
import vn.thamdinh.storage.journal.JournalFinding.DamagedSegment;
import vn.thamdinh.storage.journal.JournalFinding.MissingSegment;
import vn.thamdinh.storage.journal.JournalFinding.Reason;
import vn.thamdinh.storage.journal.JournalFinding.TornTail;
import vn.thamdinh.storage.keys.TestVault;
import vn.thamdinh.storage.keys.WorkspaceKeys;

/** Two segments: the first holds "một", "hai", "ba" and is damaged; the second holds "bốn" and must always be read. */
class JournalDamageTest {

    private static final List<String> FIRST = List.of("một", "hai", "ba");
    private static final int PREFIX = 8;

    private final WorkspaceKeys keys = TestVault.unlock();

    @TempDir
    private Path folder;
    private Path first;
    private byte[] whole;
    private int header;

    @BeforeEach
    void writeTwoSegments() throws IOException {
        try (var journal = Journal.open(folder, keys, TestVault.VAULT)) {
            for (String text : FIRST) {
                journal.append(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (var journal = Journal.open(folder, keys, TestVault.VAULT)) {
            journal.append("bốn".getBytes(StandardCharsets.UTF_8));
        }
        first = folder.resolve("000001.tdj");
        whole = Files.readAllBytes(first);
        header = 64 + TestVault.VAULT.toBytes().length + 32;
    }

    @AfterEach
    void closeKeys() {
        keys.close();
    }

    private record Outcome(List<String> texts, JournalReport report) {
    }

    @Test
    void no_changed_byte_goes_unnoticed_or_takes_anything_from_other_segments() throws Exception {
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Outcome outcome = read(changed);
            assertFalse(outcome.report().intact(), "byte " + i + " " + outcome);
            assertEquals("bốn", outcome.texts().getLast(), "byte " + i);
            assertTrue(outcome.texts().size() >= 1 && FIRST.containsAll(
                    outcome.texts().subList(0, outcome.texts().size() - 1)), "byte " + i);
            assertTrue(outcome.report().findings().stream().allMatch(finding -> finding.segment() == 1));
        }
    }

    @Test
    void every_truncation_keeps_the_whole_frames_before_it() throws Exception {
        List<Integer> ends = ends();
        for (int length = 0; length < whole.length; length++) {
            Outcome outcome = read(Arrays.copyOf(whole, length));
            int cut = length;
            int kept = (int) ends.stream().filter(end -> end <= cut).count();
            var expected = new ArrayList<>(FIRST.subList(0, kept));
            expected.add("bốn");
            assertEquals(expected, outcome.texts(), "length " + length);
            assertTrue(outcome.report().intact(), "length " + length);
            boolean atAFrame = length == header || ends.contains(length);
            assertEquals(atAFrame ? 0 : 1, outcome.report().findings().size(), "length " + length);
        }
    }

    @Test
    void the_dropped_tail_is_reported_with_its_place_and_size() throws Exception {
        Outcome outcome = read(Arrays.copyOf(whole, ends().get(1) + 11));
        assertEquals(List.of(new TornTail(1, 2, 11)), outcome.report().findings());
    }

    @Test
    void zeros_that_a_power_cut_left_are_a_torn_tail() throws Exception {
        for (int end = ends().get(1); end < ends().get(2); end++) {
            for (int extra : new int[] {0, 1, 5000}) {
                byte[] zeroed = Arrays.copyOf(Arrays.copyOf(whole, end), whole.length + extra);
                boolean tagWritten = end > whole.length - FrameCipher.TAG;
                boolean followed = extra > 0 && end >= ends().get(1) + PREFIX;
                if (!tagWritten && !followed) {
                    Outcome outcome = read(zeroed);
                    assertEquals(List.of("một", "hai", "bốn"), outcome.texts());
                    assertTrue(outcome.report().intact(), end + "+" + extra + " " + outcome.report());
                    assertEquals(1, outcome.report().findings().size());
                }
            }
        }
    }

    @Test
    void a_damaged_frame_is_named_and_the_ones_after_it_are_read() throws Exception {
        byte[] changed = whole.clone();
        changed[header + PREFIX] ^= 1;
        Outcome outcome = read(changed);
        assertEquals(List.of("hai", "ba", "bốn"), outcome.texts());
        assertEquals(List.of(new DamagedFrame(1, 0, Reason.CONTENT)), outcome.report().findings());
    }

    @Test
    void a_damaged_tag_costs_its_frame_and_the_next() throws Exception {
        byte[] changed = whole.clone();
        changed[ends().get(0) - 1] ^= 1;
        Outcome outcome = read(changed);
        assertEquals(List.of("ba", "bốn"), outcome.texts());
        assertEquals(List.of(new DamagedFrame(1, 0, Reason.CONTENT), new DamagedFrame(1, 1, Reason.CONTENT)),
                outcome.report().findings());
    }

    @Test
    void a_changed_length_is_damage_and_no_torn_tail() throws Exception {
        for (int i = 0; i < PREFIX; i++) {
            byte[] changed = whole.clone();
            changed[ends().get(0) + i] ^= 0x40;
            Outcome outcome = read(changed);
            assertEquals(List.of("một", "bốn"), outcome.texts());
            assertEquals(List.of(new DamagedSegment(1, 1, Reason.LENGTH, whole.length - ends().get(0))),
                    outcome.report().findings());
        }
    }

    @Test
    void a_damaged_key_block_costs_no_frame() throws Exception {
        byte[] changed = whole.clone();
        changed[70] ^= 1;
        Outcome outcome = read(changed);
        assertEquals(List.of("một", "hai", "ba", "bốn"), outcome.texts());
        assertEquals(List.of(new DamagedSegment(1, 0, Reason.HEADER, 0)), outcome.report().findings());
    }

    @Test
    void a_later_format_and_a_foreign_file_are_told_apart() throws Exception {
        byte[] newer = whole.clone();
        newer[11] = 2;
        assertEquals(List.of(new DamagedSegment(1, 0, Reason.NEWER_FORMAT, whole.length)),
                read(newer).report().findings());
        byte[] foreign = "hoàn toàn là một tệp khác".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(new DamagedSegment(1, 0, Reason.NOT_A_SEGMENT, foreign.length)),
                read(foreign).report().findings());
    }

    @Test
    void frames_cannot_be_swapped_repeated_or_left_out() throws Exception {
        byte[] one = Arrays.copyOfRange(whole, header, ends().get(0));
        byte[] two = Arrays.copyOfRange(whole, ends().get(0), ends().get(1));
        byte[] three = Arrays.copyOfRange(whole, ends().get(1), ends().get(2));
        byte[] clear = Arrays.copyOf(whole, header);
        assertFalse(read(join(clear, two, one, three)).report().intact());
        assertFalse(read(join(clear, one, one, two, three)).report().intact());
        assertFalse(read(join(clear, two, three)).report().intact());
        assertFalse(read(join(clear, one, three)).report().intact());
    }

    @Test
    void a_missing_segment_between_others_is_named() throws Exception {
        Files.move(folder.resolve("000002.tdj"), folder.resolve("000004.tdj"));
        assertEquals(List.of(new MissingSegment(2), new MissingSegment(3)), read(whole).report().findings());
    }

    @Test
    void a_segment_of_another_workspace_gives_no_frames() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("khác"));
        try (var other = TestVault.create("khác"); var journal = Journal.open(elsewhere, other.keys(), other.vault())) {
            journal.append(new byte[9]);
        }
        Outcome outcome = read(Files.readAllBytes(elsewhere.resolve("000001.tdj")));
        assertEquals(List.of("bốn"), outcome.texts());
        assertEquals(List.of(new DamagedFrame(1, 0, Reason.CONTENT)), outcome.report().findings());
    }

    @Test
    void a_segment_that_cannot_be_read_at_all_is_named() throws Exception {
        Files.delete(first);
        Files.createDirectory(first);
        var texts = new ArrayList<String>();
        var report = Journal.read(folder, keys,
                (place, payload) -> texts.add(new String(payload, StandardCharsets.UTF_8)), Progress.NONE);
        assertEquals(List.of("bốn"), texts);
        assertTrue(report.findings().getFirst() instanceof DamagedSegment damaged
                && damaged.reason() == Reason.UNREADABLE);
    }

    private Outcome read(byte[] firstSegment) throws IOException {
        Files.write(first, firstSegment);
        var texts = new ArrayList<String>();
        var report = Journal.read(folder, keys,
                (place, payload) -> texts.add(new String(payload, StandardCharsets.UTF_8)), Progress.NONE);
        assertEquals(texts.size(), report.frames());
        return new Outcome(texts, report);
    }

    private List<Integer> ends() {
        var ends = new ArrayList<Integer>();
        int end = header;
        for (String text : FIRST) {
            end += PREFIX + text.getBytes(StandardCharsets.UTF_8).length + FrameCipher.TAG;
            ends.add(end);
        }
        return ends;
    }

    private static byte[] join(byte[]... parts) {
        var out = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
