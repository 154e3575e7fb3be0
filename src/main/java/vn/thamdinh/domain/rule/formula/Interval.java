package vn.thamdinh.domain.rule.formula;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Numbers that a formula can come to, at most: the real results lie within, not all of it need be reached.
 *
 * @param low  inclusive
 * @param high inclusive
 */
public record Interval(BigDecimal low, BigDecimal high) {
    /** Stands for any number: wider than all that is typed. */
    static final Interval ANY = new Interval(new BigDecimal("-1E+300"), new BigDecimal("1E+300"));

    static Interval of(BigDecimal number) {
        return new Interval(number, number);
    }

    /** From the smallest to the largest. */
    static Interval around(BigDecimal... numbers) {
        return new Interval(Stream.of(numbers).min(Comparator.naturalOrder()).orElseThrow(),
                Stream.of(numbers).max(Comparator.naturalOrder()).orElseThrow());
    }

    Interval hull(Interval other) {
        return new Interval(low.min(other.low), high.max(other.high));
    }

    boolean holdsZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    /** Whether both have a number in common. */
    public boolean meets(BigDecimal from, BigDecimal to) {
        return low.compareTo(to) <= 0 && high.compareTo(from) >= 0;
    }
}
