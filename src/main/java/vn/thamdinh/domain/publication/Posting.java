package vn.thamdinh.domain.publication;

import java.time.LocalDate;

import vn.thamdinh.domain.text.Require;

/**
 * Results hang out for everybody to see.
 *
 * @param key   unique in the round, 1 to 64 characters
 * @param from  first day
 * @param until last day, inclusive; not before the first
 * @param place where, such as "Trụ sở UBND các xã và Cổng thông tin điện tử tỉnh"; not blank
 */
public record Posting(String key, LocalDate from, LocalDate until, String place) {
    public Posting {
        key = Require.identifier(key, "posting key", 64);
        Require.that(!until.isBefore(from), "the last day is before the first");
        place = Require.text(place, "place");
    }

    /** Whether results hang out on that day. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
