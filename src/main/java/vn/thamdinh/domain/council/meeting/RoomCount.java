package vn.thamdinh.domain.council.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import vn.thamdinh.domain.council.CouncilRules;
import vn.thamdinh.domain.council.MeetingRules;
import vn.thamdinh.domain.council.MemberId;

/**
 * How many there are in the room for one unit, and how many there must be.
 *
 * @param members how many quorum and majority are reckoned from
 * @param present how many of them take part
 * @param recused how many of the council must keep away from the unit
 * @param needed  how many must take part
 */
public record RoomCount(int members, int present, int recused, int needed) {

    /**
     * Counts the room. Who is recused is neither present nor votes; whether he is still one of those from whom the
     * shares are taken is the programme's rule.
     *
     * @param voters  the council's members who may vote
     * @param recused of these and others, who must keep away from the unit
     */
    public static RoomCount of(CouncilRules rules, Set<MemberId> voters, Collection<MemberPresence> presences,
                               Set<MemberId> recused) {
        Map<MemberId, Attendance> attendances = new HashMap<>();
        presences.forEach(presence -> attendances.put(presence.member(), presence.attendance()));
        int away = (int) voters.stream().filter(recused::contains).count();
        int members = rules.meeting().recused() == MeetingRules.Recused.LEFT_OUT ? voters.size() - away : voters.size();
        int present = (int) voters.stream().filter(voter -> !recused.contains(voter))
                .filter(voter -> takesPart(rules.meeting(), attendances.getOrDefault(voter, Attendance.ABSENT))).count();
        return new RoomCount(members, present, away, rules.presenceNeeded(members));
    }

    /** The room of a vote outside any meeting: everybody is asked who need not keep away. */
    public static RoomCount ofAll(CouncilRules rules, Set<MemberId> voters, Set<MemberId> recused) {
        return of(rules, voters, voters.stream().map(voter ->
                new MemberPresence(1, voter, Attendance.PRESENT, "", "")).toList(), recused);
    }

    private static boolean takesPart(MeetingRules rules, Attendance attendance) {
        return switch (attendance) {
            case PRESENT -> true;
            case PROXY -> rules.proxies();
            case WRITTEN -> rules.writtenOpinions();
            case EXCUSED, ABSENT -> false;
        };
    }

    public boolean quorate() {
        return present >= needed && present > 0;
    }
}
