package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CrashReportTest {

    @Test
    void aReportNamesPlacesButNoMessages() {
        var failure = new IllegalStateException("Xã Tân Lập được 8,5", new RuntimeException("Nguyễn Văn A"));
        CrashReport report = CrashReport.of(failure);
        assertTrue(report.details().contains("java.lang.IllegalStateException"));
        assertTrue(report.details().contains("caused by java.lang.RuntimeException"));
        assertTrue(report.details().contains("CrashReportTest"));
        assertFalse(report.details().contains("Tân Lập") || report.details().contains("Nguyễn"));
    }

    @Test
    void theSameMistakeHasTheSameCode() {
        assertEquals(CrashReport.of(mistake("a")).code(), CrashReport.of(mistake("b")).code());
        assertTrue(CrashReport.of(mistake("a")).code().matches("[0-9A-F]{4}-[0-9A-F]{4}"));
    }

    @Test
    void aCauseThatCausesItselfIsToldOnce() {
        var first = new RuntimeException();
        var second = new RuntimeException(first);
        first.initCause(second);
        assertEquals(2, CrashReport.of(first).details().lines().filter(line -> line.contains("RuntimeException")
                && !line.startsWith("  at")).count());
    }

    private static RuntimeException mistake(String message) {
        return new IllegalArgumentException(message);
    }
}
