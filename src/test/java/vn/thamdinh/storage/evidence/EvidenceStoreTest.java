package vn.thamdinh.storage.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.SealException;
import vn.thamdinh.storage.keys.TestVault;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.RunningHash;

class EvidenceStoreTest {

    private static final byte[] PHOTO = photo(300_000);
    private static final String SECRET = "biên bản kiểm tra xã Bù Gia Mập";

    @TempDir
    private Path workspace;

    private WorkspaceKeys keys;
    private EvidenceStore store;

    @BeforeEach
    void openStore() throws IOException {
        keys = TestVault.unlock();
        store = EvidenceStore.open(workspace, keys);
    }

    @AfterEach
    void closeKeys() {
        keys.close();
    }

    @Test
    void givesBackWhatWasPutInByItsHash() throws IOException {
        Stored stored = put(PHOTO);
        assertEquals(new Stored(Hashes.sha256Hex(PHOTO), PHOTO.length), stored);
        assertTrue(store.holds(stored.sha256()));
        assertArrayEquals(PHOTO, read(stored.sha256()));
        assertArrayEquals(new byte[0], read(put(new byte[0]).sha256()));
    }

    @Test
    void givesItBackAfterTheStoreIsOpenedAgain() throws IOException {
        Stored stored = put(PHOTO);
        store = EvidenceStore.open(workspace, keys);
        assertArrayEquals(PHOTO, read(stored.sha256()));
    }

    @Test
    void tellsTheSizeWithoutReadingTheContent() throws IOException {
        for (int length : new int[] {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000}) {
            assertEquals(length, store.size(put(photo(length)).sha256()), "length " + length);
        }
        Stored stored = put(PHOTO);
        for (Path file : files()) {
            Files.write(file, new byte[50]);
        }
        assertThrows(EvidenceDamaged.class, () -> store.size(stored.sha256()));
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        put(PHOTO);
        put(PHOTO);
        assertEquals(1, files().size());
    }

