package vn.thamdinh.domain.council.meeting;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.text.Require;

/**
 * When a meeting was opened and closed, by the clock of the place.
 *
 * @param closed nothing while it goes on
 */
public record MeetingTimes(int meeting, LocalDateTime opened, Optional<LocalDateTime> closed) {

    public MeetingTimes {
        Require.that(meeting >= 1 && meeting <= CalledMeeting.MOST, "a meeting's number is not 1 to 99: " + meeting);
        Objects.requireNonNull(opened, "opened");
        Require.that(closed.filter(opened::isAfter).isEmpty(), "a meeting closes before it opens");
    }
}
