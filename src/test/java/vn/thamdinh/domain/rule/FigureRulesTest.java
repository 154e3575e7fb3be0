package vn.thamdinh.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thamdinh.domain.rule.grading.Line;
import vn.thamdinh.domain.rule.grading.Step;
import vn.thamdinh.domain.rule.grading.Steps;

/** F15 and F21. */
class FigureRulesTest {
    private static final FigureId INDEX = new FigureId("par-index-2023");

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    @ParameterizedTest
    @CsvSource({"figure=100, 50.00", "figure=0, 0.00", "figure=87.35, 43.68", "figure=101, 50.00", "figure=-1, 0.00"})
    void anIndexCountsInProportion(String inputs, String points) {
        LinkedIndex share = new LinkedIndex(INDEX, new Line(number("0"), number("100")));
        assertEquals(points, Worked.result(share, "50", inputs));
    }

    @ParameterizedTest
    @CsvSource({"figure=95, 5.00", "figure=94.99, 4.00", "figure=80, 4.00", "figure=79.999999, 0.00"})
    void anIndexCountsThroughATable(String inputs, String points) {
        LinkedIndex table = new LinkedIndex(INDEX, new Steps(List.of(
                new Step(number("95"), true, number("100"), true, number("5")),
                new Step(number("80"), true, number("95"), false, number("4")),
                new Step(number("0"), true, number("80"), false, number("0")))));
        assertEquals(points, Worked.result(table, "5", inputs));
    }

    @Test
    void anIndexThatNobodyRecordedIsMissingAndNobodyScoresIt() {
        LinkedIndex index = new LinkedIndex(INDEX, new Line(number("60"), number("90")));
        assertEquals("? figure", Worked.result(index, "5", ""));
        assertTrue(index.isComputed());
        assertEquals("M × (75 − 60) / (90 − 60), 0 … M", Worked.working(index, "5", "figure=75"));
        assertEquals("2.50", Worked.result(index, "5", "figure=75"));
    }

    private static Trend trend(Trend.Change change, ZeroWhole zero) {
        return new Trend(new Measure.Typed("Số hồ sơ", BigDecimal.ZERO, number("100000"), 0), new FigureId("nam-truoc"),
                change, new Line(number("0"), number("10")), zero);
    }

    @ParameterizedTest
    @CsvSource({"value=50 before=50, 0.00", "value=55 before=50, 1.00", "value=60 before=50, 2.00",
        "value=90 before=50, 2.00", "value=40 before=50, 0.00", "value=51 before=50.5, 0.10", "value=51, ? before",
        "before=50, ? value", "value=-1 before=50, ! value TOO_LOW", "value=5 before=-5, 2.00"})
    void progressIsTheDifferenceFromLastYear(String inputs, String points) {
        assertEquals(points, Worked.result(trend(Trend.Change.DIFFERENCE, ZeroWhole.REFUSED), "2", inputs));
    }

    @ParameterizedTest
    @CsvSource({"value=105 before=100, 1.00", "value=110 before=100, 2.00", "value=2 before=3, 0.00",
        "value=31 before=30, 0.67", "value=5 before=-5, ! before NO_VALUE"})
    void progressIsAShareOfLastYear(String inputs, String points) {
        assertEquals(points, Worked.result(trend(Trend.Change.PERCENT, ZeroWhole.REFUSED), "2", inputs));
    }

    @ParameterizedTest
    @CsvSource({"FULL, 2.00", "ZERO, 0.00", "NOT_APPLICABLE, -", "REFUSED, ! before ZERO_WHOLE"})
    void aLastYearOfZeroMeansWhatTheProgrammeSays(ZeroWhole zero, String points) {
        assertEquals(points, Worked.result(trend(Trend.Change.PERCENT, zero), "2", "value=5 before=0"));
    }

    @Test
    void aShareOfThisYearIsComparedInPercentagePoints() {
        Trend share = new Trend(new Quotient("Trực tuyến", "Tổng", ZeroWhole.ZERO), new FigureId("nam-truoc"),
                Trend.Change.DIFFERENCE, new Line(number("0"), number("10")), ZeroWhole.REFUSED);
        assertEquals("1.00", Worked.result(share, "2", "part=55 whole=100 before=50"));
        assertEquals("0.00", Worked.result(share, "2", "part=0 whole=0 before=50"));
        assertEquals("! part PART_ABOVE_WHOLE", Worked.result(share, "2", "part=3 whole=2 before=50"));
        assertEquals("M × (((55 / 100 × 100) − 50) − 0) / (10 − 0), 0 … M",
                Worked.working(share, "2", "part=55 whole=100 before=50"));
        assertFalse(share.isComputed());
    }
}
