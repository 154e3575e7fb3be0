package vn.thamdinh.domain.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;

/**
 * On which days offices are open (Bộ luật Lao động 2019, Điều 112), as far as the sun calendar tells: the lunar holidays
 * (Tết, Giỗ Tổ) and swapped days are not known here.
 */
public final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<MonthDay> HOLIDAYS = Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1),
            MonthDay.of(9, 2));

    private WorkingDays() {
    }

    public static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    /** 1 January, 30 April, 1 May, 2 September. */
    public static boolean isHoliday(LocalDate day) {
        return HOLIDAYS.contains(MonthDay.from(day));
    }

    /** Neither weekend nor holiday. */
    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }
}
