package vn.thamdinh.ui.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.meeting.Attendance;
import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.MeetingPurpose;
import vn.thamdinh.domain.council.meeting.MeetingTimes;
import vn.thamdinh.domain.council.meeting.MemberPresence;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.ui.SampleRound;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.meeting.HoldBallot.Counted;
import vn.thamdinh.usecase.meeting.Sitting;
import vn.thamdinh.usecase.view.MemberRow;

/** Meetings that remember nothing. */
final class SampleSittings implements SittingPort {

    /** The second meeting, going on with all but the last member. */
    static Sitting second(Programme programme, List<MemberRow> roster) {
        Set<MemberId> voters = roster.stream().filter(MemberRow::votes).map(MemberRow::id).collect(Collectors.toSet());
        List<MemberId> ordered = voters.stream().sorted((one, other) -> one.value().compareTo(other.value())).toList();
        Map<MemberId, MemberPresence> presences = new HashMap<>();
        ordered.forEach(member -> presences.put(member, new MemberPresence(2, member,
                member.equals(ordered.getLast()) ? Attendance.EXCUSED : Attendance.PRESENT, "",
                member.equals(ordered.getLast()) ? "Đi công tác" : "")));
        return new Sitting(new CalledMeeting(2, MeetingPurpose.RESULTS, LocalDate.of(2024, 11, 20), LocalTime.of(8, 0),
                "Phòng họp B, UBND tỉnh", Optional.of(ordered.getFirst()), Optional.empty(),
                List.of("Báo cáo kết quả thẩm định", "Biểu quyết từng đơn vị"), List.of("Ban Dân vận Tỉnh ủy"), ""),
                Optional.of(new MeetingTimes(2, LocalDateTime.of(2024, 11, 20, 8, 5), Optional.empty())), presences,
                List.of(), Map.of(), programme.council(), voters, Map.of());
    }

    @Override
    public CalledMeeting proposal() {
        return new CalledMeeting(1, MeetingPurpose.ASSIGNMENT, LocalDate.of(2024, 11, 5), LocalTime.of(7, 30), "",
                Optional.empty(), Optional.empty(), List.of(), List.of(), "");
    }

    @Override
    public Outcome<Instant> call(CalledMeeting meeting) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<Instant> present(List<MemberPresence> noted) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<Instant> restPresent(int meeting) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<Instant> open(int meeting) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<Instant> close(int meeting) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<Instant> say(int meeting, String item, String text) {
        return Outcome.done(SampleRound.NOON);
    }

    @Override
    public Outcome<Instant> ballot(Counted counted) {
        return Outcome.done(SampleRound.NOON);
    }
}
