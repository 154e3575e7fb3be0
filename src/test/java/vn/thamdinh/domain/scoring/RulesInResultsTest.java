package vn.thamdinh.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.criteria.FieldId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Combination;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.programme.TieRule;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.Manual;
import vn.thamdinh.domain.rule.Ratio;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.rule.SurveyMean;
import vn.thamdinh.domain.rule.SurveyQuestions;
import vn.thamdinh.domain.rule.Veto;
import vn.thamdinh.domain.rule.Weight;
import vn.thamdinh.domain.rule.ZeroWhole;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.SurveyTally;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.ComputedRound;
import vn.thamdinh.fixture.FactsBuilder;
import vn.thamdinh.fixture.ProgrammeBuilder;

/** Formulas, combinations, blocks, vetoes and waivers in one unit's result, worked by hand. */
class RulesInResultsTest {
    private static final UnitId UNIT = ProgrammeBuilder.unit(1);
    private static final MemberId A = new MemberId("tv-01");
    private static final MemberId B = new MemberId("tv-02");
    private static final MemberId C = new MemberId("tv-03");
    private static final MemberId D = new MemberId("tv-04");
    private static final SurveyFormId FORM = new SurveyFormId("PKS01");
    private static final Component TYPED = component("1.1", "6", new Manual(), "so-noi-vu");
    private static final Component SHARE = component("1.2", "4", new Ratio("đúng hạn", "hồ sơ", ZeroWhole.NOT_APPLICABLE), "");

    private final FactsBuilder facts = new FactsBuilder().panel(UNIT, A, B, C);
    private ScoringPolicy policy = policy(Combination.MEAN, 0, true);

    private static ScoringPolicy policy(Combination combination, int trimmed, boolean renormalise) {
        return new ScoringPolicy(2, RoundingMode.HALF_UP, combination, trimmed, renormalise, TieRule.SHARED_SKIPPING,
                List.of(), BigDecimal.ONE);
    }

    private static Component component(String id, String max, ScoringRule rule, String body) {
        return new Component(new ComponentId(id), "Thành phần " + id, new BigDecimal(max), rule, body, "", List.of(),
                "nguồn", true);
    }

    private static Field field(String id, Block block, String cap, Component... components) {
        var criterion = new Criterion("c" + id, "Tiêu chí", List.of(components));
        return new Field(new FieldId(id), "Lĩnh vực " + id, block,
                block == Block.NORMAL ? criterion.max() : new BigDecimal(cap), List.of(criterion));
    }

    private ProgrammeBuilder programme(Field... fields) {
        return ProgrammeBuilder.withUnits(1).fields(List.of(fields)).policy(policy);
    }

    private UnitResult result(ProgrammeBuilder programme) {
        return Results.of(programme.build(), facts.build()).units().getFirst();
    }

    private static Inputs ratio(int part, int whole) {
        return Inputs.of(Map.of("part", BigDecimal.valueOf(part), "whole", BigDecimal.valueOf(whole)));
    }

    private void typed(String a, String b, String c) {
        facts.score(UNIT, A, TYPED.id(), a).score(UNIT, B, TYPED.id(), b).score(UNIT, C, TYPED.id(), c);
    }

