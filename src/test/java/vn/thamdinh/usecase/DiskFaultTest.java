package vn.thamdinh.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.thamdinh.fixture.Office.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFaultTest {
    private static final Pattern RAW =
            Pattern.compile("refused\\(\\s*(\\w+\\.)*Reason\\.DISK,\\s*[^)]*getMessage\\(\\)");

    @Test
    void whatTheSystemSaysInEnglishIsAReasonOfItsOwn() {
        assertEquals(Reason.DISK_FULL, reason(new FileSystemException("/a", null, "No space left on device")));
        assertEquals(Reason.DISK_FULL, reason(new IOException("There is not enough space on the disk")));
        assertEquals(Reason.DISK_CLOSED, reason(new AccessDeniedException("/a")));
        assertEquals(Reason.DISK_CLOSED, reason(new FileSystemException("/a", null, "Read-only file system")));
        assertEquals(Reason.DISK_NO_PLACE, reason(new FileSystemException("/a", null, "Not a directory")));
        assertEquals(Reason.DISK, reason(new IOException("Input/output error")));
    }

    @Test
    void theCauseOfAFaultTellsWhereTheFaultDoesNot() {
        assertEquals(Reason.DISK_FULL, reason(new IllegalStateException("database",
                new UncheckedIOException(new IOException("No space left on device")))));
    }

    @Test
    void theSystemsWordsAreNeverHandedOn() {
        Outcome<Object> outcome = DiskFault.refusal(new IOException("Stale file handle"));
        assertEquals(List.of("IOException"), ((Outcome.Refused<Object>) outcome).arguments());
    }

    @Test
    void aMissingFileAndForeignLettersAreToldForWhatTheyAre() {
        assertEquals(Reason.NOT_FOUND, refused(DiskFault.anywhere(new NoSuchFileException("/a"))));
        assertEquals(Reason.BAD_INPUT, refused(DiskFault.anywhere(new MalformedInputException(1))));
    }

    @Test
    void anOwnJournalThatIsAwayIsToldAsSuchAndNoOtherPlaceIsAskedFor(@TempDir Path folder) throws IOException {
        Path segment = folder.resolve("journal").resolve("000001.tdj");
        assertEquals(Reason.DISK_NO_PLACE, reason(new NoSuchFileException(segment.toString())), "of no workspace");
        Files.createFile(folder.resolve("workspace.json"));
        var away = new NoSuchFileException(segment.toString());
        assertEquals(Reason.JOURNAL_AWAY, reason(away));
        assertEquals(Reason.JOURNAL_AWAY, refused(DiskFault.anywhere(away)));
        assertEquals(List.of(folder.resolve("journal").toString(), folder.resolve("backup").toString()),
                ((Outcome.Refused<Object>) DiskFault.refusal(away)).arguments());
        Files.createDirectory(folder.resolve("journal"));
        assertEquals(Reason.DISK_NO_PLACE, reason(away));
    }

    @Test
    void onlyFaultsOfADiskAreTaken() {
        assertEquals(Optional.empty(), DiskFault.in(new IllegalStateException("a mistake")));
        assertEquals("gone", DiskFault.in(new UncheckedIOException(new IOException("gone"))).orElseThrow().getMessage());
    }

    @Test
    void noUseCaseHandsTheSystemsWordsOn() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/thamdinh"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertFalse(RAW.matcher(Files.readString(file)).find(), file.toString());
            }
        }
    }

    private static Reason reason(Exception fault) {
        return refused(DiskFault.refusal(fault));
    }
}
