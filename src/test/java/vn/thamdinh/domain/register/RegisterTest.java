package vn.thamdinh.domain.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thamdinh.domain.register.Column.Kind;

class RegisterTest {
    private static Column column(Kind kind, int decimals, String... options) {
        return new Column("so", "Số", kind, "", true, new BigDecimal("1000"), decimals,
                java.util.stream.IntStream.range(0, options.length).mapToObj(at ->
                        new Column.Option("o" + at, options[at], BigDecimal.valueOf(at))).toList());
    }

    private static String stored(Column column, String typed) {
        return switch (Typed.read(column, typed)) {
            case Typed.Value(String value) -> value;
            case Typed.Refused(Typed.Fault fault, _) -> fault.name();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"8,5|8.5", "8.5|8.5", "1001|TOO_LARGE", "1.234|AMBIGUOUS", "8,123|AMBIGUOUS",
        "8,55|8.55", "tám|NOT_A_NUMBER"})
    void aDecimalTakesCommaAndDot(String typed, String stored) {
        assertEquals(stored, stored(column(Kind.DECIMAL, 2), typed));
    }

    @ParameterizedTest
    @CsvSource({"25/8/2023,2023-08-25", "25/08/2023,2023-08-25", "5-9-2023,2023-09-05", "2023-08-25,2023-08-25",
        "31/02/2023,NOT_A_DATE", "8/2023,NOT_A_DATE"})
    void aDateIsDayMonthYear(String typed, String stored) {
        assertEquals(stored, stored(column(Kind.DATE, 0), typed));
    }

    @Test
    void wholesYesesAndChoicesAreReadAsPeopleTypeThem() {
        assertEquals("21", stored(column(Kind.WHOLE, 0), "21"));
        assertEquals("NOT_WHOLE", stored(column(Kind.WHOLE, 0), "21,5"));
        assertEquals("true", stored(column(Kind.YES_NO, 0), "Có"));
        assertEquals("false", stored(column(Kind.YES_NO, 0), "không"));
        assertEquals("NOT_YES_OR_NO", stored(column(Kind.YES_NO, 0), "có lẽ"));
        Column choice = column(Kind.CHOICE, 0, "Tập thể", "Cá nhân");
        assertEquals("o1", stored(choice, "cá nhân"));
        assertEquals("o0", stored(choice, "1"));
        assertEquals("NOT_AN_OPTION", stored(choice, "3"));
    }

    @Test
    void decomposedLettersAreComposed() {
        String typed = Normalizer.normalize("Đã ký đủ", Normalizer.Form.NFD);
        assertEquals("Đã ký đủ", stored(column(Kind.TEXT, 0), typed));
        Column choice = column(Kind.CHOICE, 0, "Tập thể", "Cá nhân");
        assertEquals("o0", stored(choice, Normalizer.normalize("Tập thể", Normalizer.Form.NFD)));
    }

    /** 18/08/2023 is a Friday (KH 190, II.2: “ngày thứ 6 không hẹn qua tuần”). */
    @ParameterizedTest
    @CsvSource({"2023-08-18,2023-08-18,false", "2023-08-18,2023-08-21,true", "2023-08-14,2023-08-18,false",
        "2023-08-14,2023-08-19,true", "2023-08-19,2023-08-19,false", "2023-08-19,2023-08-21,true",
        "2023-12-29,2024-01-02,true"})
    void anAppointmentBeyondTheFridayOfTheSameWeekIsFlagged(LocalDate received, LocalDate appointed, boolean broken) {
        var check = new RowCheck(new RowCheck.SameWeek("nhan", "hen"), false, "Hẹn qua tuần");
        assertEquals(broken, check.broken(Map.of("nhan", day(received), "hen", day(appointed))));
        assertFalse(check.broken(Map.of("nhan", day(received))));
    }

    private static BigDecimal day(LocalDate date) {
        return BigDecimal.valueOf(date.toEpochDay());
    }

    @Test
    void periodsHaveNamesFirstAndLastDays() {
        LocalDate from = LocalDate.of(2023, 8, 1);
        assertEquals(List.of("2023-08", "2023-09", "2023-10"), Period.MONTH.keys(from, LocalDate.of(2023, 10, 31)));
        assertEquals(List.of("2023-q3", "2023-q4"), Period.QUARTER.keys(from, LocalDate.of(2023, 12, 31)));
        assertEquals(List.of("2023-h2", "2024-h1"), Period.HALF_YEAR.keys(from, LocalDate.of(2024, 1, 1)));
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), Period.MONTH.last("2024-02"));
        assertEquals(Optional.of(LocalDate.of(2023, 12, 31)), Period.HALF_YEAR.last("2023-h2"));
        assertEquals("6 tháng cuối năm 2023", Period.HALF_YEAR.title("2023-h2"));
        assertFalse(Period.MONTH.knows("2023-13"));
        assertFalse(Period.MONTH.knows("2023"));
        assertTrue(Period.NONE.knows(""));
    }
}
