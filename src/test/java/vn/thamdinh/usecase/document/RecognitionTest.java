package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.document.register.IssuedDocument;

/** Documents that rest on results: only what stands is issued, and what changes afterwards is told. */
class RecognitionTest extends SecretaryAtDesk {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 5);

    private MemberId hanh;

    @BeforeEach
    void enrol() {
        hanh = done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "", "", Role.MEMBER));
    }

    private UnitId recognised(int index) {
        UnitId unit = unit(desk, index);
        done(desk.giveScore().giveAll(Office.programme(desk).criteria().components().stream()
                .map(component -> new GiveScore.Given(unit, component.id(), Stage.APPRAISE, Scorer.of(hanh),
                        component.max().toPlainString(), "")).toList()));
        Office.programme(desk).surveys().forEach(form ->
                done(desk.countSurvey().count(new SurveyCount(unit, form.id(), 500, 500, 1000))));
        done(desk.recordPaper().record(Office.programme(desk).papers().stream()
                .map(paper -> new PaperRecorded(unit, paper.id(), true, "")).toList()));
        done(desk.council().vote().cast(unit, 1, 0, 0));
        return unit;
    }

    private DocumentId draft(String kind, String about) {
        DocumentId id = done(desk.documents().drafts().begin(kind, about));
        DocumentKind of = desk.documents().compose().kind(kind).orElseThrow();
        of.fields().stream().filter(field -> field.required() || field.id().equals("signer")).forEach(field ->
                done(desk.documents().drafts().change(id, Map.of(field.id(), "1"))));
        return id;
    }

    private Outcome<IssuedDocument> issue(DocumentId id) {
        return desk.documents().issue().issue(id, Optional.empty(), DAY, Progress.NONE);
    }

    @Test
    void aDecisionIsOvertakenByALaterScoreAndItsBoardsEndWithIt() {
        DocumentId early = draft("recognition-decision", "");
        assertEquals(Reason.NOBODY_RECOGNISED, refused(issue(early)));
        UnitId unit = recognised(2);
        IssuedDocument decision = done(issue(early));
        assertEquals(List.of(unit), decision.units());
        assertFalse(desk.views().documents().getFirst().stale());
        DocumentId council = draft("council-decision", "");
        done(issue(council));
        done(Office.give(desk, hanh, 3, 0, "1"));
        assertTrue(desk.documents().shelf().find(early).orElseThrow().issued().orElseThrow().stale());
        assertFalse(desk.documents().shelf().find(council).orElseThrow().issued().orElseThrow().stale());
        done(desk.boards().draw().draw(unit));
        done(desk.documents().end().withdraw(early, DAY, "Sai danh sách"));
        assertEquals(Reason.DECISION_WITHDRAWN, refused(desk.boards().draw().draw(unit)));
    }

    @Test
    void whatIsNotRecognisedGetsNoDecisionLineAndTheReasonIsNamed() {
        String unit = unit(desk, 4).code();
        Outcome<DocumentId> refused = desk.documents().drafts().begin("recognition-extract", unit);
        assertEquals(Reason.NOT_ELIGIBLE, refused(refused));
        assertEquals(List.of(Office.programme(desk).units().get(4).fullName(), "INCOMPLETE"),
                ((Outcome.Refused<DocumentId>) refused).arguments());
        String good = recognised(5).code();
        DocumentId id = draft("recognition-extract", good);
        done(desk.council().vote().cast(unit(desk, 5), 0, 1, 0));
        assertEquals(Reason.NOT_ELIGIBLE, refused(issue(id)));
    }
}
