package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.fixture.Docx;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.document.DocumentProblem.Sort;
import vn.thamdinh.usecase.document.wording.WordedText;
import vn.thamdinh.usecase.inspection.Observation;
import vn.thamdinh.usecase.inspection.RecordVisit.Person;

/** The minutes of a visit as a kind of the catalogue: the same paper as where the visit is written down. */
class VisitMinutesKindTest extends SecretaryAtDesk {
    private static final String KIND = "visit-minutes";
    private VisitId visit;
    private DocumentId id;

    @BeforeEach
    void aVisitWithMinutes() {
        visit = done(desk.recordVisit().begin(Office.unit(desk, 20), LocalDate.of(2024, 11, 5), "Phòng họp", List.of(), ""));
        done(desk.recordVisit().welcome(visit, List.of(
                new Person("Ông Nguyễn Văn An", "Trưởng đoàn", "Sở Nội vụ", Side.TEAM))));
        id = done(desk.documents().drafts().begin(KIND, visit.value()));
    }

    private String page() {
        return KindsOfRound.text(done(desk.documents().read().read(id, Map.of())).pdf());
    }

    @Test
    void aDraftIsTheSamePagesAsTheVisitsOwn() {
        assertArrayEquals(done(desk.minutes().read().preview(visit, Optional.empty(), true, Progress.NONE)).pdf(),
                done(desk.documents().read().read(id, Map.of())).pdf());
        assertEquals(id, done(desk.documents().drafts().begin(KIND, visit.value())));
        assertEquals("Xã Đăk Ơ 05/11/2024", desk.documents().shelf().find(id).orElseThrow().about());
        assertEquals(Reason.NOT_FOUND, refused(desk.documents().drafts().begin(KIND, "khong-co")));
    }

    @Test
    void closedMinutesAreTheFileThatWasClosedAndHaveNoCopyToBeEdited() {
        done(desk.minutes().close().close(visit, false, Progress.NONE));
        byte[] closed = done(desk.minutes().read().version(visit, 1)).pdf();
        assertArrayEquals(closed, done(desk.documents().read().read(id, Map.of())).pdf());
        assertEquals(Reason.MINUTES_CLOSED,
                refused(desk.documents().read().editable(id, folder.resolve("a.docx"), "Sửa")));
    }

    @Test
    void itsFrameIsAmongTheTemplatesAndIsWordedLikeAnyOther() {
        DocumentKind kind = desk.documents().compose().kind(KIND).orElseThrow();
        DocumentKind letter = desk.documents().compose().kind("invitation").orElseThrow();
        assertEquals(List.of("visit-minutes.html", "visit-minutes.css"), desk.documents().wordings().templates(kind)
                .stream().map(WordedText::name).limit(2).toList());
        assertTrue(desk.documents().wordings().templates(letter).stream()
                .noneMatch(text -> text.name().startsWith(KIND)));
        String key = "template:visit-minutes.html";
        String original = desk.documents().wordings().find(key).orElseThrow().now();
        assertEquals(Reason.BAD_WORDING, refused(desk.documents().wordings().change(key, "<script>")));
        assertEquals(Reason.BAD_WORDING, refused(desk.documents().wordings().change(key,
                original + "{{ khong-co }}")));
        done(desk.documents().wordings().change(key, original.replace("<div class=\"recipients\">",
                "<p>Bản dùng thử</p><div class=\"recipients\">")));
        assertTrue(page().contains("Bản dùng thử"), page());
        done(desk.documents().wordings().original(key));
        assertTrue(!page().contains("Bản dùng thử"), page());
    }

    @Test
    void theSecretariatsWordsAreOnBothAndAnUnknownPlaceSpoilsNothing() {
        DocumentKind kind = desk.documents().compose().kind(KIND).orElseThrow();
        assertTrue(desk.documents().wordings().texts(kind).stream().anyMatch(text -> text.name().equals("closing")));
        done(desk.documents().wordings().change(KIND + ".section.strengths", "MẶT LÀM ĐƯỢC"));
        done(desk.documents().wordings().change(KIND + ".subject", "Kiểm tra tại chỗ {unit}"));
        assertTrue(page().contains("Kiểm tra tại chỗ xã Đăk Ơ"), page());
        assertTrue(KindsOfRound.text(done(desk.minutes().read().preview(visit, Optional.empty(), true, Progress.NONE))
                .pdf()).contains("Kiểm tra tại chỗ xã Đăk Ơ"));
        DocumentProblem problem = desk.documents().wordings().check(kind, KIND + ".opening", "Hôm nay {ngay}")
                .getFirst();
        assertEquals(new DocumentProblem("opening", 1, Sort.UNKNOWN_PLACE, "ngay"), problem);
        done(desk.documents().wordings().change(KIND + ".opening", "Hôm nay {ngay}"));
        assertTrue(page().contains("tiến hành kiểm tra thực tế tại xã Đăk Ơ"), page());
    }

    @Test
    void theEditableCopyHasTheSameLetters() throws IOException {
        done(desk.recordVisit().find(visit, new Observation(Optional.empty(), Optional.empty(),
                FindingVerdict.NOT_MET, "Bảng niêm yết thiếu 12 thủ tục."), ""));
        Path file = folder.resolve("bien-ban.docx");
        done(desk.documents().read().editable(id, file, "Sửa"));
        assertTrue(Docx.parts(Files.readAllBytes(file)).get("word/document.xml").contains("thiếu 12 thủ tục"));
    }
}
