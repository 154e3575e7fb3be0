package vn.thamdinh.domain.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * Hybrid logical time: the clock's milliseconds and a counter that keeps entries of one millisecond, or of a clock that
 * went back, in order. It orders displays only and decides nothing.
 *
 * @param millis  milliseconds since 1970-01-01T00:00Z, not negative
 * @param counter 0 to 65,535
 */
public record HybridTime(long millis, int counter) implements Comparable<HybridTime> {

    /** How far ahead of our clock a received time may be before it is not followed. */
    public static final Duration TOLERANCE = Duration.ofHours(24);

    public static final HybridTime START = new HybridTime(0, 0);

    private static final int MAX_COUNTER = 0xFFFF;
    private static final Comparator<HybridTime> ORDER =
            Comparator.comparingLong(HybridTime::millis).thenComparingInt(HybridTime::counter);

    public HybridTime {
        if (millis < 0 || counter < 0 || counter > MAX_COUNTER) {
            throw new IllegalArgumentException("hybrid time out of range: " + millis + "." + counter);
        }
    }

    /** The time of the next entry written after this one, at the given reading of the clock. */
    public HybridTime next(Instant clock) {
        long now = Math.max(0, clock.toEpochMilli());
        if (now > millis) {
            return new HybridTime(now, 0);
        }
        return counter < MAX_COUNTER ? new HybridTime(millis, counter + 1) : new HybridTime(millis + 1, 0);
    }

    /** The later of this and a received time, unless that is more than {@link #TOLERANCE} ahead of the clock. */
    public HybridTime received(HybridTime other, Instant clock) {
        return other.isAhead(clock) || compareTo(other) >= 0 ? this : other;
    }

    /** Whether this time is so far ahead of the clock that its device's clock must be wrong. */
    public boolean isAhead(Instant clock) {
        return millis > clock.plus(TOLERANCE).toEpochMilli();
    }

    public Instant instant() {
        return Instant.ofEpochMilli(millis);
    }

    @Override
    public int compareTo(HybridTime other) {
        return ORDER.compare(this, other);
    }
}
