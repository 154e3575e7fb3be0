package vn.thamdinh.domain.council.meeting;

import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * What was said on one item of a meeting, for its minutes.
 *
 * @param item a unit's code, the place of an item of the agenda from 1, or {@link #CONCLUSIONS}
 * @param text a line for each opinion; empty once taken back
 */
public record Discussion(int meeting, String item, String text) {

    /** What the chair concludes at the end. */
    public static final String CONCLUSIONS = "conclusions";

    public Discussion {
        Require.that(meeting >= 1 && meeting <= CalledMeeting.MOST, "a meeting's number is not 1 to 99: " + meeting);
        item = Require.identifier(item, "item", 64);
        Objects.requireNonNull(text, "text");
    }
}
