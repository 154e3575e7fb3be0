package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.composed.CompositionProblem.Problem;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Every kind that comes with the program is composed from a round that has hardly begun. */
class EveryKindTest extends SecretaryAtDesk {
    private static final List<String> NEEDED = List.of("plan-decision", "council-decision", "self-report",
            "commune-submission", "reminder-letter", "verification-report", "district-submission",
            "visit-minutes", "explanation-request", "explanation-report", "invitation", "meeting-minutes-1", "meeting-minutes-2",
            "ballot", "ballot-minutes", "appraisal-report", "department-submission", "recognition-decision",
            "recognition-extract", "index-decision", "results-notice", "press-release", "conference-programme",
            "conference-report", "correction-letter", "score-sheet", "member-sheet", "score-summary", "survey-form-1",
            "survey-form-2", "survey-form-3", "slogan", "commitment");

    private List<DocumentKind> kinds() {
        return desk.documents().compose().kinds();
    }

    @Test
    void everyKindOfARoundsPapersIsThere() {
        List<String> ids = kinds().stream().map(DocumentKind::id).toList();
        assertTrue(ids.containsAll(NEEDED), ids.toString());
    }

    @Test
    void everyKindNamesOnlyWhatTheRoundKnows() {
        done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "Phó Giám đốc Sở Nội vụ", "", Role.CHAIR));
        done(desk.council().enrol().enrol("Trần Văn Đức", "Phó Giám đốc Sở Tư pháp", "", Role.MEMBER));
        var round = new KindsOfRound(desk).begun();
        for (DocumentKind kind : round.kinds()) {
            ComposedDocument composed = round.composed(kind, Map.of(), new Issuance.Draft());
            assertEquals(List.of(), composed.problems().stream()
                    .filter(problem -> problem.problem() != Problem.MISSING_FIELD).toList(), kind.id());
        }
    }

    @Test
    void aDraftSaysSoAndLeavesRoomForWhatIsNotKnown() {
        var round = new KindsOfRound(desk);
        DocumentKind kind = kinds().stream().filter(each -> each.id().equals("recognition-decision")).findFirst()
                .orElseThrow();
        String text = KindsOfRound.text(round.composed(kind, Map.of(), new Issuance.Draft()).draw(new PdfRenderer())
                .pdf().bytes());
        assertTrue(text.contains("DỰ THẢO"), text);
        assertTrue(text.contains("Tờ trình số ……/TTr-SNV ngày …… tháng …… năm ………"), text);
    }

    @Test
    void whereNothingIsOutstandingNoLetterAsksForIt() {
        String unit = Office.unit(desk, 2).code();
        assertEquals(new Outcome.Refused<>(Reason.NOTHING_OUTSTANDING, List.of("Nội dung cần giải trình")),
                desk.documents().drafts().begin("explanation-request", unit));
        new KindsOfRound(desk).begun();
        done(desk.documents().drafts().begin("explanation-request", unit));
    }

    @Test
    void nothingIsIssuedForAUnitThatIsNotRecognised() {
        DocumentKind extract = kinds().stream().filter(kind -> kind.about() == About.RECOGNISED_UNIT).findFirst()
                .orElseThrow();
        assertEquals(Reason.NOT_ELIGIBLE, refused(desk.documents().compose().compose(extract,
                Office.unit(desk, 0).code(), Map.of(), new Issuance.Draft())));
        assertFalse(new KindsOfRound(desk).kinds().contains(extract));
    }
}
