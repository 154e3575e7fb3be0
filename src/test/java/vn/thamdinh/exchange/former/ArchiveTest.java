package vn.thamdinh.exchange.former;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.RoundBuilder.DAK_O;
import static vn.thamdinh.fixture.RoundBuilder.HANH;
import static vn.thamdinh.fixture.RoundBuilder.score;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import vn.thamdinh.fixture.RoundBuilder;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.entry.EntryCodec;

class ArchiveTest {
    private static final byte[] PROGRAMME = CanonicalJson.write(Map.of("files", Map.of("programme.yaml", "id: thử")));
    private static final PackageContents CONTENTS = contents();
    private static final byte[] ARCHIVE = archive();

    private static PackageContents contents() {
        RoundBuilder round = RoundBuilder.founded();
        round.enrolled(HANH).says(score(DAK_O, HANH, "8.5"));
        return new PackageContents(round.round(), false, round.stored(), List.of(PROGRAMME));
    }

    private static byte[] archive() {
        try {
            return Archive.write(CONTENTS);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Everything that a package says, as text; nothing if it is refused. */
    private static Optional<List<String>> told(byte[] archive) {
        try {
            PackageContents read = Archive.read(archive);
            List<String> lines = new java.util.ArrayList<>();
            lines.add(read.round().hex() + read.rehearsal());
            read.entries().forEach(entry -> lines.add(EntryCodec.toLine(entry)));
            read.programmes().forEach(programme -> lines.add(new String(programme, UTF_8)));
            return Optional.of(lines);
        } catch (PackageException refused) {
            return Optional.empty();
        }
    }

    private static Map<String, byte[]> files() {
        try {
            return Tar.read(ARCHIVE);
        } catch (PackageException e) {
            throw new AssertionError(e);
        }
    }

    /** The archive after a change to its files, with a manifest that fits again. */
    private static byte[] changed(Consumer<Map<String, byte[]>> change) throws IOException {
        Map<String, byte[]> files = files();
        files.remove("manifest.sha512");
        change.accept(files);
        Map<String, byte[]> whole = new LinkedHashMap<>(files);
        whole.put("manifest.sha512", Manifest.of(files).getBytes(UTF_8));
        return Tar.write(whole);
    }

    private static byte[] headed(Map<String, Object> head) throws IOException {
        return changed(files -> files.put("package.json", CanonicalJson.write(head)));
    }

    private static Map<String, Object> head() {
        return CanonicalJson.parseCanonicalObject(files().get("package.json"));
    }

    private static void assertDamaged(byte[] archive) {
        assertThrows(PackageException.Damaged.class, () -> Archive.read(archive));
    }

    @Test
    void whatWasWrittenIsReadBack() throws Exception {
        PackageContents read = Archive.read(ARCHIVE);
        assertEquals(CONTENTS.round(), read.round());
        assertEquals(CONTENTS.entries().stream().map(EntryCodec::toLine).toList(),
                read.entries().stream().map(EntryCodec::toLine).toList());
        assertArrayEquals(PROGRAMME, read.programmes().getFirst());
        assertEquals(1, read.programmes().size());
    }

    @Test
    void theBytesDependOnTheContentsAlone() throws Exception {
        assertArrayEquals(ARCHIVE, Archive.write(CONTENTS));
        assertEquals(List.of("package.json", "entries.ndjson", "programmes/" + Hashes.sha256Hex(PROGRAMME) + ".json",
                "manifest.sha512"), List.copyOf(files().keySet()));
    }

    @Test
    void aRoundWithoutEntriesIsAPackageToo() throws Exception {
        var empty = new PackageContents(CONTENTS.round(), true, List.of(), List.of());
        PackageContents read = Archive.read(Archive.write(empty));
        assertEquals(List.of(), read.entries());
        assertTrue(read.rehearsal());
    }

    @Test
    void noByteChangesWhatAPackageSays() {
        Optional<List<String>> whole = told(ARCHIVE);
        int refused = 0;
        for (int at = 0; at < ARCHIVE.length; at++) {
            byte[] changed = ARCHIVE.clone();
            changed[at] ^= 0x01;
            Optional<List<String>> told = told(changed);
            assertTrue(told.isEmpty() || told.equals(whole), "byte " + at);
            refused += told.isEmpty() ? 1 : 0;
        }
        assertTrue(refused > files().values().stream().mapToInt(file -> file.length).sum());
    }

    @Test
    void noCutChangesWhatAPackageSays() {
        Optional<List<String>> whole = told(ARCHIVE);
        int refused = 0;
        for (int length = 0; length < ARCHIVE.length; length++) {
            Optional<List<String>> told = told(Arrays.copyOf(ARCHIVE, length));
            assertTrue(told.isEmpty() || told.equals(whole), "cut at " + length);
            refused += told.isEmpty() ? 1 : 0;
        }
        assertTrue(refused > files().values().stream().mapToInt(file -> file.length).sum());
    }

    @Test
    void aFileTooManyOrTooFewIsRefusedThoughTheManifestFits() throws Exception {
        assertDamaged(changed(files -> files.put("them.txt", new byte[] {1})));
        assertDamaged(changed(files -> files.put("programmes/" + "0".repeat(64) + ".json", PROGRAMME)));
        assertDamaged(changed(files -> files.remove("package.json")));
        assertDamaged(changed(files -> files.remove("entries.ndjson")));
        assertDamaged(new byte[0]);
    }

    @Test
    void withoutItsManifestOrWithAnotherAPackageIsRefused() throws Exception {
        Map<String, byte[]> files = files();
        files.remove("manifest.sha512");
        assertDamaged(Tar.write(files));
        files.put("manifest.sha512", new byte[0]);
        assertDamaged(Tar.write(files));
    }

    @Test
    void namesThatLeaveTheFolderAreRefused() throws Exception {
        for (String name : List.of("../entries.ndjson", "/etc/passwd", "programmes/../../x", "./package.json",
                "programmes\\x.json", "C:\\x")) {
            assertDamaged(changed(files -> files.put(name, new byte[] {1})));
        }
    }

    @Test
    void aNameThatOccursTwiceIsRefused() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (int twice = 0; twice < 2; twice++) {
                for (var file : files().entrySet()) {
                    put(tar, new TarArchiveEntry(file.getKey()), file.getValue());
                }
            }
        }
        assertDamaged(bytes.toByteArray());
    }

