package vn.thamdinh.domain.council.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.text.Require;

/**
 * A meeting to which the council is called.
 *
 * @param number    1, 2, …, 99: the round's first, second meeting
 * @param place     may be empty as long as it is not known
 * @param agenda    items in their order
 * @param guests    who is invited besides the members
 * @param calledOff why it does not take place; empty while it does
 */
public record CalledMeeting(int number, MeetingPurpose purpose, LocalDate date, LocalTime time, String place,
                            Optional<MemberId> chair, Optional<MemberId> secretary, List<String> agenda,
                            List<String> guests, String calledOff) {

    public static final int MOST = 99;

    public CalledMeeting {
        Require.that(number >= 1 && number <= MOST, "a meeting's number is not 1 to 99: " + number);
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(calledOff, "calledOff");
        agenda = List.copyOf(agenda);
        guests = List.copyOf(guests);
    }

    public boolean stands() {
        return calledOff.isEmpty();
    }
}
