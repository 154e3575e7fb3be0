package vn.thamdinh.usecase.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock for rehearsals: each look at it finds it a few seconds later, always by the same step. */
final class SteppingClock extends Clock {

    private static final Duration STEP = Duration.ofSeconds(7);

    private final ZoneId zone;
    private Instant now;

    SteppingClock(Instant start, ZoneId zone) {
        this.now = start;
        this.zone = zone;
    }

    /** Moves on to a later moment; an earlier one changes nothing. */
    synchronized void moveTo(Instant moment) {
        if (moment.isAfter(now)) {
            now = moment;
        }
    }

    @Override
    public synchronized Instant instant() {
        now = now.plus(STEP);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock: practice knows one zone only. */
    @Override
    public Clock withZone(ZoneId other) {
        return this;
    }
}
