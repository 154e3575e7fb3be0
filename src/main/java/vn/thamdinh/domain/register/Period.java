package vn.thamdinh.domain.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a register expects a row, and the names of its periods: "2023-08", "2023-q3", "2023-h2", "2023". */
public enum Period {
    /** No periods: one row once and for all, or rows as they come. */
    NONE(0, ""),
    MONTH(1, ""),
    QUARTER(3, "q"),
    HALF_YEAR(6, "h"),
    YEAR(12, ""),
    /** Rows as they are asked for; each has a name and a last day of its own. */
    ON_DEMAND(0, "");

    private static final Pattern MONTHLY = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern PART = Pattern.compile("([0-9]{4})-([qh])([1-4])");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final int months;
    private final String mark;

    Period(int months, String mark) {
        this.months = months;
        this.mark = mark;
    }

    /** Whether rows are expected at the end of each period. */
    public boolean recurs() {
        return months > 0;
    }

    /** The period in which a day lies; empty without periods. */
    public String keyOf(LocalDate day) {
        int number = months == 0 ? 0 : (day.getMonthValue() - 1) / months + 1;
        return switch (this) {
            case NONE, ON_DEMAND -> "";
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> Integer.toString(day.getYear());
            case QUARTER, HALF_YEAR -> day.getYear() + "-" + mark + number;
        };
    }

    /** The periods that begin within the days named, in their order; the first is the one in which {@code from} lies. */
    public List<String> keys(LocalDate from, LocalDate until) {
        List<String> keys = new ArrayList<>();
        if (months > 0) {
            LocalDate start = first(keyOf(from)).orElseThrow();
            for (; !start.isAfter(until); start = start.plusMonths(months)) {
                keys.add(keyOf(start));
            }
        }
        return keys;
    }

    /** Whether it is the name of one of these periods. */
    public boolean knows(String key) {
        return months == 0 ? key.isEmpty() : first(key).isPresent();
    }

    /** The first day of a period; empty for what is none. */
    public Optional<LocalDate> first(String key) {
        try {
            return month(key).map(month -> month.atDay(1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The last day of a period; empty for what is none. */
    public Optional<LocalDate> last(String key) {
        return first(key).map(day -> day.plusMonths(months).minusDays(1));
    }

    private Optional<YearMonth> month(String key) {
        Matcher monthly = MONTHLY.matcher(key);
        Matcher part = PART.matcher(key);
        if (this == MONTH && monthly.matches()) {
            return Optional.of(YearMonth.parse(key));
        }
        if (this == YEAR && key.matches("[0-9]{4}")) {
            return Optional.of(YearMonth.of(Integer.parseInt(key), 1));
        }
        return !mark.isEmpty() && part.matches() && part.group(2).equals(mark)
                ? Optional.of(YearMonth.of(Integer.parseInt(part.group(1)), (Integer.parseInt(part.group(3)) - 1) * months + 1))
                : Optional.empty();
    }

    /** As papers name it: "tháng 8/2023", "quý III/2023", "6 tháng cuối năm 2023", "năm 2023". */
    public String title(String key) {
        Optional<LocalDate> first = first(key);
        if (first.isEmpty()) {
            return key;
        }
        int year = first.get().getYear();
        int month = first.get().getMonthValue();
        return switch (this) {
            case NONE, ON_DEMAND -> key;
            case MONTH -> "tháng " + month + "/" + year;
            case QUARTER -> "quý " + ROMAN.get((month - 1) / months) + "/" + year;
            case HALF_YEAR -> "6 tháng " + (month == 1 ? "đầu" : "cuối") + " năm " + year;
            case YEAR -> "năm " + year;
        };
    }
}
