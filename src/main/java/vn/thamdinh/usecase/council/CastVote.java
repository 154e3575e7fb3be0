package vn.thamdinh.usecase.council;

import java.util.List;
import java.util.Set;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.CouncilFact;
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

    /** How many members the council has: everybody on the roster who may vote and has not left. */
    public int members() {
        Set<MemberId> left = LeaveCouncil.left(book.snapshot());
        return (int) book.snapshot().standing(CouncilFact.MemberEnrolled.class).map(Snapshot.Standing::fact)
                .filter(member -> (member.role() == Role.MEMBER || member.role() == Role.CHAIR)
                        && !left.contains(member.member())).count();
    }

    /** Stores the counts in place of those before. */
    public Outcome<Saved> cast(UnitId unit, int inFavour, int against, int abstained) {
        if (book.snapshot().programme().flatMap(programme -> programme.unit(unit)).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code());
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
