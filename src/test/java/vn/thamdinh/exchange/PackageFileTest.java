package vn.thamdinh.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.exchange.medium.StickException;
import vn.thamdinh.exchange.v1.Sample;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.wire.entry.EntryCodec;

/** Packages as files, as they are written and as careless people and bad sticks leave them. */
class PackageFileTest {
    private static final Path SOUND = Path.of("src", "test", "resources", "vectors", "packages", "sound.tdpkg");
    private static final Path SMALLEST = SOUND.resolveSibling("sound-receipt.tdpkg");
    private static final PackageContents CONTENTS = Sample.contents();
    private static final Envelope FOR_THE_OFFICE =
            Envelope.to(Sample.MEMBERS_AGE, List.of(Sample.OFFICE_AGE.recipient()));
    private static final PackageKeys OFFICE = PackageKeys.of(Sample.OFFICE_AGE);

    @TempDir
    private Path folder;

    private static PackageWriter writer() {
        return new PackageWriter(new SystemEntropy(), Sample.MEMBER, Sample.evidence());
    }

    private static PackageFault fault(byte[] file) {
        return fault(file, OFFICE);
    }

    private static PackageFault fault(byte[] file, PackageKeys keys) {
        return assertThrows(PackageException.class, () -> PackageReader.read(new ByteArrayInputStream(file), keys,
                EvidenceSink.NONE, Progress.NONE)).fault();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Where the first lines of the age file end, and where its content begins. */
    private static int headerEnd(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.indexOf('\n', text.indexOf("\n--- ") + 1) + 1;
    }

    @Test
    void whatWasWrittenIsReadByEachRecipientAndTheSender() throws Exception {
        Path file = writer().write(folder, CONTENTS, FOR_THE_OFFICE, Progress.NONE).file();
        assertTrue(file.getFileName().toString().matches("goi-[0-9a-f]{8}\\.tdpkg"), file.toString());
        assertEquals(List.of(file.getFileName().toString()), names());
        for (PackageKeys keys : List.of(OFFICE, PackageKeys.of(Sample.MEMBERS_AGE))) {
            PackageContents read = PackageReader.read(file, keys, EvidenceSink.NONE, Progress.NONE);
            assertEquals(CONTENTS.head(), read.head());
            assertEquals(CONTENTS.bundles(), read.bundles());
            assertEquals(Set.of(Sample.OFFICE.verifyingKey(), Sample.MEMBER.verifyingKey()),
                    Set.copyOf(read.writers().values()));
            assertEquals(CONTENTS.entries().stream().map(EntryCodec::toLine).toList(),
                    read.entries().stream().map(EntryCodec::toLine).toList());
        }
    }

    @Test
    void aPassphraseOpensWhatWasWrittenForItAndNoKeyDoes() throws Exception {
        try (Passphrase words = Passphrase.of("hạt điều rang muối"); Passphrase wrong = Passphrase.of("hạt tiêu")) {
            Path file = writer().write(folder, CONTENTS, new Envelope.Words(words), Progress.NONE).file();
            assertEquals(CONTENTS.head(), PackageReader.read(file, PackageKeys.of(Sample.OFFICE_AGE, words),
                    EvidenceSink.NONE, Progress.NONE).head());
            byte[] bytes = Files.readAllBytes(file);
            assertEquals(PackageFault.NOT_FOR_US, fault(bytes));
            assertEquals(PackageFault.NOT_FOR_US, fault(bytes, PackageKeys.of(wrong)));
        }
    }

    @Test
    void aPackageForKeysIsNotForAPassphrase() throws Exception {
        try (Passphrase words = Passphrase.of("hạt điều rang muối")) {
            assertEquals(PackageFault.NOT_FOR_US, fault(Files.readAllBytes(SOUND), PackageKeys.of(words)));
            assertEquals(PackageFault.NOT_FOR_US,
                    fault(Files.readAllBytes(SOUND), new PackageKeys(List.of(), List.of())));
        }
    }

    @Test
    void theSizeTellsNothing() throws Exception {
        PackageContents bare = new PackageContents(CONTENTS.head(), CONTENTS.bundles(), CONTENTS.entries(),
                CONTENTS.programmes(), CONTENTS.holdings(), List.of(), List.of());
        assertEquals(writer().write(folder, CONTENTS, FOR_THE_OFFICE, Progress.NONE).size(),
                writer().write(folder, bare, FOR_THE_OFFICE, Progress.NONE).size());
    }

    @Test
    void everyChangedByteIsRefusedWithTheReasonOfItsPlace() throws Exception {
        byte[] sound = Files.readAllBytes(SMALLEST);
        int firstLine = "age-encryption.org/v1\n".length();
        int header = headerEnd(sound);
        IntStream.range(0, sound.length).parallel().forEach(at -> {
            byte[] changed = sound.clone();
            changed[at] ^= 0x01;
            PackageFault expected = at < firstLine ? PackageFault.NOT_A_PACKAGE
                    : at < header ? PackageFault.NOT_FOR_US : PackageFault.DAMAGED;
            assertEquals(expected, fault(changed), "byte " + at);
        });
    }

    @Test
    void everyCutIsRefusedWithTheReasonOfItsPlace() throws Exception {
        byte[] sound = Files.readAllBytes(SMALLEST);
        int firstLine = "age-encryption.org/v1\n".length();
        int header = headerEnd(sound);
        IntStream.range(0, sound.length).parallel().forEach(length -> {
            PackageFault expected = length == 0 ? PackageFault.EMPTY_FILE
                    : length < firstLine ? PackageFault.NOT_A_PACKAGE
                    : length < header ? PackageFault.NOT_FOR_US : PackageFault.DAMAGED;
            assertEquals(expected, fault(Arrays.copyOf(sound, length)), "cut at " + length);
        });
    }

    @Test
    void aFileLargerThanAStickCanHoldIsRefusedUnread() throws Exception {
        Path file = Files.write(folder.resolve("goi.tdpkg"), Files.readAllBytes(SOUND));
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(5L << 30);
        }
        PackageException refused = assertThrows(PackageException.class,
                () -> PackageReader.read(file, OFFICE, EvidenceSink.NONE, Progress.NONE));
        assertEquals(PackageFault.TOO_LARGE, refused.fault());
    }

