package vn.thamdinh.domain.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which days offices are open (Bộ luật Lao động 2019, Điều 112). The holidays of fixed days are known here; the lunar
 * ones (Tết, Giỗ Tổ) and swapped days are announced each year, and so are data of the programme.
 *
 * @param off    days off beside weekends and the holidays of fixed days
 * @param worked days worked all the same, as where one was swapped
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<MonthDay> HOLIDAYS = Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1),
            MonthDay.of(9, 2));
    private static final int LONGEST = 366;

    /** With the holidays of fixed days alone. */
    public static final WorkingDays USUAL = new WorkingDays(Set.of(), Set.of());

    public WorkingDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
        Require.that(off.stream().noneMatch(worked::contains), "a day is both off and worked");
    }

    public static WorkingDays of(Collection<LocalDate> off, Collection<LocalDate> worked) {
        return new WorkingDays(new TreeSet<>(off), new TreeSet<>(worked));
    }

    public static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    /** 1 January, 30 April, 1 May, 2 September, and those that the programme names. */
    public boolean isHoliday(LocalDate day) {
        return !worked.contains(day) && (HOLIDAYS.contains(MonthDay.from(day)) || off.contains(day));
    }

    /** Neither weekend nor holiday, or worked all the same. */
    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || !isWeekend(day) && !isHoliday(day);
    }

    /**
     * The last day of so many working days, the first one counting if it is one.
     *
     * @param count 1 to 366; less or more is taken as these
     */
    public LocalDate last(LocalDate from, int count) {
        LocalDate day = from;
        int left = Math.clamp(count, 1, LONGEST);
        while (true) {
            left -= isWorkingDay(day) ? 1 : 0;
            if (left <= 0) {
                return day;
            }
            day = day.plusDays(1);
        }
    }

    /** Whether days off of that year beside the fixed ones are named. */
    public boolean knows(int year) {
        return off.stream().anyMatch(day -> day.getYear() == year);
    }
}
