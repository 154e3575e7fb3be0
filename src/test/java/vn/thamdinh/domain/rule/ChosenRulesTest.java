package vn.thamdinh.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F1, F8, F9, F16, F19 and F22. */
class ChosenRulesTest {
    private static final Levels LEVELS = new Levels("", List.of(new Levels.Level("tot", "Tốt", number("100")),
            new Levels.Level("kha", "Khá", number("75")), new Levels.Level("kem", "Kém", BigDecimal.ZERO)));
    private static final List<Checklist.Part> PARTS = List.of(new Checklist.Part("a", "A", number("1.5")),
            new Checklist.Part("b", "B", number("1")), new Checklist.Part("c", "C", number("0.5")));

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    @ParameterizedTest
    @CsvSource({"met=1, 2.50", "met=0, 0.00", "other=1, ? met", "met=2, ! met TOO_HIGH", "met=0.5, ! met NOT_EXACT"})
    void metIsAllAndNotMetIsNothing(String inputs, String points) {
        assertEquals(points, Worked.result(new YesNo("Có ban hành?"), "2.5", inputs));
    }

    @ParameterizedTest
    @CsvSource({"points=0, 0.00", "points=2.5, 2.50", "points=1.25, 1.25", "points=2.51, ! points TOO_HIGH",
        "points=-0.01, ! points TOO_LOW", "points=1.255, ! points NOT_EXACT", "other=1, ? points"})
    void typedPointsStayWithinTheirBounds(String inputs, String points) {
        assertEquals(points, Worked.result(new Manual(), "2.5", inputs));
    }

    @ParameterizedTest
    @CsvSource({"level.tot=1, 2.50", "level.kha=1, 1.88", "level.kem=1, 0.00", "other=1, ? level",
        "level.kha=1 level.tot=1, ! level NOT_AN_OPTION", "level.tuyet=1, ? level"})
    void aLevelGivesItsShareOfTheHighestPoints(String inputs, String points) {
        assertEquals(points, Worked.result(LEVELS, "2.5", inputs));
    }

    @ParameterizedTest
    @CsvSource({"a=1 b=1 c=1, 3.00, 3.00", "a=1 b=0 c=1, 2.00, 3.00", "a=0 b=0 c=1, 0.50, 0.00", "a=0 b=0 c=0, 0.00, 0.00",
        "a=1 c=1, ? b, ? b", "a=1 b=2 c=0, ! b TOO_HIGH, ! b TOO_HIGH"})
    void tickedPartsAddUpOrEnoughOfThemGiveAll(String inputs, String sum, String twoOfThree) {
        assertEquals(sum, Worked.result(new Checklist(PARTS, 0), "3", inputs));
        assertEquals(twoOfThree, Worked.result(new Checklist(PARTS, 2), "3", inputs));
    }

    @Test
    void theHighestPointsAreThoseThatCanBeReached() {
        assertEquals(0, new Checklist(PARTS, 0).highest(number("9")).compareTo(number("3")));
        assertEquals(number("9"), new Checklist(PARTS, 3).highest(number("9")));
        assertEquals(0, new Levels("", LEVELS.levels().subList(1, 3)).highest(number("4")).compareTo(number("3")));
        assertThrows(IllegalArgumentException.class, () -> new Checklist(PARTS, 4));
        assertThrows(IllegalArgumentException.class, () -> new Checklist(List.of(PARTS.get(0), PARTS.get(0)), 0));
    }

    private static final WhereApplicable WHERE = new WhereApplicable(new Ratio("b", "a", ZeroWhole.REFUSED), "");

    @ParameterizedTest
    @CsvSource({"not-applicable=1, -", "not-applicable=1 part=5 whole=2, -", "not-applicable=0 part=1 whole=2, 1.00",
        "part=1 whole=2, 1.00", "not-applicable=0 part=1, ? whole", "not-applicable=0.5, ! not-applicable NOT_EXACT",
        "not-applicable=2, ! not-applicable TOO_HIGH", "part=0 whole=0, ! whole ZERO_WHOLE"})
    void whatDoesNotConcernAUnitNeedsNothingElse(String inputs, String points) {
        assertEquals(points, Worked.result(WHERE, "2", inputs));
    }

    @Test
    void onlyARuleThatSomebodyScoresCanBeLeftOut() {
        assertEquals(List.of("not-applicable", "part", "whole"), WHERE.inputs().stream().map(RuleInput::name).toList());
        assertThrows(IllegalArgumentException.class, () -> new WhereApplicable(WHERE, ""));
        assertThrows(IllegalArgumentException.class,
                () -> new WhereApplicable(new Veto("?", Veto.Effect.RECOGNITION), ""));
        Deduction below = new Deduction(List.of(new Item("n", "N", number("1"))), number("-2"));
        assertEquals(number("-2"), new WhereApplicable(below, "").lowest(number("3")));
    }

    @ParameterizedTest
    @CsvSource({"0, violated=0, 0.00, false", "0, violated=1, 0.00, true", "2, violated=0, 2.00, false",
        "2, violated=1, 0.00, true"})
    void aBrokenConditionLosesItsOwnPointsAndIsTold(String max, String inputs, String points, boolean broken) {
        Veto veto = new Veto("Có cán bộ bị kỷ luật?", Veto.Effect.RECOGNITION);
        assertEquals(points, Worked.result(veto, max, inputs));
        assertEquals(broken, veto.isViolated(Worked.inputs(inputs)));
    }

    @Test
    void nobodyMayTakeSilenceForAConditionThatHolds() {
        Veto veto = new Veto("Có cán bộ bị kỷ luật?", Veto.Effect.CRITERION);
        assertEquals("? violated", Worked.result(veto, "2", ""));
        assertFalse(veto.isComputed());
        assertTrue(veto.inputs().getFirst().isTyped());
    }
}
