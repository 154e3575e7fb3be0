package vn.thamdinh.domain.council;

import java.util.Objects;

/**
 * Who counts at a meeting.
 *
 * @param strictQuorum    true: more than the quorum's share must be present; false: the share is enough
 * @param majorityOf      what the majority is reckoned from
 * @param recused         whether who is recused from a unit is one of those from whom its shares are taken
 * @param proxies         whether a proxy in writing counts as the member
 * @param writtenOpinions whether who sent an opinion in writing takes part in the vote
 */
public record MeetingRules(boolean strictQuorum, Base majorityOf, Recused recused, boolean proxies,
                           boolean writtenOpinions) {

    /** What the majority is reckoned from. */
    public enum Base {
        MEMBERS, PRESENT
    }

    /** What becomes of recused members in the reckoning. */
    public enum Recused {
        COUNTED, LEFT_OUT
    }

    /** Shares of all members; proxies count, opinions in writing do not. */
    public static final MeetingRules USUAL = new MeetingRules(false, Base.MEMBERS, Recused.COUNTED, true, false);

    public MeetingRules {
        Objects.requireNonNull(majorityOf, "majorityOf");
        Objects.requireNonNull(recused, "recused");
    }
}
