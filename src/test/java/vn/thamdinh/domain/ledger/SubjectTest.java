package vn.thamdinh.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.thamdinh.fixture.RoundBuilder.DAK_O;
import static vn.thamdinh.fixture.RoundBuilder.FIRST;
import static vn.thamdinh.fixture.RoundBuilder.HANH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.TransactionCount;

class SubjectTest {
    private static final WriterId WRITER = new WriterId("1".repeat(32));
    private static final Scorer SCORER = Scorer.of(HANH);
    private static final VisitId VISIT = new VisitId("v1");

    private static String key(Fact fact) {
        return Subject.of(fact, WRITER).key();
    }

    @Test
    void eachFactIsAboutWhatASecondOneOfItsKindWouldReplace() {
        assertEquals("round", key(new RoundFact.Founded("Đợt", true, List.of())));
        assertEquals("writer|" + WRITER.hex(), key(new RoundFact.WriterOpened(HANH, Role.MEMBER, "", "a".repeat(64), "b".repeat(32), "")));
        assertEquals("score|25249|SELF|tv-01|1.1", key(new ScoreFact.ScoreGiven(DAK_O, FIRST, Stage.SELF, SCORER,
                Map.of(), "")));
        assertEquals("sheet|25249|APPRAISE|tv-01", key(new ScoreFact.SheetSubmitted(DAK_O, Stage.APPRAISE, SCORER,
                "")));
        assertEquals("visit|v1", key(new VisitFact.VisitRecorded(new Visit(VISIT, DAK_O, LocalDate.EPOCH, "",
                List.of(), ""))));
        assertEquals("finding|v1|k", key(new VisitFact.FindingRecorded(new Finding(VISIT, "k", Optional.empty(),
                FindingVerdict.MET, ""))));
        assertEquals("survey|25249|PKS01", key(new SurveyFact.SurveyCounted(new SurveyCount(DAK_O,
                new SurveyFormId("PKS01"), 1, 1, 0))));
        assertEquals("returns|25249|PKS01|tệp%7Ca.xlsx|2", key(new SurveyFact.ReturnsRecorded(DAK_O,
                new SurveyFormId("PKS01"), "1", "tệp|a.xlsx", 2, List.of())));
        assertEquals("transactions|25249|2024|", key(new SurveyFact.TransactionsCounted(
                new TransactionCount(DAK_O, "", 2024, 7))));
        assertEquals("member|tv-01", key(new CouncilFact.MemberEnrolled(HANH, "Hạnh", "", "", Role.MEMBER)));
        assertEquals("assigned|tv-01", key(new CouncilFact.UnitsAssigned(HANH, List.of())));
        assertEquals("recusal|tv-01|25249", key(new CouncilFact.RecusalDeclared(HANH, DAK_O, true, "")));
        assertEquals("vote|25249", key(new CouncilFact.VoteCast(DAK_O, 1, 0, 0, 1, "")));
        assertEquals("document|recognition-decision", key(DocumentFact.DocumentIssued.former("recognition-decision", "",
                LocalDate.EPOCH, "", "", List.of())));
    }

    @Test
    void aClearedScoreReplacesAGivenOne() {
        assertEquals(key(new ScoreFact.ScoreGiven(DAK_O, FIRST, Stage.SELF, SCORER, Map.of(), "")),
                key(new ScoreFact.ScoreCleared(DAK_O, FIRST, Stage.SELF, SCORER, "")));
    }

    @Test
    void theTopicIsTheFirstPart() {
        assertEquals("round", new Subject("round").topic());
        assertEquals("score", new Subject("score|25249|SELF|25249|1.1").topic());
    }

    @Test
    void partsThatHoldTheSeparatorDoNotRunTogether() {
        assertNotEquals(
                key(new ScoreFact.ScoreCleared(DAK_O, new ComponentId("b|c"), Stage.SELF, new Scorer("a"), "")),
                key(new ScoreFact.ScoreCleared(DAK_O, new ComponentId("c"), Stage.SELF, new Scorer("a|b"), "")));
        assertNotEquals(
                key(new ScoreFact.ScoreCleared(DAK_O, new ComponentId("a|b"), Stage.SELF, SCORER, "")),
                key(new ScoreFact.ScoreCleared(DAK_O, new ComponentId("a%7Cb"), Stage.SELF, SCORER, "")));
    }

    @Test
    void votesBeyondTheCouncilAreRefusedHoweverLarge() {
        assertThrows(IllegalArgumentException.class, () -> new CouncilFact.VoteCast(DAK_O, 5, 4, 1, 9, ""));
        assertThrows(IllegalArgumentException.class, () -> new CouncilFact.VoteCast(DAK_O, -1, 1, 1, 9, ""));
        assertThrows(IllegalArgumentException.class, () -> new CouncilFact.VoteCast(DAK_O, Integer.MAX_VALUE,
                Integer.MAX_VALUE, 5, 9, ""));
        assertEquals(9, new CouncilFact.VoteCast(DAK_O, 5, 3, 1, 9, "").present());
    }
}