    @Test
    void linksFoldersAndSparseFilesAreRefused() throws Exception {
        for (byte type : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_DIR,
            TarConstants.LF_FIFO, TarConstants.LF_GNUTYPE_SPARSE}) {
            var bytes = new ByteArrayOutputStream();
            try (var tar = new TarArchiveOutputStream(bytes)) {
                put(tar, new TarArchiveEntry("entries.ndjson", type), new byte[0]);
            }
            assertDamaged(bytes.toByteArray());
        }
    }

    @Test
    void aSmallArchiveThatClaimsAHugeFileIsRefusedUnread() throws Exception {
        var entry = new TarArchiveEntry("entries.ndjson");
        entry.addPaxHeader("GNU.sparse.major", "1");
        entry.addPaxHeader("GNU.sparse.minor", "0");
        entry.addPaxHeader("GNU.sparse.realsize", String.valueOf(1L << 40));
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            put(tar, entry, "1\n1099511627776\n0\n".getBytes(UTF_8));
        }
        assertDamaged(bytes.toByteArray());
    }

    @Test
    void aNewerFormatIsToldFromDamageWhateverElseItHolds() throws Exception {
        var head = head();
        head.put("format", 2L);
        assertThrows(PackageException.Newer.class, () -> Archive.read(headed(head)));
        Map<String, byte[]> files = files();
        files.put("package.json", CanonicalJson.write(head));
        files.put("signature", new byte[] {1});
        files.remove("manifest.sha512");
        assertThrows(PackageException.Newer.class, () -> Archive.read(Tar.write(files)));
    }

    @Test
    void aHeadThatDoesNotFitIsRefused() throws Exception {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(Map.of("format", 0L), Map.of("format", "2"),
                Map.of("entries", 3L), Map.of("entries", "4"), Map.of("round", "0"), Map.of("rehearsal", "no"))) {
            var head = head();
            head.putAll(wrong);
            assertDamaged(headed(head));
        }
        for (String part : head().keySet()) {
            var head = head();
            head.remove(part);
            assertDamaged(headed(head));
        }
        assertDamaged(changed(files -> files.put("package.json", "{ }".getBytes(UTF_8))));
    }

    @Test
    void linesThatAreNotEntriesAreRefused() throws Exception {
        String lines = new String(files().get("entries.ndjson"), UTF_8);
        for (String wrong : List.of(lines + "\n", lines.substring(0, lines.length() - 1), lines.replace("\n", "\r\n"),
                lines + "{}\n", " " + lines, lines.replace("8.5", "9.5"))) {
            assertDamaged(changed(files -> files.put("entries.ndjson", wrong.getBytes(UTF_8))));
        }
    }

    private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] content) throws IOException {
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