    @Test
    void fileNamesAndFilesTellNothing() throws IOException {
        byte[] text = SECRET.getBytes(StandardCharsets.UTF_8);
        put(text);
        try (StagedEvidence staged = store.stage(new ByteArrayInputStream(text))) {
            for (Path file : files()) {
                assertFalse(file.getFileName().toString().contains(Hashes.sha256Hex(text)));
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1)
                        .contains(new String(text, StandardCharsets.ISO_8859_1)));
            }
            assertEquals(2, files().size());
            assertEquals(SECRET.getBytes(StandardCharsets.UTF_8).length, staged.stored().size());
        }
    }

    @Test
    void theWorkspacesIdentityAloneOpensAFileAsAnyAgeFile() throws IOException, SealException {
        put(PHOTO);
        var plain = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(files().getFirst())) {
            keys.age().decrypt(in, plain, Progress.NONE);
        }
        assertArrayEquals(PHOTO, plain.toByteArray());
    }

    @Test
    void whatIsStagedIsNotEvidenceUntilItIsAccepted() throws IOException {
        try (StagedEvidence staged = store.stage(new ByteArrayInputStream(PHOTO))) {
            assertFalse(store.holds(staged.stored().sha256()));
            staged.accept();
        }
        assertArrayEquals(PHOTO, read(Hashes.sha256Hex(PHOTO)));
        store.stage(new ByteArrayInputStream(new byte[] {1})).discard();
        assertEquals(1, files().size());
    }

    @Test
    void aProgramKilledBeforeAcceptingLeavesNothingBehindTheNextOpening() throws IOException {
        Stored stored = put(PHOTO);
        store.stage(new ByteArrayInputStream(new byte[] {1, 2}));
        assertEquals(2, files().size());
        store = EvidenceStore.open(workspace, keys);
        assertEquals(1, files().size());
        assertArrayEquals(PHOTO, read(stored.sha256()));
    }

    @Test
    void everyFlippedByteIsNoticedAtTheLatestAtTheEnd() throws IOException {
        Stored stored = put(photo(70_000));
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 997) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x10;
            Files.write(file, flipped);
            assertThrows(EvidenceDamaged.class, () -> read(stored.sha256()), "byte " + at);
        }
        for (int length : new int[] {0, 10, 200, 65_000, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThrows(EvidenceDamaged.class, () -> read(stored.sha256()), "length " + length);
        }
        assertEquals(List.of(file.getFileName().toString()), verify(stored.sha256()).damaged());
    }

    @Test
    void anotherFilesContentUnderTheNameIsNoticed() throws IOException {
        Stored first = put(PHOTO);
        Path file = files().getFirst();
        Stored second = put(new byte[] {7});
        Path other = files().stream().filter(path -> !path.equals(file)).findFirst().orElseThrow();
        Files.copy(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThrows(EvidenceDamaged.class, () -> read(first.sha256()));
        assertArrayEquals(new byte[] {7}, read(second.sha256()));
        assertEquals(1, verify(first.sha256(), second.sha256()).damaged().size());
    }

    @Test
    void puttingAgainMendsADamagedFile() throws IOException {
        Stored stored = put(PHOTO);
        Files.write(files().getFirst(), new byte[100]);
        put(PHOTO);
        assertArrayEquals(PHOTO, read(stored.sha256()));
    }

    @Test
    void aFullDiskLeavesNothing() throws IOException {
        Path full = Path.of("/dev/full");
        var failing = new EvidenceStore(workspace.resolve(EvidenceStore.FOLDER), keys, file -> {
            Files.createFile(file);
            return Files.exists(full) ? FileChannel.open(full, StandardOpenOption.WRITE)
                    : FileChannel.open(file, StandardOpenOption.READ);
        });
        assertThrows(Exception.class, () -> failing.stage(new ByteArrayInputStream(PHOTO)).close());
        assertEquals(List.of(), files());
    }

    @Test
    void aSourceThatBreaksOffLeavesNothing() throws IOException {
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(PHOTO), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("pulled");
            }
        });
        assertThrows(IOException.class, () -> store.put(breaking));
        assertEquals(List.of(), files());
    }

    @Test
    void verifyTellsWhatIsMissingAndWhatNobodyNames() throws IOException {
        Stored named = put(PHOTO);
        Stored orphan = put(new byte[] {1});
        String lost = "ab".repeat(32);
        EvidenceReport report = verify(named.sha256(), lost);
        assertEquals(List.of(lost), report.missing());
        assertEquals(List.of(), report.damaged());
        assertEquals(1, report.orphaned().size());
        assertEquals(List.of(), verify(named.sha256(), orphan.sha256()).orphaned());
        assertThrows(NoSuchFileException.class, () -> store.open(lost).close());
    }

    @Test
    @Tag("long")
    void aLargeFilePassesThrough() throws IOException {
        long size = 300L << 20;
        Stored stored = store.put(new Zeros(size));
        assertEquals(size, stored.size());
        var hash = new RunningHash();
        byte[] piece = new byte[1 << 16];
        try (InputStream in = store.open(stored.sha256())) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                hash.add(piece, 0, count);
            }
        }
        assertEquals(stored.sha256(), hash.hex());
    }

    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = (int) Math.min(length, left);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }

    private Stored put(byte[] content) throws IOException {
        return store.put(new ByteArrayInputStream(content));
    }

    private byte[] read(String sha256) throws IOException {
        try (InputStream in = store.open(sha256)) {
            return in.readAllBytes();
        }
    }

    private EvidenceReport verify(String... named) throws IOException {
        return store.verify(Set.of(named), Progress.NONE);
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(workspace.resolve(EvidenceStore.FOLDER))) {
            return new ArrayList<>();
        }
        try (var files = Files.list(workspace.resolve(EvidenceStore.FOLDER))) {
            return files.sorted().collect(Collectors.toList());
        }
    }

    private static byte[] photo(int length) {
        byte[] bytes = new byte[length];
        new Random(4).nextBytes(bytes);
        return bytes;
    }
}
