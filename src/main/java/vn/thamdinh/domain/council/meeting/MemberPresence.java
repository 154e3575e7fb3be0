package vn.thamdinh.domain.council.meeting;

import java.util.Objects;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.text.Require;

/**
 * How one member took part in one meeting.
 *
 * @param proxy who came for him; empty unless somebody did
 * @param note  why he was absent, number of the authorisation, or empty
 */
public record MemberPresence(int meeting, MemberId member, Attendance attendance, String proxy, String note) {

    public MemberPresence {
        Require.that(meeting >= 1 && meeting <= CalledMeeting.MOST, "a meeting's number is not 1 to 99: " + meeting);
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(note, "note");
        Require.that((attendance == Attendance.PROXY) != proxy.isBlank(), "a proxy is named where one came");
    }
}