    private static void same(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), "expected " + expected + ", was " + actual);
    }

    @Test
    void whatEachMemberDeclaresIsEvaluatedBeforeItIsCombined() {
        typed("6", "6", "6");
        facts.declared(UNIT, A, SHARE, ratio(1, 2)).declared(UNIT, B, SHARE, ratio(3, 4))
                .declared(UNIT, C, SHARE, ratio(1, 1));
        ComponentResult share = result(programme(field("1", Block.NORMAL, "", TYPED, SHARE))).component(SHARE.id())
                .orElseThrow();
        same("3", share.points());
        Trace trace = share.trace();
        assertEquals(List.of("1 / 2 × 4", "3 / 4 × 4", "1 / 1 × 4"),
                trace.inputs().stream().map(input -> input.working().working()).toList());
        assertEquals(SHARE.rule().formula(), trace.formula());
    }

    @Test
    void whatMostSayDoesNotApplyLeavesPointsAndHighestPointsOut() {
        typed("3", "3", "3");
        facts.declared(UNIT, A, SHARE, ratio(0, 0)).declared(UNIT, B, SHARE, ratio(0, 0))
                .declared(UNIT, C, SHARE, ratio(1, 1));
        Field field = field("1", Block.NORMAL, "", TYPED, SHARE);
        UnitResult brought = result(programme(field));
        assertFalse(brought.component(SHARE.id()).orElseThrow().applicable());
        same("6", brought.fields().getFirst().max());
        same("5", brought.total());
        assertTrue(brought.sum().renormalised());
        policy = policy(Combination.MEAN, 0, false);
        same("3", result(programme(field)).total());
    }

    @Test
    void halfSayingThatItDoesNotApplyIsNotEnough() {
        facts.panel(UNIT, A, B).score(UNIT, A, TYPED.id(), "3").score(UNIT, B, TYPED.id(), "3");
        facts.declared(UNIT, A, SHARE, ratio(0, 0)).declared(UNIT, B, SHARE, ratio(1, 2));
        same("5", result(programme(field("1", Block.NORMAL, "", TYPED, SHARE))).total());
    }

    @Test
    void theRenormalisedTotalIsRoundedOnceAtTheEnd() {
        typed("1", "1", "1");
        facts.declared(UNIT, A, SHARE, ratio(0, 0)).declared(UNIT, B, SHARE, ratio(0, 0));
        UnitResult result = result(programme(field("1", Block.NORMAL, "", TYPED, SHARE)));
        assertEquals(new BigDecimal("1.6666666667"), result.sum().exact());
        assertEquals(new BigDecimal("1.67"), result.total());
    }

    @Test
    void aTrimmedMeanLeavesOutTheHighestAndTheLowestButNeverAll() {
        policy = policy(Combination.TRIMMED_MEAN, 1, false);
        facts.panel(UNIT, A, B, C, D).score(UNIT, D, TYPED.id(), "6");
        typed("0", "4", "5");
        same("4.5", result(programme(field("1", Block.NORMAL, "", TYPED))).total());
        policy = policy(Combination.TRIMMED_MEAN, 3, false);
        same("4.5", result(programme(field("1", Block.NORMAL, "", TYPED))).total());
    }

    @Test
    void theResponsibleBodysMembersScoreAloneAndAllWhereItHasNone() {
        policy = policy(Combination.RESPONSIBLE_BODY, 0, false);
        typed("6", "0", "3");
        Field field = field("1", Block.NORMAL, "", TYPED);
        ComponentResult absent = result(programme(field)).component(TYPED.id()).orElseThrow();
        assertEquals(Trace.Basis.RESPONSIBLE_BODY_ABSENT, absent.basis());
        same("3", absent.points());
        facts.body(UNIT, A, "so-noi-vu").body(UNIT, B, "so-tu-phap");
        ComponentResult own = result(programme(field)).component(TYPED.id()).orElseThrow();
        assertEquals(Trace.Basis.RESPONSIBLE_BODY, own.basis());
        same("6", own.points());
        assertEquals(List.of(Scorer.of(A)), own.trace().inputs().stream().map(Trace.Input::scorer).toList());
    }

    @Test
    void whereOnlyAgreedScoresCountMembersScoresArePropositions() {
        policy = policy(Combination.AGREED, 0, false);
        typed("6", "6", "6");
        Field field = field("1", Block.NORMAL, "", TYPED);
        assertEquals(List.of(new Obstacle.ScoresMissing(1)), result(programme(field)).obstacles());
        facts.agreed(UNIT, TYPED.id(), "2");
        same("2", result(programme(field)).total());
        var unit = programme(field).build().units().getFirst();
        same("6", Results.stages(programme(field).build(), unit, facts.build().unit(UNIT)).get(Stage.APPRAISE).points());
    }

    @Test
    void bonusAndPenaltyStopAtTheirCapsAndTheTotalAtZero() {
        Component bonus = component("2.1", "5", new Manual(), "");
        Component penalty = component("3.1", "20", new Manual(), "");
        typed("4", "4", "4");
        facts.agreed(UNIT, bonus.id(), "5").agreed(UNIT, penalty.id(), "1");
        Field[] fields = {field("1", Block.NORMAL, "", TYPED), field("2", Block.BONUS, "3", bonus),
            field("3", Block.PENALTY, "10", penalty)};
        UnitResult result = result(programme(fields));
        same("6", result.total());
        same("3", result.sum().bonus());
        same("1", result.sum().penalty());
        same("5", result.fields().get(1).sum());
        policy = policy(Combination.MEAN, 0, true);
        facts.agreed(UNIT, TYPED.id(), "2");
        assertTrue(result(programme(fields)).total().signum() >= 0);
    }

    private static Component survey() {
        return component("4.1", "10", new SurveyMean(new SurveyQuestions(FORM, List.of("q1")),
                List.of(new Weight("tot", BigDecimal.ONE), new Weight("kem", BigDecimal.ZERO)), BigDecimal.ZERO,
                BigDecimal.ONE, ZeroWhole.ZERO), "");
    }

    @Test
    void aComputedComponentHasOneValueFromTheReturnsAndNobodyIsMissing() {
        facts.tally(new SurveyTally(UNIT, FORM, 4, Map.of("q1", Map.of("tot", 3, "kem", 1))));
        UnitResult result = result(programme(field("1", Block.NORMAL, "", survey())));
        same("7.5", result.total());
        assertEquals(List.of(), result.obstacles());
        Trace trace = result.components().findFirst().orElseThrow().trace();
        assertEquals(Trace.Basis.SURVEY, trace.basis());
        assertTrue(trace.computed().orElseThrow().working().contains("3 × 1"));
    }

    @Test
    void dataThatAreNotThereAreNamed() {
        UnitResult result = result(programme(field("1", Block.NORMAL, "", survey())));
        assertEquals(List.of(new Obstacle.DataMissing(List.of("PKS01"))), result.obstacles());
        assertEquals(UnitStatus.INCOMPLETE, result.status());
        assertEquals(List.of("PKS01"), result.components().findFirst().orElseThrow().trace().missing());
    }

    private void violated(boolean a, boolean b, boolean c, Component veto) {
        Inputs yes = Inputs.of(Map.of("violated", BigDecimal.ONE));
        Inputs no = Inputs.of(Map.of("violated", BigDecimal.ZERO));
        facts.declared(UNIT, A, veto, a ? yes : no).declared(UNIT, B, veto, b ? yes : no)
                .declared(UNIT, C, veto, c ? yes : no);
    }

    @Test
    void aConditionBrokenInTheEyesOfMostBlocksRecognitionWhateverThePoints() {
        Component veto = component("5.1", "0", new Veto("Có vi phạm?", Veto.Effect.RECOGNITION), "");
        typed("6", "6", "6");
        violated(true, true, false, veto);
        UnitResult result = result(programme(field("1", Block.NORMAL, "", TYPED, veto)));
        assertEquals(List.of(new Obstacle.Vetoed(veto.id())), result.obstacles());
        assertEquals(UnitStatus.INELIGIBLE, result.status());
        violated(false, false, false, component("5.2", "0", veto.rule(), ""));
    }

    @Test
    void aBrokenConditionOfACriterionTakesItsPointsAway() {
        Component veto = component("5.1", "1", new Veto("Có vi phạm?", Veto.Effect.CRITERION), "");
        typed("6", "6", "6");
        violated(true, true, false, veto);
        UnitResult result = result(programme(field("1", Block.NORMAL, "", TYPED, veto)));
        same("0", result.total());
        assertEquals(Optional.of(veto.id()), result.component(TYPED.id()).orElseThrow().trace().zeroedBy());
        assertEquals(UnitStatus.RECOGNISED, result.status());
    }

    @Test
    void anImpossibleScoreStaysVisibleAndCountsForNothing() {
        typed("6", "6", "6");
        facts.declared(UNIT, A, SHARE, ratio(5, 4)).declared(UNIT, B, SHARE, ratio(1, 2))
                .declared(UNIT, C, SHARE, ratio(1, 2));
        UnitResult result = result(programme(field("1", Block.NORMAL, "", TYPED, SHARE)));
        assertEquals(List.of(new Obstacle.ScoresFaulty(1)), result.obstacles());
        same("8", result.total());
        assertEquals(Scorer.of(A), result.component(SHARE.id()).orElseThrow().trace().faults().getFirst().scorer());
    }

    @Test
    void aWaiverCountsOnlyWhereTheProgrammeAllowsIt() {
        typed("1", "1", "1");
        facts.waived(UNIT, "tong", "Hội đồng xét").waived(UNIT, "ho-so", "Bổ sung sau");
        ProgrammeBuilder programme = programme(field("1", Block.NORMAL, "", TYPED)).paper("to-trinh", true)
                .paper("phu-luc", false).rule(new EligibilityRule.TotalAtLeast("tong", BigDecimal.TEN, true))
                .rule(new EligibilityRule.DossierComplete("ho-so", true, true));
        UnitResult result = result(programme);
        assertEquals(1, result.obstacles().size());
        assertTrue(result.obstacles().getFirst() instanceof Obstacle.TotalTooLow);
        assertEquals(List.of(new Obstacle.DossierIncomplete(List.of("to-trinh"))),
                result.waived().getFirst().obstacles());
        assertEquals("Bổ sung sau", result.waived().getFirst().waiver().reason());
    }

    @Test
    void eachStageHasItsTotalThroughTheSameRules() {
        Field field = field("1", Block.NORMAL, "", TYPED, SHARE);
        var programme = programme(field).build();
        var unit = programme.units().getFirst();
        facts.stage(new SheetKey(UNIT, Stage.SELF, Scorer.of(UNIT)), TYPED.id(), "6")
                .stage(new SheetKey(UNIT, Stage.VERIFY, Scorer.of(unit.district())), TYPED.id(), "5");
        typed("4", "4", "4");
        facts.agreed(UNIT, TYPED.id(), "3");
        Map<Stage, Total> stages = Results.stages(programme, unit, facts.build().unit(UNIT));
        assertEquals(List.of("6", "5", "4", "3"), stages.values().stream()
                .map(total -> total.points().stripTrailingZeros().toPlainString()).toList());
    }

    @Test
    void oneStagesTotalsOfAllUnitsAreThoseOfEachUnit() {
        var programme = ComputedRound.programme();
        Map<UnitId, Total> district = Results.stage(programme, ComputedRound.facts(), Stage.VERIFY);
        same("10", district.get(ComputedRound.UNIT).points());
        assertEquals(Map.of(), Results.stage(programme, ComputedRound.facts(), Stage.SELF));
    }

    @Test
    void otherPointsAreTriedWithoutTouchingTheFacts() {
        Field field = field("1", Block.NORMAL, "", TYPED);
        typed("1", "1", "1");
        var programme = programme(field).build();
        Facts known = facts.build();
        Results results = Results.of(programme, known);
        same("6", new WhatIf(programme, known, results).with(UNIT, Map.of(TYPED.id(), new BigDecimal("6"))).units()
                .getFirst().total());
        same("1", Results.of(programme, known).units().getFirst().total());
    }
}
