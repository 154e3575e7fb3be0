package vn.thamdinh.domain.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import java.math.BigDecimal;

import vn.thamdinh.domain.text.Require;

/**
 * What a row must not say.
 *
 * @param refuses whether such a row is not taken at all; else it is taken and marked
 * @param text    what people are told
 */
public record RowCheck(Test test, boolean refuses, String text) {
    /** What must hold. */
    public sealed interface Test {
    }

    /** The later day is not before the earlier. */
    public record Order(String earlier, String later) implements Test {
    }

    /** Both are the same day. */
    public record SameDay(String from, String to) implements Test {
    }

    /**
     * The second day lies no later than Friday of the week of the first: nothing received is put off into the next week.
     * What was received on a Saturday or Sunday has that day itself.
     */
    public record SameWeek(String from, String to) implements Test {
    }

    /** The day is not after a given one. */
    public record NotAfter(String column, LocalDate day) implements Test {
    }

    /** A comparison of the row's numbers. */
    public record Holds(Condition condition) implements Test {
    }

    public RowCheck {
        Objects.requireNonNull(test, "test");
        text = Require.text(text, "text of a check");
    }

    /** The columns that it looks at. */
    public Set<String> columns() {
        return switch (test) {
            case Order(String earlier, String later) -> Set.of(earlier, later);
            case SameDay(String from, String to) -> Set.of(from, to);
            case SameWeek(String from, String to) -> Set.of(from, to);
            case NotAfter(String column, _) -> Set.of(column);
            case Holds(Condition condition) -> condition.variables();
        };
    }

    /** Whether a row breaks it; where a column is open it does not. */
    public boolean broken(Map<String, BigDecimal> numbers) {
        return switch (test) {
            case Order(String earlier, String later) -> both(numbers, earlier, later)
                    .filter(days -> days.second().isBefore(days.first())).isPresent();
            case SameDay(String from, String to) -> both(numbers, from, to)
                    .filter(days -> !days.second().equals(days.first())).isPresent();
            case SameWeek(String from, String to) -> both(numbers, from, to).filter(Days::leavesTheWeek).isPresent();
            case NotAfter(String column, LocalDate day) -> both(numbers, column, column)
                    .filter(days -> days.first().isAfter(day)).isPresent();
            case Holds(Condition condition) -> condition.holds(numbers).filter(holds -> !holds).isPresent();
        };
    }

    private record Days(LocalDate first, LocalDate second) {
        boolean leavesTheWeek() {
            LocalDate friday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
            return second.isAfter(friday) && second.isAfter(first);
        }
    }

    private static Optional<Days> both(Map<String, BigDecimal> numbers, String first, String second) {
        return numbers.containsKey(first) && numbers.containsKey(second)
                ? Optional.of(new Days(day(numbers.get(first)), day(numbers.get(second)))) : Optional.empty();
    }

    private static LocalDate day(BigDecimal number) {
        return LocalDate.ofEpochDay(number.longValueExact());
    }
}
