package vn.thamdinh.usecase.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.council.meeting.Ballot;
import vn.thamdinh.domain.council.meeting.BallotMethod;
import vn.thamdinh.domain.council.meeting.BallotPapers;
import vn.thamdinh.domain.council.meeting.RoomCount;
import vn.thamdinh.domain.ledger.MeetingFact.BallotHeld;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/**
 * Records a ballot on a unit. Refused while the meeting is not open, while too few are there for the unit, and where the
 * counts do not add up. A tie may be voted on again; the last ballot counts.
 */
public final class HoldBallot {

    /**
     * Papers of a secret ballot as counted by people.
     *
     * @param returned what came back: valid and invalid ones
     */
    public record Papers(int givenOut, int returned, int valid, int invalid) {
    }

    /**
     * Counts as they are read out.
     *
     * @param papers of a secret ballot; a ballot without is by show of hands
     * @param again  whether it repeats the last one, which was a tie; otherwise it corrects the last one, if there is one
     */
    public record Counted(int meeting, UnitId unit, int inFavour, int against, int abstained, Optional<Papers> papers,
                          boolean again) {

        public Counted {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(papers, "papers");
        }

        long votes() {
            return (long) inFavour + against + abstained;
        }
    }

    private final RoundBook book;
    private final Meetings meetings;

    HoldBallot(RoundBook book, Meetings meetings) {
        this.book = book;
        this.meetings = meetings;
    }

    public Outcome<Saved> hold(Counted counted) {
        if (book.snapshot().programme().flatMap(programme -> programme.unit(counted.unit())).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, counted.unit().code());
        }
        Optional<Sitting> sitting = meetings.of(counted.meeting()).filter(Sitting::isOpen);
        if (sitting.isEmpty()) {
            return Outcome.refused(Reason.MEETING_NOT_OPEN, Integer.toString(counted.meeting()));
        }
        if (book.snapshot().isBlind()) {
            return Outcome.refused(Reason.SCORES_CLOSED);
        }
        RoomCount room = sitting.get().room(counted.unit());
        Optional<Outcome<Saved>> wrong = refusal(counted, room);
        return wrong.orElseGet(() -> round(counted, sitting.get().last(counted.unit()))
                .then(round -> store(counted, room, round)));
    }

    static Outcome<Saved> noQuorum(RoomCount room) {
        return Outcome.refused(Reason.NO_QUORUM, Integer.toString(room.present()), Integer.toString(room.members()),
                Integer.toString(room.needed()));
    }

    private static Optional<Outcome<Saved>> refusal(Counted counted, RoomCount room) {
        if (!room.quorate()) {
            return Optional.of(noQuorum(room));
        }
        boolean negative = counted.inFavour() < 0 || counted.against() < 0 || counted.abstained() < 0;
        boolean counts = !negative && counted.votes() <= room.present()
                && (counted.votes() > 0 || counted.papers().filter(papers -> papers.invalid() > 0).isPresent());
        if (!counts) {
            return Optional.of(Outcome.refused(Reason.BALLOT_COUNTS, Long.toString(counted.votes()),
                    Integer.toString(room.present())));
        }
        return counted.papers().filter(papers -> !match(papers, counted, room)).map(papers ->
                Outcome.refused(Reason.BALLOT_PAPERS, Integer.toString(papers.givenOut()),
                        Integer.toString(papers.returned()), Integer.toString(papers.valid()),
                        Integer.toString(papers.invalid()), Long.toString(counted.votes()),
                        Integer.toString(room.present())));
    }

    private static boolean match(Papers papers, Counted counted, RoomCount room) {
        return papers.valid() >= 0 && papers.invalid() >= 0 && papers.givenOut() >= papers.returned()
                && papers.returned() == (long) papers.valid() + papers.invalid() && papers.valid() == counted.votes()
                && papers.givenOut() <= room.present();
    }

    private static Outcome<Integer> round(Counted counted, Optional<Ballot> last) {
        if (!counted.again()) {
            return Outcome.done(last.map(Ballot::round).orElse(1));
        }
        return last.filter(before -> before.isTie() && before.round() < Ballot.MOST_ROUNDS)
                .map(before -> Outcome.done(before.round() + 1))
                .orElseGet(() -> Outcome.refused(Reason.BALLOT_DECIDED));
    }

    private Outcome<Saved> store(Counted counted, RoomCount room, int round) {
        Optional<BallotPapers> papers = counted.papers().map(one ->
                new BallotPapers(one.givenOut(), one.returned(), one.valid(), one.invalid()));
        return book.append(List.of(new BallotHeld(new Ballot(counted.meeting(), counted.unit(), round,
                papers.isPresent() ? BallotMethod.SECRET : BallotMethod.SHOW_OF_HANDS, room.members(), room.present(),
                counted.inFavour(), counted.against(), counted.abstained(), papers, book.workspace().digest()))));
    }
}
