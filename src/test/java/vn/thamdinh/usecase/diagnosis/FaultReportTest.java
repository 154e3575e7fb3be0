package vn.thamdinh.usecase.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

class FaultReportTest {

    @Test
    void aReportNamesPlacesButNoMessages() {
        var failure = new IllegalStateException("Xã Tân Lập được 8,5", new RuntimeException("Nguyễn Văn A"));
        FaultReport report = FaultReport.of(failure);
        assertTrue(report.details().contains("java.lang.IllegalStateException"));
        assertTrue(report.details().contains("caused by java.lang.RuntimeException"));
        assertTrue(report.details().contains("FaultReportTest"));
        assertTrue(report.details().startsWith(report.code()));
        assertFalse(report.details().contains("Tân Lập") || report.details().contains("Nguyễn"));
    }

    @Test
    void theSameMistakeHasTheSameCodeAndAnotherPlaceAnother() {
        assertEquals(FaultReport.of(mistake("a")).code(), FaultReport.of(mistake("b")).code());
        assertTrue(FaultReport.of(mistake("a")).code().matches("TD-[0-9A-F]{4}"));
        assertNotEquals(FaultReport.of(mistake("a")).code(), FaultReport.of(elsewhere()).code());
    }

    /** Which number the compiler gives a step within a method changes from build to build. */
    @Test
    void aStepWithinAMethodCountsAsTheMethod() {
        Supplier<RuntimeException> one = () -> new IllegalArgumentException("one");
        Supplier<RuntimeException> two = () -> new IllegalArgumentException("two");
        assertEquals(FaultReport.of(one.get()).code(), FaultReport.of(two.get()).code());
    }

    @Test
    void whatWrapsAMistakeDoesNotChangeItsCode() {
        assertEquals(FaultReport.of(mistake("a")).code(), FaultReport.of(new RuntimeException(mistake("a"))).code());
    }

    @Test
    void aCauseThatCausesItselfIsToldOnce() {
        var first = new RuntimeException();
        var second = new RuntimeException(first);
        first.initCause(second);
        assertEquals(2, FaultReport.of(first).details().lines().filter(line -> line.contains("RuntimeException")
                && !line.startsWith("  at")).count());
    }

    private static RuntimeException mistake(String message) {
        return new IllegalArgumentException(message);
    }

    private static RuntimeException elsewhere() {
        return new IllegalArgumentException();
    }
}
