package vn.thamdinh.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.fixture.ProgrammeBuilder.ONE;
import static vn.thamdinh.fixture.ProgrammeBuilder.THREE;
import static vn.thamdinh.fixture.ProgrammeBuilder.TWO;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Combination;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.programme.TieRule;
import vn.thamdinh.domain.rule.SatisfiedShare;
import vn.thamdinh.domain.rule.SurveyQuestions;
import vn.thamdinh.domain.rule.ZeroWhole;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.SurveyTally;
import vn.thamdinh.domain.survey.question.Questionnaire;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.fixture.FactsBuilder;
import vn.thamdinh.fixture.ProgrammeBuilder;

/** What was appraised again stands before the members' scores and behind what the council agreed on. */
class ReappraisalTest {
    private static final MemberId HANH = new MemberId("hanh");
    private static final Stage[] TWICE = {Stage.SELF, Stage.APPRAISE, Stage.REAPPRAISE, Stage.AGREE};

    private static FactsBuilder scored(Unit unit) {
        return new FactsBuilder().panel(unit.id(), HANH).all(unit.id(), HANH, "1", "1", "1")
                .stage(SheetKey.again(unit), ONE, "3").stage(SheetKey.again(unit), TWO, "4").agreed(unit.id(), TWO, "2");
    }

    private static BigDecimal total(Programme programme, FactsBuilder facts) {
        return Results.of(programme, facts.build()).units().getFirst().total();
    }

    @Test
    void aComponentHasThePointsOfItsLatestStage() {
        Programme programme = ProgrammeBuilder.withUnits(1).stages(TWICE).build();
        Unit unit = programme.units().getFirst();
        UnitResult result = Results.of(programme, scored(unit).build()).units().getFirst();
        assertEquals(new BigDecimal("6.00"), result.total(), "3 appraised again, 2 agreed, 1 by the member");
        assertEquals(Trace.Basis.REAPPRAISED, basis(result, ONE));
        assertEquals(Trace.Basis.AGREED, basis(result, TWO));
        assertEquals(Trace.Basis.MEAN, basis(result, THREE));
    }

    private static Trace.Basis basis(UnitResult result, ComponentId component) {
        return result.component(component).orElseThrow().trace().basis();
    }

    @Test
    void aProgrammeThatAppraisesOnceKnowsNoSecondAppraisal() {
        Programme programme = ProgrammeBuilder.withUnits(1).build();
        Unit unit = programme.units().getFirst();
        assertEquals(new BigDecimal("4.00"), total(programme, scored(unit)), "1 + 2 agreed + 1");
        assertEquals(List.of(Stage.APPRAISE, Stage.AGREE), List.copyOf(Results.stages(programme, unit,
                scored(unit).build().unit(unit.id())).keySet()));
    }

    @Test
    void theSecondAppraisalIsAStageOfItsOwnOnceAnythingIsAppraisedAgain() {
        Programme programme = ProgrammeBuilder.withUnits(1).stages(TWICE).build();
        Unit unit = programme.units().getFirst();
        Map<Stage, Total> stages = Results.stages(programme, unit, scored(unit).build().unit(unit.id()));
        assertEquals(new BigDecimal("8.00"), stages.get(Stage.REAPPRAISE).points(), "3 + 4 + 1, nothing agreed");
        assertEquals(Optional.empty(), Optional.ofNullable(Results.stages(programme, unit, new FactsBuilder()
                .panel(unit.id(), HANH).all(unit.id(), HANH, "1", "1", "1").build().unit(unit.id()))
                .get(Stage.REAPPRAISE)));
    }

    /** Hà Nội, QĐ 2940: without a survey the appraisal alone is brought to the whole scale. */
    @Test
    void withoutAnOptionalSurveyTheAppraisalAloneIsBroughtToTheWholeScale() {
        assertEquals(new BigDecimal("50.00"), total(surveyed(true), appraised()), "35 of 70 is half of 100");
    }

    @Test
    void aSurveyThatMustBeHeldIsMissingWhereItWasNot() {
        Programme programme = surveyed(false);
        UnitResult result = Results.of(programme, appraised().build()).units().getFirst();
        assertEquals(new BigDecimal("35.00"), result.total());
        assertEquals(UnitStatus.INCOMPLETE, result.status());
    }

    /** Who does not hand its survey in must not come off better than who hands in a poor one. */
    @Test
    void anOptionalSurveyThatAnotherUnitHeldIsMissingAndNotLeftOut() {
        Programme programme = surveyed(true);
        var other = ProgrammeBuilder.unit(2);
        FactsBuilder facts = appraised().panel(other, HANH).score(other, HANH, ONE, "35")
                .tally(new SurveyTally(other, new SurveyFormId("SIPAS"), 30, Map.of("c1", Map.of("B", 30))));
        List<UnitResult> results = Results.of(programme, facts.build()).units();
        assertEquals(new BigDecimal("35.00"), results.getLast().total(), "nobody was content");
        assertEquals(new BigDecimal("35.00"), results.getFirst().total());
        assertEquals(1, results.getFirst().component(TWO).orElseThrow().missing());
    }

    private static FactsBuilder appraised() {
        var unit = ProgrammeBuilder.unit(1);
        return new FactsBuilder().panel(unit, HANH).score(unit, HANH, ONE, "35");
    }

    private static Programme surveyed(boolean optional) {
        var form = new SurveyFormId("SIPAS");
        var rule = new SatisfiedShare(new SurveyQuestions(form, List.of("c1")), List.of("A", "B"), List.of("A"),
                SatisfiedShare.Counts.SATISFIED, ZeroWhole.NOT_APPLICABLE);
        return ProgrammeBuilder.withUnits(2).components(List.of(
                        new Component(ONE, "Thẩm định", new BigDecimal("70"), "", List.of(), "nguồn", true),
                        new Component(TWO, "Hài lòng", new BigDecimal("30"), rule, "", "", List.of(), "nguồn", true)))
                .survey(new SurveyForm(form, "Phiếu", "Người dân", new FixedQuota(30), List.of(), List.of(), "nguồn", "",
                        Questionnaire.NONE, List.of(2023), optional))
                .policy(new ScoringPolicy(2, java.math.RoundingMode.HALF_UP, Combination.MEAN, 0, true,
                        TieRule.SHARED_SKIPPING, List.of(), BigDecimal.ONE)).build();
    }
}
