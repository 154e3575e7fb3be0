package vn.thamdinh.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedFormsTest {
    @Test
    void decimalsHaveACommaAndThousandsADot() {
        assertEquals("8,50", Numbers.format(new BigDecimal("8.5"), 2));
        assertEquals("8,5", Numbers.trimmed(new BigDecimal("8.50")));
        assertEquals("10", Numbers.trimmed(new BigDecimal("1E+1")));
        assertEquals("100", Numbers.trimmed(new BigDecimal("100.00")));
        assertEquals("1.234.567,891", Numbers.trimmed(new BigDecimal("1234567.891")));
        assertEquals("1.100", Numbers.format(1100));
        assertEquals("-1.000,5", Numbers.trimmed(new BigDecimal("-1000.5")));
        assertEquals("0", Numbers.trimmed(new BigDecimal("0.00")));
    }

    @Test
    void fixedDecimalsRoundHalfUp() {
        assertEquals("0,99", Numbers.format(new BigDecimal("0.985"), 2));
        assertEquals("8,13", Numbers.format(new BigDecimal("8.125"), 2));
    }

    @Test
    void decimalsTravelWithADotAndWithoutPowers() {
        assertEquals("8.5", Numbers.plain(new BigDecimal("8.50")));
        assertEquals("100", Numbers.plain(new BigDecimal("1E+2")));
        assertEquals("0", Numbers.plain(new BigDecimal("0.0")));
    }

    @Test
    void longDatesHaveTwoDigitDaysAndTwoDigitMonthsOnlyForJanuaryAndFebruary() {
        assertEquals("ngày 05 tháng 7 năm 2024", AdministrativeDate.longForm(LocalDate.of(2024, 7, 5)));
        assertEquals("ngày 01 tháng 02 năm 2025", AdministrativeDate.longForm(LocalDate.of(2025, 2, 1)));
        assertEquals("ngày 29 tháng 12 năm 2023", AdministrativeDate.longForm(LocalDate.of(2023, 12, 29)));
        assertEquals("05/7/2024", AdministrativeDate.citation(LocalDate.of(2024, 7, 5)));
        assertEquals("03/02/2023", AdministrativeDate.citation(LocalDate.of(2023, 2, 3)));
        assertEquals("05/07/2024", AdministrativeDate.shortForm(LocalDate.of(2024, 7, 5)));
    }

    @Test
    void shortDatesAreReadStrictly() {
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), AdministrativeDate.parse(" 29/02/2024 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5/7/2024", "05/7/2024", "30/02/2024", "29/02/2023", "07/25/2024", "2024-07-05",
        "05-07-2024", "05/07/24", "05/07/20245"})
    void otherFormsAndDaysThatDoNotExistAreRefused(String typed) {
        assertEquals(Optional.empty(), AdministrativeDate.parse(typed));
    }

    @Test
    void countsBelowTenHaveALeadingZero() {
        assertEquals("05", Counts.twoDigits(5));
        assertEquals("00", Counts.twoDigits(0));
        assertEquals("22", Counts.twoDigits(22));
        assertEquals("1.100", Counts.twoDigits(1100));
        assertThrows(IllegalArgumentException.class, () -> Counts.twoDigits(-1));
    }
}
