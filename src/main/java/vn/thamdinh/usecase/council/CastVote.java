package vn.thamdinh.usecase.council;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.meeting.RoomCount;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.CouncilFact.RecusalDeclared;
import vn.thamdinh.domain.ledger.MeetingFact.BallotHeld;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;

/** Records the council's vote on a unit, together with the state that was on the table. */
public final class CastVote {

    private final RoundBook book;

    public CastVote(RoundBook book) {
        this.book = book;
    }

    /** Who is asked about one unit, and from how many its shares are taken; nobody where there is no round. */
    public RoomCount room(UnitId unit) {
        Snapshot now = book.snapshot();
        Set<MemberId> recused = now.standing(RecusalDeclared.class).map(Snapshot.Standing::fact)
                .filter(one -> one.recused() && one.unit().equals(unit)).map(RecusalDeclared::member).collect(Collectors.toSet());
        return now.programme().map(programme -> RoomCount.ofAll(programme.council(), Voters.of(now), recused))
                .orElse(new RoomCount(0, 0, 0, 0));
    }

    /**
     * Stores the counts in place of those before; refused once a meeting has voted on the unit. Who is recused from the
     * unit has no vote; whether he counts in the shares is the programme's rule, as at a meeting.
     */
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
        RoomCount room = room(unit);
        long votes = (long) inFavour + against + abstained;
        boolean possible = inFavour >= 0 && against >= 0 && abstained >= 0 && votes <= room.present() && votes > 0;
        return possible
                ? book.append(List.of(new CouncilFact.VoteCast(unit, inFavour, against, abstained, room.members(),
                        book.workspace().digest())))
                : Outcome.refused(Reason.BAD_INPUT, String.valueOf(votes), String.valueOf(room.present()));
    }
}
