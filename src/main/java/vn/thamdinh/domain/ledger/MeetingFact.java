package vn.thamdinh.domain.ledger;

import vn.thamdinh.domain.council.meeting.Ballot;
import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.Discussion;
import vn.thamdinh.domain.council.meeting.MeetingTimes;
import vn.thamdinh.domain.council.meeting.MemberPresence;

/** Meetings of the council: called, attended, held; what was said, and each ballot. */
public sealed interface MeetingFact extends Fact {

    /** The council is called to a meeting, or to the same one otherwise. */
    record MeetingCalled(CalledMeeting meeting) implements MeetingFact {
    }

    /** How a member took part. */
    record PresenceNoted(MemberPresence presence) implements MeetingFact {
    }

    /** What was said on an item. */
    record ItemDiscussed(Discussion discussion) implements MeetingFact {
    }

    /** A ballot on a unit; one of a later round stands beside those before it and counts in their place. */
    record BallotHeld(Ballot ballot) implements MeetingFact {

        /** The vote that it comes to. */
        public CouncilFact.VoteCast vote() {
            return new CouncilFact.VoteCast(ballot.unit(), ballot.inFavour(), ballot.against(), ballot.abstained(),
                    ballot.members(), ballot.present(), ballot.digest());
        }
    }

    /** The meeting was opened, or closed. */
    record MeetingHeld(MeetingTimes times) implements MeetingFact {
    }
}
