package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Reason;

/** Packages on a stick that is pulled while they are read. */
class PulledStickTest {
    @TempDir
    private Path folder;
    private Laptop secretary;
    private Laptop hanh;
    private ExportPackage.ExportedPackage sent;

    @BeforeEach
    void aPackageWithAPhoto() throws Exception {
        secretary = Laptop.secretary(folder, "thu-ky", TypedPoints.files());
        var member = done(secretary.desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        hanh = Laptop.empty(folder, "hanh");
        secretary.admit(hanh, member, Role.MEMBER);
        hanh.take(secretary.pack(hanh).file());
        var stored = hanh.book.workspace().evidence().put(new ByteArrayInputStream(new byte[300_000]));
        hanh.say(new FileAttached(unit(hanh.desk, 0), Optional.empty(), stored.sha256(), stored.size(),
                "anh.jpg", "image/jpeg", "Cổng chào"));
        sent = hanh.pack(secretary);
    }

    @AfterEach
    void closeAll() {
        secretary.close();
        hanh.close();
    }

    /** What the secretary holds, and which files lie in her workspace. */
    private List<String> state() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("thu-ky"))) {
            return Stream.concat(Stream.of(secretary.digest(), secretary.book.workspace().passages().toString()),
                    files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())).sorted().toList();
        }
    }

    private void assertPulledAnywhereChangesNothing(Path file) throws IOException {
        List<String> before = state();
        long size = Files.size(file);
        for (long readable : List.of(0L, 10L, 21L, 200L, 65_536L, size / 2, size - 1)) {
            Arrival arrival = secretary.take(PulledFile.of(file, readable)).arrivals().getFirst();
            var refused = assertInstanceOf(Preview.Refused.class, arrival.preview(), "after " + readable);
            assertEquals(Reason.DISK, refused.reason(), "after " + readable);
            assertEquals("disk", refused.fault());
            assertInstanceOf(Arrival.Left.class, arrival);
            assertEquals(before, state());
        }
    }

    @Test
    void aStickThatIsPulledWhileReadingIsTheReasonAndNothingChanges() throws IOException {
        assertPulledAnywhereChangesNothing(sent.file());
        secretary.takeOne(sent.file());
        assertEquals(hanh.digest(), secretary.digest());
    }

    @Test
    void aStickThatIsPulledWhilePhotosComeIsTheReasonAndNoPhotoStays() throws IOException {
        secretary.takeOne(sent.file());
        assertPulledAnywhereChangesNothing(sent.further().getFirst());
        assertEquals(1, secretary.takeOne(sent.further().getFirst()).preview().counts().files());
    }

    @Test
    void aLookAtAPulledStickSaysSoToo() {
        var opened = secretary.desk.lookAtPackages().look(List.of(PulledFile.of(sent.file(), 70_000)), new char[0],
                Progress.NONE);
        assertEquals(Reason.DISK, assertInstanceOf(Preview.Refused.class, done(opened).getFirst()).reason());
    }
}
