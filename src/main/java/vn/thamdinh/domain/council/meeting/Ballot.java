package vn.thamdinh.domain.council.meeting;

import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/**
 * One ballot on one unit. Votes that were repeated after a tie have one each; the last is the one that counts.
 *
 * @param round   1 for the first, 2 for its repetition, …, 99
 * @param members how many the quorum and the majority are reckoned from
 * @param present how many of them took part, however they voted
 * @param papers  of a secret ballot, and of no other
 * @param digest  state digest that was on the table
 */
public record Ballot(int meeting, UnitId unit, int round, BallotMethod method, int members, int present, int inFavour,
                     int against, int abstained, Optional<BallotPapers> papers, String digest) {

    public static final int MOST_ROUNDS = 99;

    public Ballot {
        Require.that(meeting >= 1 && meeting <= CalledMeeting.MOST, "a meeting's number is not 1 to 99: " + meeting);
        Objects.requireNonNull(unit, "unit");
        Require.that(round >= 1 && round <= MOST_ROUNDS, "a ballot's round is not 1 to 99: " + round);
        Require.that(inFavour >= 0 && against >= 0 && abstained >= 0, "fewer votes than none");
        long votes = (long) inFavour + against + abstained;
        Require.that(votes <= present && present <= members, "more votes than people present, or more of these than members");
        Require.that((method == BallotMethod.SECRET) == papers.isPresent(), "papers belong to a secret ballot alone");
        Require.that(papers.filter(counted -> counted.valid() != votes || counted.givenOut() > present).isEmpty(),
                "valid papers are not the votes, or more were given out than people present");
        Objects.requireNonNull(digest, "digest");
    }

    /** Whether as many were for it as against. */
    public boolean isTie() {
        return inFavour == against;
    }
}
