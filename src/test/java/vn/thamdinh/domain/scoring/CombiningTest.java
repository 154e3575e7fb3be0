package vn.thamdinh.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.ProgrammeBuilder.ONE;
import static vn.thamdinh.fixture.ProgrammeBuilder.THREE;
import static vn.thamdinh.fixture.ProgrammeBuilder.TWO;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Combination;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.FactsBuilder;
import vn.thamdinh.fixture.ProgrammeBuilder;

/** From members' scores to the council's, worked by hand. */
class CombiningTest {
    private static final UnitId UNIT = ProgrammeBuilder.unit(1);
    private static final MemberId A = new MemberId("tv-01");
    private static final MemberId B = new MemberId("tv-02");
    private static final MemberId C = new MemberId("tv-03");

    private final FactsBuilder facts = new FactsBuilder().panel(UNIT, A, B, C);
    private final ProgrammeBuilder programme = ProgrammeBuilder.withUnits(1);

    private UnitResult result() {
        return Results.of(programme.build(), facts.build()).units().getFirst();
    }

    private ComponentResult component(ComponentId id) {
        return result().fields().stream().flatMap(field -> field.components().stream())
                .filter(component -> component.component().id().equals(id)).findFirst().orElseThrow();
    }

    private FactsBuilder scores(ComponentId component, String a, String b, String c) {
        return facts.score(UNIT, A, component, a).score(UNIT, B, component, b).score(UNIT, C, component, c);
    }

    @Test
    void theMeanIsRoundedHalfUpAtTheComponent() {
        scores(ONE, "5", "5", "5.25");
        assertEquals(new BigDecimal("5.08"), component(ONE).points());
        assertEquals(new BigDecimal("5.0833333333"), component(ONE).trace().exact());
        scores(TWO, "1", "1", "1.015");
        assertEquals(new BigDecimal("1.01"), component(TWO).points());
        assertEquals(0, new BigDecimal("1.005").compareTo(component(TWO).trace().exact()));
    }

    @Test
    void totalsAreSumsOfRoundedComponentsAndNotRoundedSums() {
        scores(ONE, "1", "1", "1.01");
        scores(TWO, "1", "1", "1.01");
        scores(THREE, "1", "1", "1.01");
        assertEquals(new BigDecimal("3.00"), result().total());
        assertEquals(List.of(new BigDecimal("2.00"), new BigDecimal("1.00")),
                result().fields().stream().map(FieldResult::points).toList());
    }

    @Test
    void theMedianIsTheMiddleOrBetweenTheTwoMiddleOnes() {
        programme.combination(Combination.MEDIAN);
        scores(ONE, "6", "0", "4.5");
        assertEquals(new BigDecimal("4.50"), component(ONE).points());
        assertEquals(Trace.Basis.MEDIAN, component(ONE).trace().basis());
        facts.score(UNIT, A, TWO, "4").score(UNIT, C, TWO, "1.25");
        assertEquals(new BigDecimal("2.63"), component(TWO).points());
    }

    @Test
    void onePersonsScoreIsTakenAsItIs() {
        facts.panel(UNIT, A).score(UNIT, A, ONE, "5.5");
        assertEquals(new BigDecimal("5.50"), component(ONE).points());
        assertEquals(0, component(ONE).missing());
    }

    @Test
    void theAgreedScoreStandsForAllOthers() {
        scores(ONE, "1", "1", "1");
        facts.agreed(UNIT, ONE, "4").agreed(UNIT, TWO, "0");
        assertEquals(new BigDecimal("4.00"), component(ONE).points());
        assertEquals(Trace.Basis.AGREED, component(ONE).trace().basis());
        assertEquals(List.of(Scorer.COUNCIL),
                component(ONE).trace().inputs().stream().map(Trace.Input::scorer).toList());
        assertEquals(0, component(TWO).missing());
        assertEquals(Trace.Basis.AGREED, component(TWO).trace().basis());
        assertEquals(3, component(THREE).missing());
    }

    @Test
    void anAgreementSettlesAContradictionAndMayBeOneItself() {
        facts.score(UNIT, A, ONE, "1").score(UNIT, A, ONE, "2").agreed(UNIT, ONE, "3");
        assertFalse(component(ONE).conflict());
        facts.agreed(UNIT, ONE, "4");
        assertTrue(component(ONE).conflict());
    }

    @Test
    void whoHasNotScoredIsCountedAndLeftOutOfTheMean() {
        facts.score(UNIT, A, ONE, "5").score(UNIT, C, ONE, "6");
        assertEquals(new BigDecimal("5.50"), component(ONE).points());
        assertEquals(1, component(ONE).missing());
        assertEquals(3, component(TWO).missing());
        assertEquals(Trace.Basis.NO_SCORE, component(TWO).trace().basis());
        assertEquals(new BigDecimal("0.00"), component(TWO).points());
        assertTrue(result().obstacles().contains(new Obstacle.ScoresMissing(7)));
        assertEquals(UnitStatus.INCOMPLETE, result().status());
    }

    @Test
    void aUnitThatNobodyAppraisesIsIncomplete() {
        facts.panel(UNIT);
        assertTrue(result().obstacles().contains(new Obstacle.ScoresMissing(3)));
    }

    @Test
    void contradictingScoresAreShownAndLeftOut() {
        scores(ONE, "6", "4", "4");
        facts.score(UNIT, A, ONE, "0");
        assertEquals(new BigDecimal("4.00"), component(ONE).points());
        assertTrue(component(ONE).conflict());
        assertEquals(0, component(ONE).missing());
        assertEquals(UnitStatus.OPEN_CONFLICT, result().status());
        assertTrue(result().obstacles().contains(new Obstacle.OpenConflict(1)));
        assertTrue(result().rank().isEmpty());
    }

    @Test
    void aRecusedMembersScoresGoInNowhere() {
        scores(ONE, "6", "3", "3");
        facts.recused(UNIT, A);
        assertEquals(new BigDecimal("3.00"), component(ONE).points());
        assertEquals(0, component(ONE).missing());
        assertEquals(List.of(Scorer.of(B), Scorer.of(C)),
                component(ONE).trace().inputs().stream().map(Trace.Input::scorer).toList());
    }
}
