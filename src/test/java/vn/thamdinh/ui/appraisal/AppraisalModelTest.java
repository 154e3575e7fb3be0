package vn.thamdinh.ui.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.appraisal.AppraisalModel.Edit;

class AppraisalModelTest {

    private final AppraisalSample sample = new AppraisalSample(Role.MEMBER);
    private final AppraisalModel model = AppraisalModel.of(sample.open(AppraisalSample.UNIT));

    @Test
    void aUnitOpensAtItsFirstComponentWithoutAScore() {
        assertEquals(AppraisalSample.component(19), model.component().id());
        assertEquals(19, model.done());
    }

    @ParameterizedTest
    @CsvSource({"'',appraisal.bad.empty", "1e3,appraisal.bad.not-a-number", "95.5,appraisal.bad.out-of-range",
        "-1,appraisal.bad.signed", "'1,255',appraisal.bad.ambiguous-thousands",
        "'1,2555',appraisal.bad.too-many-decimals"})
    void whatIsNoScoreIsRefusedWithItsReason(String typed, String key) {
        model.type(typed, "");
        assertEquals(key, assertInstanceOf(ScoreCheck.BadScore.class, model.check()).messageKey());
    }

    @Test
    void commaAndDotBothSeparateDecimals() {
        for (String typed : List.of("0,5", "0.5")) {
            model.type(typed, "vì sổ theo dõi");
            assertEquals(AppraisalSample.points("0.5"),
                    assertInstanceOf(ScoreCheck.Fine.class, model.check()).points());
        }
    }

    @Test
    void aScoreFarFromTheStageBeforeNeedsAReason() {
        var verify = model.previous().orElseThrow();
        model.type(verify.subtract(AppraisalSample.points("0.5")).toPlainString(), "");
        assertInstanceOf(ScoreCheck.Fine.class, model.check());
        model.type(verify.subtract(AppraisalSample.points("0.75")).toPlainString(), " ");
        assertInstanceOf(ScoreCheck.ReasonNeeded.class, model.check());
        model.type(verify.subtract(AppraisalSample.points("0.75")).toPlainString(), "thiếu minh chứng");
        assertInstanceOf(ScoreCheck.Fine.class, model.check());
    }

    @Test
    void whatIsTypedIsStillThereAfterGoingElsewhere() {
        model.type("1,5", "chưa xong");
        AppraisalModel back = model.at(AppraisalSample.component(3)).at(AppraisalSample.component(19));
        assertEquals(new Edit("1,5", "chưa xong"), back.shown());
        assertEquals(Mark.HALF, mark(back, 19));
    }

    @Test
    void aSavedScoreIsShownUntilItIsReadAnew() {
        ScoreCell cell = model.cell().orElseThrow();
        model.type("1", "");
        Edit sent = model.shown();
        model.sent(cell);
        assertTrue(model.isSaving());
        model.saved(cell, sent);
        model.ended(cell);
        assertFalse(model.isSaving());
        assertEquals(sent, model.shown());
        sample.round.give(AppraisalSample.mine(cell.unit()), cell.component(), AppraisalSample.points("1"), "",
                HalfwayRound.NOW);
        AppraisalModel fresh = model.with(sample.open(AppraisalSample.UNIT));
        assertFalse(fresh.isChanged());
        assertEquals(Mark.DONE, mark(fresh, 18));
    }

    @Test
    void whatWasTypedAfterSendingSurvivesTheAnswer() {
        ScoreCell cell = model.cell().orElseThrow();
        model.type("1", "");
        model.sent(cell);
        model.saved(cell, new Edit("1", ""));
        model.type("2", "");
        assertEquals("2", model.with(sample.open(AppraisalSample.UNIT)).shown().typed());
    }

    @Test
    void anUnfinishedReasonIsThereAgainWhenTheComponentIsOpened() {
        ScoreCell cell = model.cell().orElseThrow();
        sample.drafts.put(cell.draftKey(), "đang viết dở");
        AppraisalModel again = AppraisalModel.of(sample.open(AppraisalSample.UNIT));
        assertEquals("đang viết dở", again.shown().reason());
        assertTrue(again.isChanged());
        assertFalse(again.isScoreTyped());
    }

    @Test
    void contradictingScoresAndUnmetFindingsAreFlagged() {
        sample.round.contradict(AppraisalSample.mine(AppraisalSample.UNIT.id()), AppraisalSample.component(0),
                AppraisalSample.points("0"));
        AppraisalModel again = AppraisalModel.of(sample.open(AppraisalSample.UNIT));
        assertEquals(Mark.FLAGGED, mark(again, 0));
        assertEquals(Mark.FLAGGED, mark(again, 22));
        assertEquals(Mark.DONE, mark(again, 1));
        assertEquals(Mark.EMPTY, mark(again, 30));
    }

    @Test
    void differencesAreAgainstTheNearestStageBefore() {
        List<StageRow> rows = model.at(AppraisalSample.component(0)).stages();
        assertEquals(List.of("appraisal.stage.self", "appraisal.stage.verify", "appraisal.stage.mine",
                "appraisal.stage.agree"), rows.stream().map(StageRow::labelKey).toList());
        assertEquals(Optional.empty(), rows.getFirst().difference());
        assertEquals(rows.get(1).points().orElseThrow().subtract(rows.getFirst().points().orElseThrow()),
                rows.get(1).difference().orElseThrow());
        assertTrue(rows.get(2).writing());
    }

    @Test
    void theSecretariatChoosesTheStageAndSeesTheMembersTogether() {
        AppraisalSample desk = new AppraisalSample(Role.SECRETARIAT);
        AppraisalModel all = AppraisalModel.of(desk.open(AppraisalSample.UNIT));
        assertEquals(List.of(Stage.AGREE, Stage.SELF, Stage.VERIFY, Stage.APPRAISE, Stage.APPRAISE),
                all.open().choices().stream().map(WritingAs::stage).toList());
        AppraisalModel first = all.at(AppraisalSample.component(0));
        assertEquals(first.open().proposal(AppraisalSample.component(0)), first.previous());
        AppraisalModel member = first.as(all.open().choices().get(3));
        assertEquals(19, member.done());
        assertEquals(Stage.APPRAISE, member.onTo(desk.open(HalfwayRound.unit("An Lộc"))).writingAs().orElseThrow()
                .stage());
    }

    @Test
    void whoOnlyReadsWritesNothing() {
        AppraisalModel only = AppraisalModel.of(new AppraisalSample(Role.INSPECTOR).open(AppraisalSample.UNIT));
        assertEquals(Optional.empty(), only.cell());
        assertEquals(3, only.stages().size());
    }

    @Test
    void theFirstAndLastComponentHaveNoNeighbourBeyond() {
        assertEquals(Optional.empty(), model.at(AppraisalSample.component(0)).step(-1));
        assertEquals(Optional.empty(), model.at(AppraisalSample.component(34)).step(1));
        assertEquals(Optional.of(AppraisalSample.component(20)), model.step(1));
    }

    private static Mark mark(AppraisalModel model, int place) {
        ComponentId id = AppraisalSample.component(place);
        return model.lines().stream()
                .flatMap(line -> line instanceof TreeLine.ComponentLine component
                        && component.component().id().equals(id) ? java.util.stream.Stream.of(component.mark())
                        : java.util.stream.Stream.empty())
                .findFirst().orElseThrow();
    }
}
