package vn.thamdinh.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thamdinh.domain.rule.grading.Extent;
import vn.thamdinh.domain.rule.grading.Step;
import vn.thamdinh.domain.rule.grading.Steps;

/** F5. */
class StepTableTest {
    private static final StepTable OF_RATIO = new StepTable(new Quotient("Trong ngày", "Tổng", ZeroWhole.NOT_APPLICABLE),
            new Steps(List.of(step("[100;100] 5"), step("[90;100) 3"), step("[0;90) 0"))));
    private static final StepTable OF_COUNT = new StepTable(new Measure.Typed("Số hình thức", BigDecimal.ZERO,
            Extent.MOST, 0), new Steps(List.of(step("[3;999999999999] 2"), step("[1;2] 1"), step("[0;0] 0"))));

    private static Step step(String text) {
        String[] words = text.split("[\\[\\]();]+| ");
        return new Step(new BigDecimal(words[1]), text.startsWith("["), new BigDecimal(words[2]), text.contains("]"),
                new BigDecimal(words[words.length - 1]));
    }

    @ParameterizedTest
    @CsvSource({"part=100 whole=100, 5.00", "part=99 whole=100, 3.00", "part=9 whole=10, 3.00",
        "part=899999 whole=1000000, 0.00", "part=9999999999 whole=10000000000, 3.00", "part=0 whole=1, 0.00",
        "part=0 whole=0, -", "part=2 whole=1, ! part PART_ABOVE_WHOLE", "part=2, ? whole"})
    void aShareFallsIntoExactlyOneStep(String inputs, String points) {
        assertEquals(points, Worked.result(OF_RATIO, "5", inputs));
    }

    @ParameterizedTest
    @CsvSource({"value=0, 0.00", "value=1, 1.00", "value=2, 1.00", "value=3, 2.00", "value=999999999999, 2.00",
        "value=-1, ! value TOO_LOW", "value=1.5, ! value NOT_EXACT"})
    void ofCountsTheNextWholeNumberBeginsTheNextStep(String inputs, String points) {
        assertEquals(points, Worked.result(OF_COUNT, "2", inputs));
        assertEquals("? value", Worked.result(OF_COUNT, "2", ""));
    }

    @Test
    void theHighestPointsAreThoseOfTheBestStep() {
        assertEquals(new BigDecimal("5"), OF_RATIO.highest(new BigDecimal("7")));
        assertEquals("b / a × 100 → [100; 100]: 5, [90; 100): 3, [0; 90): 0", OF_RATIO.formula());
    }

    @Test
    void aTableWithAHoleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new StepTable(OF_RATIO.of(),
                new Steps(List.of(step("(90;100] 5"), step("[0;90) 0")))));
    }
}
