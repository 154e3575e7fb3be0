package vn.thamdinh.usecase.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class AttachEvidenceTest extends SecretaryAtDesk {
    private static final byte[] CONTENT = "ảnh chụp niêm yết thủ tục".getBytes(StandardCharsets.UTF_8);
    private Path photo;

    @BeforeEach
    void aPhoto() throws IOException {
        photo = Files.write(folder.resolve("Niêm yết.JPG"), CONTENT);
    }

    @Test
    void aFileIsListedWithWhomItCameFromAndTheOriginalStays() throws IOException {
        FileAttached attached = done(desk.attachEvidence().attach(photo, unit(desk, 0),
                Optional.of(component(desk, 0)), " Bảng ở sảnh "));
        assertEquals("text/plain Bảng ở sảnh " + CONTENT.length, attached.mediaType() + " " + attached.note() + " "
                + attached.size());
        Evidence listed = desk.attachEvidence().all().getFirst();
        assertEquals(attached, listed.file());
        assertEquals("thu-ky", listed.who());
        assertTrue(listed.here());
        assertArrayEquals(CONTENT, Files.readAllBytes(photo));
    }

    @Test
    void theContentLiesNowhereInTheClear() throws IOException {
        done(desk.attachEvidence().attach(photo, unit(desk, 0), Optional.empty(), ""));
        Files.delete(photo);
        String wanted = new String(CONTENT, StandardCharsets.UTF_8);
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1)
                        .contains(new String(CONTENT, StandardCharsets.ISO_8859_1)), file + " holds " + wanted);
            }
        }
    }

    @Test
    void theSameFileOfTheSameUnitIsListedOnce() {
        done(desk.attachEvidence().attach(photo, unit(desk, 0), Optional.empty(), ""));
        done(desk.attachEvidence().attach(photo, unit(desk, 0), Optional.empty(), "nhìn rõ hơn"));
        done(desk.attachEvidence().attach(photo, unit(desk, 1), Optional.empty(), ""));
        assertEquals(List.of("nhìn rõ hơn", ""), desk.attachEvidence().all().stream()
                .filter(one -> one.file().component().isEmpty())
                .sorted(Comparator.comparing((Evidence one) -> one.file().note()).reversed())
                .map(one -> one.file().note()).toList());
    }

    @Test
    void whatIsNotKnownIsRefusedByName() {
        var attach = desk.attachEvidence();
        assertEquals(Reason.NOT_FOUND, refused(attach.attach(folder, unit(desk, 0), Optional.empty(), "")));
        assertEquals(Reason.NOT_FOUND, refused(attach.attach(photo, new UnitId("99999"), Optional.empty(), "")));
        assertEquals(Reason.NOT_FOUND,
                refused(attach.attach(photo, unit(desk, 0), Optional.of(new ComponentId("9.9.9")), "")));
        assertEquals(List.of(), attach.all());
    }

    @Test
    void aVisitedDistrictHasFilesTooThoughItIsNotScored() {
        UnitId district = Office.programme(desk).districts().getFirst().id();
        FileAttached attached = done(desk.attachEvidence().attach(photo, district, Optional.empty(), ""));
        assertEquals(List.of(attached), desk.attachEvidence().all().stream().map(Evidence::file).toList());
        assertEquals(Reason.NOT_FOUND,
                refused(desk.attachEvidence().attach(photo, district, Optional.of(component(desk, 0)), "")));
    }

    @Test
    void whoIsRecusedNeitherAttachesNorSees() {
        MemberId hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        done(desk.council().recuse().declare(hanh, unit(desk, 0), true, "Quê ở xã"));
        done(desk.attachEvidence().attach(photo, unit(desk, 0), Optional.empty(), ""));
        Desk member = office.member("hanh", hanh, desk);
        assertEquals(List.of(), member.attachEvidence().all());
        assertEquals(Reason.RECUSED, refused(member.attachEvidence().attach(photo, unit(desk, 0), Optional.empty(), "")));
        done(member.attachEvidence().attach(photo, unit(desk, 1), Optional.empty(), ""));
    }

    @Test
    void whateverAFileIsCalledItsNameIsKeptCleanAndComposed() {
        List<String> raw = List.of("Ảnh tru\u0323 sở.jpg", "../../etc/passwd", "C:\\Windows\\a.jpg", "a\u0000b\u0007.jpg",
                "anh\u202Egpj.exe", "ả".repeat(200) + ".jpg", "con", " . ", "tab\tnewline\n.pdf", "\uD83D.jpg");
        for (String name : raw) {
            Attached attached = done(desk.attachEvidence().attach(
                    new Incoming.InMemory(name, name.getBytes(StandardCharsets.UTF_8)), EvidencePlace.of(unit(desk, 0)), ""));
            String kept = attached.file().name();
            assertTrue(Normalizer.isNormalized(kept, Normalizer.Form.NFC), kept);
            assertTrue(kept.getBytes(StandardCharsets.UTF_8).length <= 255, kept);
            assertFalse(kept.matches(".*[/\\\\\\p{Cntrl}\\p{Cf}].*") || kept.isBlank(), kept);
        }
        assertEquals(raw.size(), desk.attachEvidence().all().size());
        assertTrue(desk.attachEvidence().all().stream().anyMatch(one -> one.file().name().equals("Ảnh trụ sở.jpg")));
    }

    @Test
    void aNameOf255BytesOnTheDiskIsTaken() throws IOException {
        Path longest = Files.write(folder.resolve("á".repeat(125) + "b.jpg"), CONTENT);
        assertEquals(255, longest.getFileName().toString().getBytes(StandardCharsets.UTF_8).length);
        done(desk.attachEvidence().attach(longest, unit(desk, 0), Optional.empty(), ""));
    }

    @Test
    void anEmptyFileIsRefusedWithItsName() throws IOException {
        Path empty = Files.createFile(folder.resolve("rong.jpg"));
        Outcome<FileAttached> outcome = desk.attachEvidence().attach(empty, unit(desk, 0), Optional.empty(), "");
        assertEquals(Outcome.refused(Reason.EMPTY_FILE, "rong.jpg"), outcome);
    }

    @Test
    void aFileThatIsStillBeingWrittenIsNotTaken() throws Exception {
        Path growing = Files.write(folder.resolve("dang-chep.bin"), new byte[1 << 20]);
        var stop = new AtomicBoolean();
        var begun = new CountDownLatch(1);
        Thread copier = Thread.ofPlatform().start(() -> {
            try (var out = Files.newOutputStream(growing, StandardOpenOption.APPEND)) {
                while (!stop.get()) {
                    out.write(1);
                    begun.countDown();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        begun.await();
        try {
            assertEquals(Reason.FILE_CHANGED,
                    refused(desk.attachEvidence().attach(growing, unit(desk, 0), Optional.empty(), "")));
        } finally {
            stop.set(true);
            copier.join();
        }
        assertEquals(List.of(), desk.attachEvidence().all());
        try (var files = Files.list(folder.resolve("thu-ky").resolve("evidence"))) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void theSameContentElsewhereIsTold() {
        done(desk.attachEvidence().attach(photo, unit(desk, 1), Optional.empty(), ""));
        Attached attached = done(desk.attachEvidence().attach(new Incoming.OnDisk(photo),
                EvidencePlace.of(unit(desk, 0)), ""));
        assertFalse(attached.again());
        assertEquals(List.of(unit(desk, 1)), attached.elsewhere().stream().map(one -> one.file().unit()).toList());
        assertTrue(done(desk.attachEvidence().attach(new Incoming.OnDisk(photo), EvidencePlace.of(unit(desk, 0)), ""))
                .again());
    }

    @Test
    void aProgramCalledAPhotoIsKeptAsDangerous() {
        byte[] program = new byte[128];
        program[0] = 'M';
        program[1] = 'Z';
        done(desk.attachEvidence().attach(new Incoming.InMemory("anh.jpg", program), EvidencePlace.of(unit(desk, 0)), ""));
        done(desk.attachEvidence().attach(new Incoming.InMemory("anh.jpg.exe", CONTENT), EvidencePlace.of(unit(desk, 1)),
                ""));
        assertEquals(List.of(EvidenceSort.DANGEROUS, EvidenceSort.DANGEROUS),
                desk.attachEvidence().all().stream().map(Evidence::sort).toList());
    }
}
