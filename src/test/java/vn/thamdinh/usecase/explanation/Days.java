package vn.thamdinh.usecase.explanation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock whose day a test sets. */
final class Days extends Clock {
    private Instant now = Instant.parse("2024-11-05T08:00:00Z");

    void on(int year, int month, int day) {
        now = LocalDate.of(year, month, day).atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        now = now.plusSeconds(1);
        return now;
    }
}
