package vn.thamdinh.usecase.meeting;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.MeetingPurpose;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.MeetingFact.BallotHeld;
import vn.thamdinh.domain.ledger.MeetingFact.MeetingCalled;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;

/** Calls the council to a meeting, changes the call, or calls it off. */
public final class CallMeeting {
    private static final LocalTime USUAL = LocalTime.of(7, 30);

    private final RoundBook book;

    CallMeeting(RoundBook book) {
        this.book = book;
    }

    /** The next meeting as one would call it: the first one assigns, later ones are about results. */
    public CalledMeeting proposal() {
        int next = 1 + book.snapshot().standing(MeetingCalled.class)
                .mapToInt(one -> one.fact().meeting().number()).max().orElse(0);
        return new CalledMeeting(Math.min(next, CalledMeeting.MOST),
                next == 1 ? MeetingPurpose.ASSIGNMENT : MeetingPurpose.RESULTS, book.today(), USUAL, "",
                who(Role.CHAIR), who(Role.SECRETARIAT), List.of(), List.of(), "");
    }

    /** Stores the call in place of the one before with its number; refused as called off once the meeting has voted. */
    public Outcome<Saved> call(CalledMeeting meeting) {
        if (book.snapshot().programme().isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (!meeting.stands() && book.snapshot().standing(BallotHeld.class)
                .anyMatch(one -> one.fact().ballot().meeting() == meeting.number())) {
            return Outcome.refused(Reason.BALLOT_STANDS);
        }
        Optional<MemberId> unknown = Stream.of(meeting.chair(), meeting.secretary())
                .flatMap(Optional::stream).filter(member -> !enrolled(member)).findFirst();
        return unknown.isPresent() ? Outcome.refused(Reason.NOT_FOUND, unknown.get().value())
                : book.append(List.of(new MeetingCalled(meeting)));
    }

    private boolean enrolled(MemberId member) {
        return book.snapshot().standing(MemberEnrolled.class).anyMatch(one -> one.fact().member().equals(member));
    }

    private Optional<MemberId> who(Role role) {
        return book.snapshot().standing(MemberEnrolled.class).map(Snapshot.Standing::fact)
                .filter(member -> member.role() == role).map(MemberEnrolled::member)
                .min(Comparator.comparing(MemberId::value));
    }
}
