package vn.thamdinh.usecase.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class GiveScoreTest extends SecretaryAtDesk {
    private MemberId hanh;

    @BeforeEach
    void open() {
        hanh = done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "", "", Role.MEMBER));
    }

    private Optional<BigDecimal> points() {
        return desk.views().sheet(new SheetKey(unit(desk, 0), Stage.APPRAISE, Scorer.of(hanh)))
                .cell(component(desk, 0)).value().map(GivenScore::points).map(Numbers::canonical);
    }

    private long entries() {
        return desk.views().round().orElseThrow().entries();
    }

    @Test
    void aScoreIsThereAgainAfterARestart() {
        assertEquals(new BigDecimal("0.50"), done(give(desk, hanh, 0, 0, "0,5")).points());
        assertEquals(Optional.of(new BigDecimal("0.5")), points());
        String digest = desk.views().round().orElseThrow().digest();
        desk = office.reopen("thu-ky", desk);
        assertEquals(Optional.of(new BigDecimal("0.5")), points());
        assertEquals(digest, desk.views().round().orElseThrow().digest());
    }

    @Test
    void aStageThatTheProgrammeDoesNotUseTakesNoScores() {
        assertEquals(Reason.STAGE_NOT_USED, refused(desk.giveScore().give(unit(desk, 0), component(desk, 0),
                Stage.REAPPRAISE, Scorer.COUNCIL, "0", "")));
    }

    @Test
    void whatIsNotAScoreOfThatComponentIsRefusedAndLeavesNothing() {
        long before = entries();
        for (String typed : List.of("", "-1", "95.5", "1e3", "x", "0.001", "1,2,3")) {
            assertEquals(Reason.BAD_INPUT, refused(give(desk, hanh, 0, 0, typed)), typed);
        }
        assertEquals(Reason.NOT_FOUND, refused(desk.giveScore().give(new UnitId("99999"), component(desk, 0),
                Stage.APPRAISE, Scorer.of(hanh), "0", "")));
        assertEquals(Reason.NOT_FOUND, refused(desk.giveScore().give(unit(desk, 0), new ComponentId("99"),
                Stage.APPRAISE, Scorer.of(hanh), "0", "")));
        assertEquals(Reason.NO_RIGHT, refused(give(desk, new MemberId("tv-99"), 0, 0, "0")));
        assertEquals(before, entries());
        assertFalse(desk.giveScore().canUndo());
    }

    @Test
    void theSameValueAgainAddsNoEntryButEndsItsDraft() {
        done(give(desk, hanh, 0, 0, "0.5"));
        long before = entries();
        String key = GiveScore.draftKey(unit(desk, 0), component(desk, 0),
                Stage.APPRAISE, Scorer.of(hanh));
        done(desk.keepDraft().keep(key, "vì"));
        done(give(desk, hanh, 0, 0, "0,50"));
        assertEquals(before, entries());
        assertEquals(Map.of(), desk.views().drafts());
    }

    @Test
    void undoneStepByStepEachValueStandsAgain() {
        done(give(desk, hanh, 0, 0, "0.5"));
        done(give(desk, hanh, 0, 0, "0.25"));
        done(give(desk, hanh, 0, 0, "0"));
        assertEquals(Optional.of(BigDecimal.ZERO), points());
        for (Optional<BigDecimal> expected : List.of(Optional.of(new BigDecimal("0.25")),
                Optional.of(new BigDecimal("0.5")), Optional.<BigDecimal>empty())) {
            assertTrue(desk.giveScore().canUndo());
            assertEquals(component(desk, 0), done(desk.giveScore().undo()).component());
            assertEquals(expected, points());
        }
        assertEquals(Reason.NOT_FOUND, refused(desk.giveScore().undo()));
        done(give(desk, hanh, 0, 0, "0.75"));
        done(desk.giveScore().undo());
        assertEquals(Optional.empty(), points());
        assertEquals(8, desk.views().history("score|", 100).size());
    }

    @Test
    void ofSeveralScoresForOneCellTheLastOneStands() {
        var given = List.of("0.5", "0.25").stream().map(typed -> new GiveScore.Given(unit(desk, 0),
                component(desk, 0), Stage.APPRAISE, Scorer.of(hanh), typed, "")).toList();
        assertEquals(2, done(desk.giveScore().giveAll(given)));
        assertEquals(Optional.of(new BigDecimal("0.25")), points());
    }

    @Test
    void oneBadScoreAmongManyLeavesNothing() {
        long before = entries();
        var given = List.of("0.5", "x").stream().map(typed -> new GiveScore.Given(unit(desk, 0),
                component(desk, 0), Stage.APPRAISE, Scorer.of(hanh), typed, "")).toList();
        assertEquals(Reason.BAD_INPUT, refused(desk.giveScore().giveAll(given)));
        assertEquals(before, entries());
    }

    @Test
    void draftsOutliveARestartAndEndWithTheScore() {
        String key = GiveScore.draftKey(unit(desk, 0), component(desk, 0),
                Stage.APPRAISE, Scorer.of(hanh));
        done(desk.keepDraft().keep(key, "Hồ sơ còn thi"));
        done(desk.keepDraft().keep(key, "Hồ sơ còn thiếu"));
        done(desk.keepDraft().keep("khác", "x"));
        done(desk.keepDraft().keep("khác", ""));
        desk = office.reopen("thu-ky", desk);
        assertEquals(Map.of(key, "Hồ sơ còn thiếu"), desk.views().drafts());
        done(give(desk, hanh, 0, 0, "0.5"));
        assertEquals(Map.of(), desk.views().drafts());
    }

    @Test
    void aScoreFarFromTheStageBeforeNeedsAReason() {
        var self = done(desk.giveScore().give(unit(desk, 0), component(desk, 0), Stage.SELF,
                Scorer.of(unit(desk, 0)), "0.25", ""));
        assertEquals(new BigDecimal("0.25"), self.points());
        assertEquals(Reason.REASON_NEEDED, refused(give(desk, hanh, 0, 0, "0,76")));
        done(give(desk, hanh, 0, 0, "0.75"));
        Outcome<GiveScore.SavedScore> far = desk.giveScore().give(unit(desk, 0), component(desk, 0), Stage.APPRAISE,
                Scorer.of(hanh), "1", "Đủ minh chứng");
        assertEquals(new BigDecimal("1.00"), done(far).points());
    }

    @Test
    void whatTheCouncilAgreesIsMeasuredAgainstItsMembers() {
        done(give(desk, hanh, 0, 0, "1"));
        assertEquals(Reason.REASON_NEEDED, refused(desk.giveScore().give(unit(desk, 0), component(desk, 0),
                Stage.AGREE, Scorer.COUNCIL, "0.25", "  ")));
        done(desk.giveScore().give(unit(desk, 0), component(desk, 0), Stage.AGREE, Scorer.COUNCIL, "0.5", ""));
    }

    @Test
    void inASheetTheStageBeforeMayStandInTheSameSheet() {
        UnitId unit = unit(desk, 0);
        var self = new GiveScore.Given(unit, component(desk, 0), Stage.SELF, Scorer.of(unit), "1", "");
        var far = new GiveScore.Given(unit, component(desk, 0), Stage.APPRAISE, Scorer.of(hanh), "0", "");
        assertEquals(Set.of(1), desk.giveScore().check(List.of(self, far)).keySet());
        assertEquals(Reason.REASON_NEEDED, refused(desk.giveScore().giveAll(List.of(self, far))));
    }

    @Test
    void scoresGivenTogetherAreTakenBackTogether() {
        var given = List.of(0, 1).stream().map(component -> new GiveScore.Given(unit(desk, 0),
                component(desk, component), Stage.APPRAISE, Scorer.of(hanh), "0.5", "")).toList();
        assertEquals(2, done(desk.giveScore().giveAll(given)));
        assertEquals(2, done(desk.giveScore().undo()).scores());
        assertEquals(Optional.empty(), points());
        assertFalse(desk.giveScore().canUndo());
    }

    @Test
    void anInputThatTheComponentDoesNotHaveIsRefusedByName() {
        var given = new GiveScore.Given(unit(desk, 0), component(desk, 0), Stage.APPRAISE, Scorer.of(hanh),
                Map.of("part", "1", "points", "1"), "");
        Outcome<GiveScore.SavedScore> outcome = desk.giveScore().give(given);
        assertEquals(Reason.BAD_INPUT, refused(outcome));
        assertEquals(List.of("UNKNOWN_INPUT", "part", "points"),
                ((Outcome.Refused<?>) outcome).arguments().subList(1, 4));
    }
}
