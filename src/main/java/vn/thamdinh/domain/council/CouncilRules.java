package vn.thamdinh.domain.council;

import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * How the council meets and votes.
 *
 * @param quorumPercent  share of members that must be present, 1 to 100
 * @param strictMajority true: more than half must agree; false: half is enough
 * @param sample         true while quorum and majority are not those of an official decision
 * @param meeting        who counts at a meeting
 */
public record CouncilRules(List<Body> bodies, int quorumPercent, boolean strictMajority, boolean sample,
                           MeetingRules meeting) {
    public CouncilRules {
        bodies = List.copyOf(bodies);
        Objects.requireNonNull(meeting, "meeting");
        Require.that(quorumPercent >= 1 && quorumPercent <= 100, "quorum is not 1 to 100 percent: " + quorumPercent);
        Require.that(bodies.stream().map(Body::id).distinct().count() == bodies.size(), "body id twice");
    }

    /** With the usual rules of who counts. */
    public CouncilRules(List<Body> bodies, int quorumPercent, boolean strictMajority, boolean sample) {
        this(bodies, quorumPercent, strictMajority, sample, MeetingRules.USUAL);
    }

    /** Bodies of one part, in the plan's order. */
    public List<Body> bodies(Body.Part part) {
        return bodies.stream().filter(body -> body.part() == part).toList();
    }

    /**
     * How many must vote in favour.
     *
     * @param members how many members the shares are reckoned from
     * @param present how many of them took part
     */
    public int votesNeeded(int members, int present) {
        int base = meeting.majorityOf() == MeetingRules.Base.PRESENT ? present : members;
        return strictMajority ? base / 2 + 1 : (base + 1) / 2;
    }

    /** How many must vote in favour if all are present. */
    public int votesNeeded(int members) {
        return votesNeeded(members, members);
    }

    /**
     * How many must be present: the quorum's share rounded up, or the next number above it where the quorum is strict.
     *
     * @param members how many members the council has
     */
    public int presenceNeeded(int members) {
        return meeting.strictQuorum() ? members * quorumPercent / 100 + 1 : (members * quorumPercent + 99) / 100;
    }
}
