package vn.thamdinh.usecase.council;

import java.util.List;

import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.MeetingFact.BallotHeld;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Records the council's vote on a unit, together with the state that was on the table. */
public final class CastVote {

    private final RoundBook book;

    public CastVote(RoundBook book) {
        this.book = book;
    }

    /** How many members the council has: everybody on the roster who may vote and has not left. */
    public int members() {
        return Voters.of(book.snapshot()).size();
    }

    /** Stores the counts in place of those before; refused once a meeting has voted on the unit. */
    public Outcome<Saved> cast(UnitId unit, int inFavour, int against, int abstained) {
        if (book.snapshot().programme().flatMap(programme -> programme.unit(unit)).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code());
        }
        if (book.snapshot().standing(BallotHeld.class, unit).findAny().isPresent()) {
            return Outcome.refused(Reason.BALLOT_STANDS);
        }
        if (book.snapshot().isBlind()) {
            return Outcome.refused(Reason.SCORES_CLOSED);
        }
        int members = members();
        long votes = (long) inFavour + against + abstained;
        boolean possible = inFavour >= 0 && against >= 0 && abstained >= 0 && votes <= members && votes > 0;
        return possible
                ? book.append(List.of(new CouncilFact.VoteCast(unit, inFavour, against, abstained, members,
                        book.workspace().digest())))
                : Outcome.refused(Reason.BAD_INPUT, String.valueOf(votes), String.valueOf(members));
    }
}
