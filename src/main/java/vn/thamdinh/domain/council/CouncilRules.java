package vn.thamdinh.domain.council;

import java.util.List;
import vn.thamdinh.domain.text.Require;

/**
 * How the council meets and votes.
 *
 * @param quorumPercent  share of members that must be present, 1 to 100
 * @param strictMajority true: more than half of all members must agree; false: half is enough
 * @param sample         true while quorum and majority are not those of an official decision
 */
public record CouncilRules(List<Body> bodies, int quorumPercent, boolean strictMajority, boolean sample) {
    public CouncilRules {
        bodies = List.copyOf(bodies);
        Require.that(quorumPercent >= 1 && quorumPercent <= 100, "quorum is not 1 to 100 percent: " + quorumPercent);
        Require.that(bodies.stream().map(Body::id).distinct().count() == bodies.size(), "body id twice");
    }

    /** Bodies of one part, in the plan's order. */
    public List<Body> bodies(Body.Part part) {
        return bodies.stream().filter(body -> body.part() == part).toList();
    }

    /**
     * How many must vote in favour.
     *
     * @param members how many members the council has
     */
    public int votesNeeded(int members) {
        return strictMajority ? members / 2 + 1 : (members + 1) / 2;
    }

    /**
     * How many must be present: the quorum's share, rounded up.
     *
     * @param members how many members the council has
     */
    public int presenceNeeded(int members) {
        return (members * quorumPercent + 99) / 100;
    }
}
