package vn.thamdinh.usecase.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.council.CouncilRules;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.meeting.Attendance;
import vn.thamdinh.domain.council.meeting.Ballot;
import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.Discussion;
import vn.thamdinh.domain.council.meeting.MeetingTimes;
import vn.thamdinh.domain.council.meeting.MemberPresence;
import vn.thamdinh.domain.council.meeting.RoomCount;
import vn.thamdinh.domain.unit.UnitId;

/**
 * One meeting with everything that stands of it.
 *
 * @param presences by member; of whom nothing is noted is absent here
 * @param ballots   of this meeting, in order of units and rounds
 * @param said      what was said, by item; see {@link Discussion}
 * @param voters    members who may vote
 * @param recused   who must keep away from which unit
 */
public record Sitting(CalledMeeting called, Optional<MeetingTimes> times, Map<MemberId, MemberPresence> presences,
                      List<Ballot> ballots, Map<String, String> said, CouncilRules rules, Set<MemberId> voters,
                      Map<UnitId, Set<MemberId>> recused) {

    public Sitting {
        presences = Map.copyOf(presences);
        ballots = List.copyOf(ballots);
        said = Map.copyOf(said);
        voters = Set.copyOf(voters);
        recused = Map.copyOf(recused);
    }

    public int number() {
        return called.number();
    }

    /** Whether it goes on just now; what was called off does not. */
    public boolean isOpen() {
        return called.stands() && times.filter(held -> held.closed().isEmpty()).isPresent();
    }

    public boolean isClosed() {
        return times.flatMap(MeetingTimes::closed).isPresent();
    }

    /** Of whom nothing is noted counts as absent. */
    public Attendance attendance(MemberId member) {
        return Optional.ofNullable(presences.get(member)).map(MemberPresence::attendance).orElse(Attendance.ABSENT);
    }

    /** The room as it is for everything that is about no unit. */
    public RoomCount room() {
        return RoomCount.of(rules, voters, presences.values(), Set.of());
    }

    /** The room as it is for one unit: without who is recused from it. */
    public RoomCount room(UnitId unit) {
        return RoomCount.of(rules, voters, presences.values(), recused.getOrDefault(unit, Set.of()));
    }

    /** The last ballot on the unit. */
    public Optional<Ballot> last(UnitId unit) {
        return ballots.stream().filter(ballot -> ballot.unit().equals(unit))
                .max(Comparator.comparingInt(Ballot::round));
    }
}
