package vn.thamdinh.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F6, F7 with F17, F10 and F11. */
class CountingRulesTest {
    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    /** The wording of NQ 1211/2016: above 3,500 people each further 100 give half a point, 35 at most. */
    private static final Increment PEOPLE = new Increment(new Measure.Typed("Dân số", BigDecimal.ZERO,
            number("1000000"), 0), number("3500"), number("10"), number("100"), number("0.5"));

    @ParameterizedTest
    @CsvSource({"value=3499, 0.00", "value=3500, 10.00", "value=3599, 10.00", "value=3600, 10.50", "value=8500, 35.00",
        "value=8600, 35.00", "value=1000000, 35.00", "value=0, 0.00", "value=1000001, ! value TOO_HIGH",
        "value=3500.5, ! value NOT_EXACT"})
    void everyFullAmountAboveTheThresholdGivesAnotherStep(String inputs, String points) {
        assertEquals(points, Worked.result(PEOPLE, "35", inputs));
        assertEquals("? value", Worked.result(PEOPLE, "35", ""));
    }

    @Test
    void anIncrementKnowsTheMostThatItCanGive() {
        assertEquals(number("35"), PEOPLE.highest(number("35")));
        Increment few = new Increment(new Measure.Typed("Số cuộc", BigDecimal.ZERO, number("3"), 0), number("1"),
                number("2"), number("1"), number("0.5"));
        assertEquals(0, few.highest(number("4")).compareTo(number("3")));
        assertEquals(0, few.highest(number("2.5")).compareTo(number("2.5")));
        Increment never = new Increment(few.of(), number("4"), number("2"), number("1"), number("1"));
        assertEquals(BigDecimal.ZERO, never.highest(number("4")));
        assertEquals("min(2.5, 2 + ⌊(3 − 1) / 1⌋ × 0.5)", Worked.working(few, "2.5", "value=3"));
        assertEquals("0 < 1", Worked.working(few, "2.5", "value=0"));
    }

    private static final List<Item> RULES = List.of(new Item("noi-quy", "Nội quy, quy chế", number("0.5")),
            new Item("sua-doi", "Văn bản sửa đổi", number("0.25")));

    @ParameterizedTest
    @CsvSource({"noi-quy=0 sua-doi=0, 0.00", "noi-quy=1 sua-doi=1, 0.75", "noi-quy=3 sua-doi=2, 2.00",
        "noi-quy=4 sua-doi=0, 2.00", "noi-quy=999999999999 sua-doi=0, 2.00", "noi-quy=1, ? sua-doi",
        "noi-quy=-1 sua-doi=0, ! noi-quy TOO_LOW", "noi-quy=0.5 sua-doi=0, ! noi-quy NOT_EXACT"})
    void whatIsCountedGivesPointsUpToTheHighest(String inputs, String points) {
        assertEquals(points, Worked.result(new PointsPerItem(RULES), "2", inputs));
    }

    @ParameterizedTest
    @CsvSource({"0, noi-quy=0 sua-doi=0, 2.00", "0, noi-quy=1 sua-doi=0, 1.50", "0, noi-quy=4 sua-doi=0, 0.00",
        "0, noi-quy=5 sua-doi=0, 0.00", "-1, noi-quy=5 sua-doi=0, -0.50", "-1, noi-quy=6 sua-doi=0, -1.00",
        "-1, noi-quy=7 sua-doi=100, -1.00", "0, sua-doi=1, ? noi-quy"})
    void occurrencesTakePointsDownToTheFloorWhichMayBeBelowZero(String floor, String inputs, String points) {
        assertEquals(points, Worked.result(new Deduction(RULES, number(floor)), "2", inputs));
    }

    @Test
    void aDeductionTellsItsLowestPoints() {
        Deduction deduction = new Deduction(RULES, number("-1"));
        assertEquals(number("-1"), deduction.lowest(number("2")));
        assertEquals("max(-1, 2 − (5 × 0.5 + 0 × 0.25))", Worked.working(deduction, "2", "noi-quy=5 sua-doi=0"));
        assertThrows(IllegalArgumentException.class, () -> new Deduction(RULES, number("0.5")));
        assertThrows(IllegalArgumentException.class, () -> new Deduction(List.of(), BigDecimal.ZERO));
        assertThrows(IllegalArgumentException.class,
                () -> new PointsPerItem(List.of(RULES.getFirst(), RULES.getFirst())));
        assertThrows(IllegalArgumentException.class, () -> new Item("a", "A", BigDecimal.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"late=0, 2.00", "late=1, 1.75", "late=5, 0.75", "late=6, 0.00", "late=100, 0.00",
        "late=0.5, ! late NOT_EXACT", "late=-1, ! late TOO_LOW"})
    void everyDayLateCostsPointsAndBeyondTheLimitNothingIsLeft(String inputs, String points) {
        assertEquals(points, Worked.result(new Lateness("Số ngày chậm", number("0.25"), 5), "2", inputs));
    }

    @Test
    void latenessThatIsNotSaidIsMissingAndPointsNeverFallBelowZero() {
        Lateness lateness = new Lateness("Số báo cáo chậm", number("1.5"), 3);
        assertEquals("? late", Worked.result(lateness, "2", ""));
        assertEquals("0.00", Worked.result(lateness, "2", "late=2"));
        assertEquals("max(0, 2 − 2 × 1.5)", Worked.working(lateness, "2", "late=2"));
        assertEquals("4 > 3", Worked.working(lateness, "2", "late=4"));
    }
}
