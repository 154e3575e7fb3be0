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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Desk;
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
        assertEquals("image/jpeg Bảng ở sảnh " + CONTENT.length, attached.mediaType() + " " + attached.note() + " "
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
    void whoIsRecusedNeitherAttachesNorSees() {
        MemberId hanh = done(desk.enrolMember().enrol("Hạnh", "", "", Role.MEMBER));
        done(desk.declareRecusal().declare(hanh, unit(desk, 0), true, "Quê ở xã"));
        done(desk.attachEvidence().attach(photo, unit(desk, 0), Optional.empty(), ""));
        Desk member = office.member("hanh", hanh, desk);
        assertEquals(List.of(), member.attachEvidence().all());
        assertEquals(Reason.RECUSED, refused(member.attachEvidence().attach(photo, unit(desk, 0), Optional.empty(), "")));
        done(member.attachEvidence().attach(photo, unit(desk, 1), Optional.empty(), ""));
    }
}
