package vn.thamdinh.usecase.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.meeting.Attendance;
import vn.thamdinh.domain.council.meeting.MemberPresence;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.domain.ledger.MeetingFact.MeetingCalled;
import vn.thamdinh.domain.ledger.MeetingFact.PresenceNoted;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.council.Voters;

/** Notes who takes part in a meeting, and how. */
public final class NotePresence {
    private final RoundBook book;

    NotePresence(RoundBook book) {
        this.book = book;
    }

    /** All of these, or none; what stood of a member before is replaced. */
    public Outcome<Saved> note(List<MemberPresence> presences) {
        Set<MemberId> voters = Voters.of(book.snapshot());
        List<Fact> facts = new ArrayList<>();
        for (MemberPresence presence : presences) {
            if (!voters.contains(presence.member())) {
                return Outcome.refused(Reason.NOT_FOUND, presence.member().value());
            }
            if (book.snapshot().standing(MeetingCalled.class)
                    .noneMatch(one -> one.fact().meeting().number() == presence.meeting())) {
                return Outcome.refused(Reason.NOT_FOUND, Integer.toString(presence.meeting()));
            }
            facts.add(new PresenceNoted(presence));
        }
        return facts.isEmpty() ? Outcome.done(new Saved(book.clock().instant())) : book.append(facts);
    }

    /** All of whom nothing is noted yet are present. */
    public Outcome<Saved> restPresent(int meeting) {
        Set<MemberId> noted = book.snapshot().standing(PresenceNoted.class).map(one -> one.fact().presence())
                .filter(presence -> presence.meeting() == meeting).map(MemberPresence::member).collect(Collectors.toSet());
        return note(Voters.of(book.snapshot()).stream().filter(member -> !noted.contains(member))
                .sorted(Comparator.comparing(MemberId::value))
                .map(member -> new MemberPresence(meeting, member, Attendance.PRESENT, "", "")).toList());
    }
}
