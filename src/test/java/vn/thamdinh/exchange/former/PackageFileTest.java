package vn.thamdinh.exchange.former;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.RoundBuilder.DAK_O;
import static vn.thamdinh.fixture.RoundBuilder.HANH;
import static vn.thamdinh.fixture.RoundBuilder.score;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.fixture.RoundBuilder;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgePassphrase;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.entry.EntryCodec;

/** Real files on a disk. Opening one costs a third of a second, so that changed bytes are sampled here; AgeTest has the others. */
class PackageFileTest {
    private static final Passphrase WORDS = Passphrase.of("hạt điều rang muối Bù Đăng");
    private static final PackageContents CONTENTS = contents();

    @TempDir
    private static Path shared;
    private static byte[] sealed;

    @TempDir
    private Path folder;

    private static PackageContents contents() {
        RoundBuilder round = RoundBuilder.founded();
        round.enrolled(HANH).says(score(DAK_O, HANH, "8.5"));
        return new PackageContents(round.round(), true, round.stored(),
                List.of(CanonicalJson.write(java.util.Map.of("files", java.util.Map.of()))));
    }

    @BeforeAll
    static void writeOne() throws Exception {
        sealed = Files.readAllBytes(writer("một").write(shared, CONTENTS, WORDS, Progress.NONE));
    }

    private static PackageWriter writer(String seed) {
        return new PackageWriter(new SeededEntropy(seed));
    }

    private PackageContents read(byte[] bytes) throws Exception {
        return PackageReader.read(Files.write(folder.resolve("goi.tdpkg"), bytes), WORDS, Progress.NONE);
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatWasWrittenIsReadBackUnderANameThatTellsNothing() throws Exception {
        PackageContents read = read(sealed);
        assertEquals(CONTENTS.round(), read.round());
        assertTrue(read.rehearsal());
        assertEquals(CONTENTS.entries().stream().map(EntryCodec::toLine).toList(),
                read.entries().stream().map(EntryCodec::toLine).toList());
        assertEquals(1, names(shared).size());
        assertTrue(names(shared).getFirst().matches("goi-[0-9a-f]{8}\\.tdpkg"), names(shared).toString());
    }

    @Test
    void aPackageIsNeverWrittenOverAnother() throws Exception {
        Path one = writer("hai").write(folder, CONTENTS, WORDS, Progress.NONE);
        byte[] before = Files.readAllBytes(one);
        Path other = writer("hai").write(folder, CONTENTS, WORDS, Progress.NONE);
        assertNotEquals(one, other);
        assertArrayEquals(before, Files.readAllBytes(one));
    }

    @Test
    void changedBytesAreRefused() throws Exception {
        int step = sealed.length / 9;
        for (int at = 0; at < sealed.length; at += step) {
            byte[] changed = sealed.clone();
            changed[at] ^= 0x01;
            assertThrows(PackageException.class, () -> read(changed), "byte " + at);
        }
        byte[] last = sealed.clone();
        last[last.length - 1] ^= 0x01;
        assertThrows(PackageException.Damaged.class, () -> read(last));
    }

    @Test
    void cutFilesAndFilesWithATailAreRefused() throws Exception {
        for (int length : new int[] {0, 21, 60, sealed.length / 2, sealed.length - 16,
            sealed.length - 1, sealed.length + 1}) {
            assertThrows(PackageException.class, () -> read(Arrays.copyOf(sealed, length)), "length " + length);
        }
    }

    @Test
    void anotherPassphraseDoesNotOpenIt() throws Exception {
        Path file = Files.write(folder.resolve("goi.tdpkg"), sealed);
        assertThrows(PackageException.NoKey.class,
                () -> PackageReader.read(file, Passphrase.of("hạt điều rang muối Bù Đốp"), Progress.NONE));
    }

    @Test
    void aFileThatIsNotThereIsTheMediumsFault() {
        assertThrows(PackageException.Medium.class,
                () -> PackageReader.read(folder.resolve("khong-co.tdpkg"), WORDS, Progress.NONE));
    }

    @Test
    void moreThanThePermittedBytesAreNotTakenIn() throws Exception {
        Path file = folder.resolve("lon.tdpkg");
        try (OutputStream out = Files.newOutputStream(file)) {
            OutputStream age = AgePassphrase.encrypt(out, WORDS);
            age.write(new byte[200_000]);
            age.close();
        }
        assertThrows(PackageException.Damaged.class,
                () -> PackageReader.decrypt(file, WORDS, Progress.NONE, 199_999));
        assertEquals(200_000, PackageReader.decrypt(file, WORDS, Progress.NONE, 200_000).length);
        assertEquals(256 << 20, PackageReader.MOST_BYTES);
    }

    @Test
    void nothingStaysBehindWhenThePersonStops() throws Exception {
        for (int checks = 0; checks < 3; checks++) {
            var stopped = new StopAfter(checks);
            assertThrows(Cancelled.class, () -> writer("ba").write(folder, CONTENTS, WORDS, stopped));
            assertEquals(List.of(), names(folder));
        }
    }

    @Test
    void nothingStaysBehindWhereNothingCanBeWritten() throws Exception {
        Path file = Files.write(folder.resolve("tap-tin"), new byte[0]);
        assertThrows(PackageException.Medium.class, () -> writer("bốn").write(file, CONTENTS, WORDS, Progress.NONE));
        assertEquals(List.of("tap-tin"), names(folder));
    }

    @Test
    void theStandardToolsOpenAndCheckAPackageWithoutThisProgram() throws Exception {
        Rescue.assumeTools();
        Path file = Files.write(folder.resolve("goi.tdpkg"), sealed);
        String said = Rescue.open(file, folder, "hạt điều rang muối Bù Đăng");
        assertTrue(said.contains("entries.ndjson: OK"), said);
        assertTrue(said.contains("package.json: OK"), said);
        assertEquals(CONTENTS.entries().stream().map(EntryCodec::toLine).toList(),
                Files.readAllLines(folder.resolve("entries.ndjson")));
        byte[] tar = Archive.write(CONTENTS);
        assertArrayEquals(Arrays.copyOf(tar, PackageWriter.STEP), Files.readAllBytes(folder.resolve("goi.tar")));
        assertTrue(tar.length < PackageWriter.STEP);
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
