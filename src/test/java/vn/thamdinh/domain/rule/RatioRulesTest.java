package vn.thamdinh.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thamdinh.domain.rule.grading.Line;

/** F2, F3, F4 and F20. */
class RatioRulesTest {
    private static Quotient of(ZeroWhole zero) {
        return new Quotient("Đã làm", "Phải làm", zero);
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    @ParameterizedTest
    @CsvSource({"2, part=18 whole=20, 1.80", "2, part=20 whole=20, 2.00", "2, part=0 whole=20, 0.00",
        "2, part=1 whole=3, 0.67", "5, part=1 whole=1000, 0.01", "5, part=1 whole=1001, 0.00",
        "2.5, part=0 whole=0, 0.00", "2, part=21 whole=20, ! part PART_ABOVE_WHOLE", "2, part=1 whole=0, ! part PART_ABOVE_WHOLE",
        "2, part=18, ? whole", "2, , ? part whole", "2, part=-1 whole=20, ! part TOO_LOW",
        "2, part=1.5 whole=20, ! part NOT_EXACT", "0.5, part=999999999999 whole=999999999999, 0.50",
        "2, part=1 whole=1000000000000, ! whole TOO_HIGH"})
    void aRatioGivesPointsInProportion(String max, String inputs, String points) {
        assertEquals(points, Worked.result(new Ratio(of(ZeroWhole.ZERO)), max, inputs == null ? "" : inputs));
    }

    @ParameterizedTest
    @EnumSource
    void aWholeOfZeroMeansWhatTheProgrammeSays(ZeroWhole zero) {
        String expected = switch (zero) {
            case FULL -> "2.00";
            case ZERO -> "0.00";
            case NOT_APPLICABLE -> "-";
            case REFUSED -> "! whole ZERO_WHOLE";
        };
        String inputs = "part=0 whole=0";
        assertEquals(expected, Worked.result(new Ratio(of(zero)), "2", inputs));
        assertEquals(expected, Worked.result(new FlooredRatio(of(zero), number("80")), "2", inputs));
        assertEquals(expected, Worked.result(new ReverseRatio(of(zero)), "2", inputs));
        assertEquals(expected, Worked.result(new Rescaled(of(zero), new Line(number("50"), number("90"))), "2", inputs));
    }

    @ParameterizedTest
    @CsvSource({"10, part=79 whole=100, 0.00", "10, part=80 whole=100, 8.00", "10, part=100 whole=100, 10.00",
        "10, part=799999 whole=1000000, 0.00", "10, part=7999999999 whole=10000000000, 0.00",
        "10, part=4 whole=5, 8.00", "10, part=5, ? whole"})
    void belowItsFloorARatioGivesNothing(String max, String inputs, String points) {
        assertEquals(points, Worked.result(new FlooredRatio(of(ZeroWhole.ZERO), number("80")), max, inputs));
    }

    @ParameterizedTest
    @CsvSource({"part=50 whole=100, 0.00", "part=49 whole=100, 0.00", "part=70 whole=100, 2.00",
        "part=90 whole=100, 4.00", "part=100 whole=100, 4.00", "part=2 whole=3, 1.67", "part=0 whole=7, 0.00"})
    void aRescaledRatioRisesFromItsFloorToItsTarget(String inputs, String points) {
        assertEquals(points, Worked.result(new Rescaled(of(ZeroWhole.ZERO), new Line(number("50"), number("90"))),
                "4", inputs));
    }

    @ParameterizedTest
    @CsvSource({"part=0 whole=100, 4.00", "part=5 whole=100, 2.00", "part=10 whole=100, 0.00", "part=11 whole=100, 0.00"})
    void aLineMayFallWhereLessIsBetter(String inputs, String points) {
        assertEquals(points, Worked.result(new Rescaled(of(ZeroWhole.ZERO), new Line(number("10"), number("0"))),
                "4", inputs));
    }

    @ParameterizedTest
    @CsvSource({"part=0 whole=50, 2.00", "part=50 whole=50, 0.00", "part=1 whole=3, 1.33", "part=1 whole=400, 2.00",
        "part=51 whole=50, ! part PART_ABOVE_WHOLE", "whole=50, ? part"})
    void aReverseRatioGivesMoreForFewer(String inputs, String points) {
        assertEquals(points, Worked.result(new ReverseRatio(of(ZeroWhole.FULL)), "2", inputs));
    }

    @Test
    void resultsAgainstATargetMayExceedItAndGiveAllOrNothing() {
        Quotient target = new Quotient("Đạt", "Chỉ tiêu", ZeroWhole.REFUSED, true, 2);
        assertEquals("3.00", Worked.result(new Ratio(target), "3", "part=120.5 whole=100"));
        assertEquals("0.00", Worked.result(new ReverseRatio(target), "3", "part=120.5 whole=100"));
        assertEquals("3.00", Worked.result(new FlooredRatio(target, number("80")), "3", "part=120.5 whole=100"));
        assertEquals("! part NOT_EXACT", Worked.result(new Ratio(target), "3", "part=120.555 whole=100"));
    }

    /** 0.005 exactly is rounded up, the hair below it is not. */
    @Test
    void halfAHundredthIsRoundedAsTheProgrammeSays() {
        assertEquals("0.01", Worked.result(new Ratio(of(ZeroWhole.ZERO)), "1", "part=5 whole=1000"));
        assertEquals("0.00", Worked.result(new Ratio(of(ZeroWhole.ZERO)), "1", "part=4999 whole=1000000"));
        assertEquals("1.67", Worked.result(new Ratio(of(ZeroWhole.ZERO)), "3.33", "part=1 whole=2"));
    }

    @Test
    void theWorkingShowsTheNumbersThatWentIn() {
        assertEquals("18 / 20 × 2.5", Worked.working(new Ratio(of(ZeroWhole.ZERO)), "2.5", "part=18 whole=20"));
        assertEquals("(1 − 1 / 20) × 2", Worked.working(new ReverseRatio(of(ZeroWhole.ZERO)), "2", "part=1 whole=20"));
        assertEquals("7 / 10 < 80 %", Worked.working(new FlooredRatio(of(ZeroWhole.ZERO), number("80")), "2",
                "part=7 whole=10"));
        assertEquals("M × (18 / 20 × 100 − 50) / (90 − 50), 0 … M", Worked.working(
                new Rescaled(of(ZeroWhole.ZERO), new Line(number("50"), number("90"))), "2", "part=18 whole=20"));
    }

    @Test
    void boundsThatMakeNoSenseAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FlooredRatio(of(ZeroWhole.ZERO), number("0")));
        assertThrows(IllegalArgumentException.class, () -> new FlooredRatio(of(ZeroWhole.ZERO), number("100.1")));
        assertThrows(IllegalArgumentException.class, () -> new Line(number("5"), number("5.0")));
        assertThrows(IllegalArgumentException.class, () -> new Ratio("", "Tổng", ZeroWhole.ZERO));
    }
}
