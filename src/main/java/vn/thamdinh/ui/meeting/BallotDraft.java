package vn.thamdinh.ui.meeting;

import java.util.Optional;

import vn.thamdinh.domain.council.meeting.RoomCount;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.meeting.HoldBallot.Counted;
import vn.thamdinh.usecase.meeting.HoldBallot.Papers;

/**
 * A ballot as it is typed.
 *
 * @param votes  the counts
 * @param papers texts of given out, returned, valid, invalid; nothing for a show of hands
 */
record BallotDraft(VoteDraft votes, Optional<TypedPapers> papers) {

    /** Counts of papers as they are typed. */
    record TypedPapers(String givenOut, String returned, String valid, String invalid) {
    }

    /** How the counts stand while they are typed. */
    enum Check { NO_QUORUM, NOT_A_COUNT, NOTHING, TOO_MANY, SOME_LEFT, RETURNED_MORE, NOT_RETURNED, NOT_VALID, FITS }

    /** What is wrong first, else that it fits. */
    Check check(RoomCount room) {
        if (!room.quorate()) {
            return Check.NO_QUORUM;
        }
        if (!areCounts()) {
            return Check.NOT_A_COUNT;
        }
        if (papers.isPresent()) {
            return checked(counted(), room);
        }
        int votes = votes().present();
        return votes == 0 ? Check.NOTHING : votes > room.present() ? Check.TOO_MANY
                : votes < room.present() ? Check.SOME_LEFT : Check.FITS;
    }

    private Check checked(Papers counted, RoomCount room) {
        if (counted.givenOut() == 0) {
            return Check.NOTHING;
        }
        if (counted.givenOut() > room.present()) {
            return Check.TOO_MANY;
        }
        if (counted.returned() > counted.givenOut()) {
            return Check.RETURNED_MORE;
        }
        if (counted.returned() != counted.valid() + counted.invalid()) {
            return Check.NOT_RETURNED;
        }
        return counted.valid() != votes().present() ? Check.NOT_VALID : Check.FITS;
    }

    /** Whether it may be recorded; votes that nobody gave are no mistake of the counting. */
    boolean mayBeRecorded(RoomCount room) {
        Check check = check(room);
        return check == Check.FITS || check == Check.SOME_LEFT;
    }

    /** Papers as numbers; those that are none are zero. */
    Papers counted() {
        TypedPapers typed = papers.orElse(new TypedPapers("", "", "", ""));
        return new Papers(number(typed.givenOut()), number(typed.returned()), number(typed.valid()),
                number(typed.invalid()));
    }

    Counted counted(int meeting, UnitId unit, boolean again) {
        return new Counted(meeting, unit, votes.yes(), votes.no(), votes.neither(), papers.map(_ -> counted()), again);
    }

    private boolean areCounts() {
        boolean votesAre = votes.yes() >= 0 && votes.no() >= 0 && votes.neither() >= 0;
        return votesAre && papers.filter(typed -> VoteDraft.number(typed.givenOut()) < 0
                || VoteDraft.number(typed.returned()) < 0 || VoteDraft.number(typed.valid()) < 0
                || VoteDraft.number(typed.invalid()) < 0).isEmpty();
    }

    private static int number(String typed) {
        return Math.max(0, VoteDraft.number(typed));
    }
}
