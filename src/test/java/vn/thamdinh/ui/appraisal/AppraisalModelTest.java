package vn.thamdinh.ui.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.rule.typing.InputFault;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.usecase.view.UnitSheet;

class AppraisalModelTest {

    private final AppraisalSample sample = new AppraisalSample(Role.MEMBER);
    private final AppraisalModel model = AppraisalModel.of(sample.open(AppraisalSample.UNIT));

    @Test
    void aUnitOpensAtItsFirstComponentWithoutAScore() {
        assertEquals(AppraisalSample.component(19), model.component().id());
        assertEquals(19, model.done());
    }

    @ParameterizedTest
    @CsvSource({"'',EMPTY", "1e3,NOT_A_NUMBER", "95.5,TOO_HIGH", "-1,SIGNED", "'1,255',AMBIGUOUS_THOUSANDS",
        "'1,2555',TOO_MANY_DECIMALS"})
    void whatIsNoScoreIsRefusedWithItsReason(String typed, InputFault fault) {
        model.type(Edit.points(typed, ""));
        assertEquals(fault, assertInstanceOf(ScoreCheck.BadInputs.class, model.check()).reading().problems().getFirst()
                .fault());
    }

    @Test
    void commaAndDotBothSeparateDecimals() {
        for (String typed : List.of("0,5", "0.5")) {
            model.type(Edit.points(typed, "vì sổ theo dõi"));
            assertEquals(Optional.of(AppraisalSample.points("0.50")),
                    assertInstanceOf(ScoreCheck.Fine.class, model.check()).reading().points());
        }
    }

    @Test
    void aScoreFarFromTheStageBeforeNeedsAReason() {
        var verify = model.previous().orElseThrow();
        model.type(Edit.points(verify.subtract(AppraisalSample.points("0.5")).toPlainString(), ""));
        assertInstanceOf(ScoreCheck.Fine.class, model.check());
        model.type(Edit.points(verify.subtract(AppraisalSample.points("0.75")).toPlainString(), " "));
        assertInstanceOf(ScoreCheck.ReasonNeeded.class, model.check());
        model.type(Edit.points(verify.subtract(AppraisalSample.points("0.75")).toPlainString(), "thiếu minh chứng"));
        assertInstanceOf(ScoreCheck.Fine.class, model.check());
    }

    @Test
    void whatIsTypedIsStillThereAfterGoingElsewhere() {
        model.type(Edit.points("1,5", "chưa xong"));
        AppraisalModel back = model.at(AppraisalSample.component(3)).at(AppraisalSample.component(19));
        assertEquals(Edit.points("1,5", "chưa xong"), back.shown());
        assertEquals(Mark.HALF, mark(back, 19));
    }

    @Test
    void aSavedScoreIsShownUntilItIsReadAnew() {
        ScoreCell cell = model.cell().orElseThrow();
        model.type(Edit.points("1", ""));
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
        model.type(Edit.points("1", ""));
        model.sent(cell);
        model.saved(cell, Edit.points("1", ""));
        model.type(Edit.points("2", ""));
        assertEquals("2", model.with(sample.open(AppraisalSample.UNIT)).shown().typed().get("points"));
    }

    @Test
    void anUnfinishedReasonIsThereAgainWhenTheComponentIsOpened() {
        ScoreCell cell = model.cell().orElseThrow();
        sample.drafts.put(cell.draftKey(), new Edit(Map.of(), "đang viết dở").draft());
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
        assertEquals(StageRow.Sort.WRITING, rows.get(2).sort());
        assertEquals(List.of(false, true, false, false), rows.stream().map(StageRow::official).toList());
    }

    @Test
    void theSecretariatSeesEachMembersScoreAndWhichIsOfficial() {
        AppraisalSample desk = new AppraisalSample(Role.SECRETARIAT);
        AppraisalModel all = AppraisalModel.of(desk.open(AppraisalSample.UNIT)).at(AppraisalSample.component(0));
        assertEquals(List.of("appraisal.stage.self", "appraisal.stage.verify", "appraisal.stage.member",
                "appraisal.stage.member", "appraisal.stage.members", "appraisal.stage.agree"),
                all.stages().stream().map(StageRow::labelKey).toList());
        assertTrue(all.stages().get(4).official());
        assertEquals(all.stages().get(4).difference(), all.stages().get(4).points()
                .map(points -> points.subtract(all.stages().get(1).points().orElseThrow())));
    }

    @Test
    void theUnitsExplanationStandsBeforeTheAgreedScore() {
        var said = new UnitSheet.Explanation("Vì sao trễ?", "Mất điện", "Đức · máy 2", HalfwayRound.NOW);
        sample.round.explain(AppraisalSample.component(0), said);
        AppraisalModel again = AppraisalModel.of(sample.open(AppraisalSample.UNIT));
        List<StageRow> rows = again.at(AppraisalSample.component(0)).stages();
        assertEquals(List.of("appraisal.stage.self", "appraisal.stage.verify", "appraisal.stage.mine",
                "appraisal.stage.explanation", "appraisal.stage.agree"),
                rows.stream().map(StageRow::labelKey).toList());
        assertEquals(Optional.of(said), rows.get(3).said());
        assertEquals(Optional.empty(), rows.get(3).points());
        assertEquals(List.of(false, true, false, false, false), rows.stream().map(StageRow::official).toList());
        assertEquals(4, again.at(AppraisalSample.component(1)).stages().size());
    }

    @Test
    void contradictingScoresAreShownWithTheirAuthors() {
        sample.round.contradict(AppraisalSample.mine(AppraisalSample.UNIT.id()), AppraisalSample.component(0),
                AppraisalSample.points("0.25"));
        StageRow row = AppraisalModel.of(sample.open(AppraisalSample.UNIT)).at(AppraisalSample.component(0)).stages()
                .get(2);
        assertEquals(StageRow.Sort.CONFLICT, row.sort());
        assertTrue(row.reason().endsWith("↔ 0,25 (Ánh Nguyệt · máy 1)"), row.reason());
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
        assertEquals(6, only.stages().size());
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
