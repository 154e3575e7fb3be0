package vn.thamdinh.exchange.v1;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thamdinh.exchange.EvidenceSink;
import vn.thamdinh.exchange.PackageContents;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.wire.entry.EntryCodec;

class ArchiveTest {
    private static final PackageContents CONTENTS = Sample.contents();
    private static final byte[] ARCHIVE = Sample.archive(CONTENTS, Sample.MEMBER);
    private static final byte[] SHORT = Forge.sound().archive();

    static Optional<PackageFault> fault(byte[] archive) throws Exception {
        try {
            ArchiveReader.read(new ByteArrayInputStream(archive), EvidenceSink.NONE);
            return Optional.empty();
        } catch (PackageException e) {
            return Optional.of(e.fault());
        }
    }

    private static PackageContents read(byte[] archive) throws Exception {
        return ArchiveReader.read(new ByteArrayInputStream(archive), EvidenceSink.NONE);
    }

    @Test
    void whatWasWrittenIsReadBackAndWrittenAgainGivesTheSameBytes() throws Exception {
        PackageContents read = read(ARCHIVE);
        assertEquals(CONTENTS.head(), read.head());
        assertEquals(CONTENTS.holdings(), read.holdings());
        assertEquals(CONTENTS.evidence(), read.evidence());
        assertEquals(CONTENTS.entries().stream().map(EntryCodec::toLine).toList(),
                read.entries().stream().map(EntryCodec::toLine).toList());
        assertArrayEquals(ARCHIVE, Sample.archive(read, Sample.MEMBER));
        assertEquals(4 << 20, ARCHIVE.length);
    }

    @Test
    void anArchiveWithTheShortestEndIsTheSame() throws Exception {
        assertArrayEquals(SHORT, Arrays.copyOf(ARCHIVE, SHORT.length));
        assertEquals(CONTENTS.head(), read(SHORT).head());
    }

    @Test
    void evidencePassesThroughToTheSinkAsItIs() throws Exception {
        List<byte[]> taken = new ArrayList<>();
        ArchiveReader.read(new ByteArrayInputStream(SHORT), (_, content) -> taken.add(content.readAllBytes()));
        assertEquals(1, taken.size());
        assertArrayEquals(Sample.PHOTO, taken.getFirst());
    }

    @Test
    void everyChangedByteIsRefusedWithTheFaultOfItsPlace() throws Exception {
        Set<PackageFault> ofHeaders = EnumSet.of(PackageFault.NOT_A_PLAIN_FILE, PackageFault.BAD_NAME,
                PackageFault.MISSING_FILE, PackageFault.TOO_LARGE, PackageFault.UNLISTED_FILE);
        Set<PackageFault> ofTheHead = EnumSet.of(PackageFault.BAD_HEAD, PackageFault.NEWER_VERSION,
                PackageFault.MANIFEST_MISMATCH);
        Set<PackageFault> ofTheManifest = EnumSet.of(PackageFault.MANIFEST_MISMATCH, PackageFault.UNLISTED_FILE);
        for (Span span : spans()) {
            for (int at = span.from(); at < span.to(); at++) {
                byte[] changed = SHORT.clone();
                changed[at] ^= 0x01;
                String place = span.name() + ", byte " + at;
                PackageFault fault = fault(changed).orElseThrow(() -> new AssertionError(place));
                Set<PackageFault> expected = switch (span.name()) {
                    case "header" -> ofHeaders;
                    case "padding" -> EnumSet.of(PackageFault.NOT_A_PLAIN_FILE);
                    case "end" -> EnumSet.of(PackageFault.NOT_A_PLAIN_FILE, PackageFault.UNLISTED_FILE);
                    case "package.json" -> ofTheHead;
                    case Forge.MANIFEST -> ofTheManifest;
                    case Forge.SIGNATURE -> EnumSet.of(PackageFault.BAD_SIGNATURE);
                    default -> EnumSet.of(PackageFault.MANIFEST_MISMATCH);
                };
                assertTrue(expected.contains(fault), place + ": " + fault);
            }
        }
    }

    /** A stretch of the archive: a header, a file's content, what fills its last block, or the end. */
    private record Span(String name, int from, int to) {
    }

    private static List<Span> spans() throws Exception {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (SHORT[at] != 0) {
            TarHeader header = TarHeader.parse(Arrays.copyOfRange(SHORT, at, at + TarHeader.BLOCK));
            int content = at + TarHeader.BLOCK;
            int end = content + (int) header.size();
            spans.add(new Span("header", at, content));
            spans.add(new Span(header.name(), content, end));
            at = end + TarHeader.padding(header.size());
            spans.add(new Span("padding", end, at));
        }
        spans.add(new Span("end", at, SHORT.length));
        return spans;
    }

    @Test
    void everyCutIsDamage() throws Exception {
        for (int length = 0; length < SHORT.length; length++) {
            assertEquals(Optional.of(PackageFault.DAMAGED), fault(Arrays.copyOf(SHORT, length)), "cut at " + length);
        }
    }

    @Test
    void aLineThatIsTooLongIsNotParsed() throws Exception {
        String brackets = "{\"body\":[" + "[],".repeat(2 << 20) + "[]]}\n";
        byte[] long6MiB = Forge.sound().text("entries", _ -> brackets).archive();
        assertEquals(Optional.of(PackageFault.TOO_LARGE), fault(long6MiB));
        byte[] bundle = Forge.sound().text("bundles", _ -> brackets.repeat(3).replace("\n", "")).archive();
        assertEquals(Optional.of(PackageFault.TOO_LARGE), fault(bundle));
    }

    @Test
    void aHeadThatNamesAnotherKeyIsAMistakeOfTheProgram() {
        assertThrows(IllegalArgumentException.class, () -> ArchiveWriter.of(CONTENTS).write(
                java.io.OutputStream.nullOutputStream(), Sample.STRANGER, Sample.evidence(),
                vn.thamdinh.progress.Progress.NONE));
    }
}