    @Test
    void aHugeFileThatIsNoPackageIsRefusedByItsFirstLine() throws Exception {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'a';
            }
        };
        PackageException refused = assertThrows(PackageException.class,
                () -> PackageReader.read(endless, OFFICE, EvidenceSink.NONE, Progress.NONE));
        assertEquals(PackageFault.NOT_A_PACKAGE, refused.fault());
        assertTrue(endless.given < 1 << 20, endless.given + " bytes were read");
    }

    @Test
    void aFileThatIsNotThereOrCannotBeReadIsTheDisksFault() {
        assertEquals(PackageFault.DISK, assertThrows(PackageException.class, () -> PackageReader.read(
                folder.resolve("khong-co.tdpkg"), OFFICE, EvidenceSink.NONE, Progress.NONE)).fault());
        assertEquals(PackageFault.DISK, assertThrows(PackageException.class, () -> PackageReader.read(
                folder, OFFICE, EvidenceSink.NONE, Progress.NONE)).fault());
    }

    @Test
    void aStickThatFailsWhileItIsReadIsTheDisksFaultAndNotDamage() throws Exception {
        byte[] sound = Files.readAllBytes(SOUND);
        for (int whole : new int[] {0, 100, headerEnd(sound), headerEnd(sound) + 16}) {
            var failing = new InputStream() {
                private int at;

                @Override
                public int read() throws IOException {
                    if (at == whole) {
                        throw new IOException("Input/output error");
                    }
                    return sound[at++] & 0xFF;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    bytes[offset] = (byte) read();
                    return 1;
                }
            };
            assertEquals(PackageFault.DISK, assertThrows(PackageException.class,
                    () -> PackageReader.read(failing, OFFICE, EvidenceSink.NONE, Progress.NONE)).fault(), "" + whole);
        }
    }

    @Test
    void aWorkspaceThatCannotKeepEvidenceIsTheDisksFault() {
        EvidenceSink full = (_, content) -> {
            content.read();
            throw new IOException("No space left on device");
        };
        assertEquals(PackageFault.DISK, assertThrows(PackageException.class,
                () -> PackageReader.read(SOUND, OFFICE, full, Progress.NONE)).fault());
    }

    @Test
    void readingCanBeStopped() {
        assertThrows(Cancelled.class, () -> PackageReader.read(SOUND, OFFICE, EvidenceSink.NONE, new StopAfter(0)));
        assertThrows(Cancelled.class, () -> PackageReader.read(SOUND, OFFICE, EvidenceSink.NONE, new StopAfter(5)));
    }

    @Test
    void nothingStaysBehindWhenWritingIsStopped() throws Exception {
        for (int checks = 0; checks < 4; checks++) {
            var stopped = new StopAfter(checks);
            assertThrows(Cancelled.class, () -> writer().write(folder, CONTENTS, FOR_THE_OFFICE, stopped));
            assertEquals(List.of(), names());
        }
    }

    @Test
    void nothingIsWrittenIfTheEvidenceIsNotWhatItsHashSays() throws Exception {
        for (String other : List.of("", "ảnh khác", "ảnh chụp niêm yếT", "một tấm ảnh khác và dài hơn nhiều")) {
            var writer = new PackageWriter(new SystemEntropy(), Sample.MEMBER,
                    _ -> new ByteArrayInputStream(other.getBytes(StandardCharsets.UTF_8)));
            assertEquals(PackageFault.WRONG_EVIDENCE, assertThrows(PackageException.class,
                    () -> writer.write(folder, CONTENTS, FOR_THE_OFFICE, Progress.NONE)).fault(), other);
            assertEquals(List.of(), names());
        }
    }

    @Test
    void nothingIsWrittenIfTheEvidenceCannotBeRead() throws Exception {
        var writer = new PackageWriter(new SystemEntropy(), Sample.MEMBER, EvidenceSource.NONE);
        assertEquals(PackageFault.DISK, assertThrows(PackageException.class,
                () -> writer.write(folder, CONTENTS, FOR_THE_OFFICE, Progress.NONE)).fault());
        assertEquals(List.of(), names());
    }

    @Test
    void whatAReaderWouldRefuseIsNotLeftOnTheStick() throws Exception {
        PackageContents lacking = new PackageContents(CONTENTS.head(), CONTENTS.bundles(),
                CONTENTS.entries().subList(1, CONTENTS.entries().size()), CONTENTS.programmes(), CONTENTS.holdings(),
                List.of(), List.of());
        assertEquals(StickException.Problem.NOT_VERIFIED, assertThrows(StickException.class,
                () -> writer().write(folder, lacking, FOR_THE_OFFICE, Progress.NONE)).problem());
        PackageContents tooLarge = new PackageContents(CONTENTS.head(), CONTENTS.bundles(), CONTENTS.entries(),
                CONTENTS.programmes(), CONTENTS.holdings(), List.of(new byte[65 << 10]), List.of());
        assertEquals(PackageFault.TOO_LARGE, assertThrows(PackageException.class,
                () -> writer().write(folder, tooLarge, FOR_THE_OFFICE, Progress.NONE)).fault());
        assertEquals(List.of(), names());
    }

    /** A person who presses "stop" at the nth question. */
    private static final class StopAfter implements Progress {
        private int left;

        StopAfter(int checks) {
            left = checks;
        }

        @Override
        public void at(long done, long total) {
            // looks away
        }

        @Override
        public void check() {
            if (left-- == 0) {
                throw new Cancelled();
            }
        }
    }
}
