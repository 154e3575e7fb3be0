package vn.thamdinh.usecase.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.council.meeting.Attendance;
import vn.thamdinh.domain.council.meeting.CalledMeeting;
import vn.thamdinh.domain.council.meeting.MeetingPurpose;
import vn.thamdinh.domain.council.meeting.MemberPresence;
import vn.thamdinh.domain.ledger.CouncilFact.VoteCast;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.meeting.HoldBallot.Counted;
import vn.thamdinh.usecase.meeting.HoldBallot.Papers;

class MeetingsTest extends SecretaryAtDesk {
    private final List<MemberId> members = new ArrayList<>();
    private UnitId unit;

    @BeforeEach
    void enrolAndCall() {
        for (String name : List.of("An", "Bình", "Chi", "Dũng", "Én", "Giang")) {
            members.add(done(desk.council().enrol().enrol(name, "", "", members.isEmpty() ? Role.CHAIR : Role.MEMBER)));
        }
        unit = unit(desk, 0);
        done(desk.meetings().call().call(new CalledMeeting(2, MeetingPurpose.RESULTS, LocalDate.of(2024, 11, 5),
                LocalTime.of(8, 0), "Phòng họp B", Optional.of(members.getFirst()), Optional.empty(),
                List.of("Biểu quyết"), List.of(), "")));
    }

    private void present(int count) {
        List<MemberPresence> presences = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            presences.add(new MemberPresence(2, members.get(i), i < count ? Attendance.PRESENT : Attendance.EXCUSED, "", ""));
        }
        done(desk.meetings().presence().note(presences));
    }

    private Counted hands(int yes, int no, int neither) {
        return new Counted(2, unit, yes, no, neither, Optional.empty(), false);
    }

    @Test
    void aMeetingOpensOnlyWithItsQuorumAndVotesOnlyWhileItIsOpen() {
        assertEquals(Reason.MEETING_NOT_OPEN, refused(desk.meetings().ballot().hold(hands(4, 0, 0))));
        present(4);
        assertEquals(Reason.NO_QUORUM, refused(desk.meetings().run().open(2)));
        present(5);
        done(desk.meetings().run().open(2));
        done(desk.meetings().ballot().hold(hands(4, 1, 0)));
        done(desk.meetings().run().close(2));
        assertEquals(Reason.MEETING_NOT_OPEN, refused(desk.meetings().ballot().hold(hands(4, 1, 0))));
        assertTrue(desk.meetings().current().orElseThrow().isClosed());
    }

    @Test
    void aBallotIsTheVoteThatResultsSee() {
        present(6);
        done(desk.meetings().run().open(2));
        done(desk.council().vote().cast(unit, 1, 5, 0));
        done(desk.meetings().ballot().hold(hands(5, 1, 0)));
        assertEquals(5, desk.views().vote(unit).orElseThrow().inFavour());
        assertEquals(Reason.BALLOT_STANDS, refused(desk.council().vote().cast(unit, 0, 6, 0)));
    }

    @Test
    void aRecusedMemberIsNotPresentForTheUnitAndTheVoteIsRefusedWithoutQuorum() {
        present(5);
        done(desk.meetings().run().open(2));
        done(desk.council().recuse().declare(members.get(1), unit, true, "Quê ở xã"));
        Sitting sitting = desk.meetings().of(2).orElseThrow();
        assertEquals(4, sitting.room(unit).present());
        assertEquals(5, sitting.room().present());
        var refusal = desk.meetings().ballot().hold(hands(4, 0, 0));
        assertEquals(Reason.NO_QUORUM, refused(refusal));
        assertEquals(Optional.empty(), desk.views().vote(unit));
        present(6);
        done(desk.meetings().ballot().hold(hands(4, 1, 0)));
        VoteCast vote = desk.views().vote(unit).orElseThrow();
        assertEquals(List.of(6, 5), List.of(vote.members(), vote.present()));
    }

    @Test
    void onlyATieIsVotedOnAgainAndTheLastBallotCounts() {
        present(6);
        done(desk.meetings().run().open(2));
        done(desk.meetings().ballot().hold(hands(3, 3, 0)));
        done(desk.meetings().ballot().hold(new Counted(2, unit, 4, 2, 0, Optional.empty(), true)));
        assertEquals(Reason.BALLOT_DECIDED,
                refused(desk.meetings().ballot().hold(new Counted(2, unit, 6, 0, 0, Optional.empty(), true))));
        Sitting sitting = desk.meetings().of(2).orElseThrow();
        assertEquals(2, sitting.ballots().size());
        assertEquals(2, sitting.last(unit).orElseThrow().round());
        assertEquals(4, desk.views().vote(unit).orElseThrow().inFavour());
    }

    @Test
    void aCorrectionTakesThePlaceOfTheSameBallot() {
        present(6);
        done(desk.meetings().run().open(2));
        done(desk.meetings().ballot().hold(hands(5, 1, 0)));
        done(desk.meetings().ballot().hold(hands(4, 2, 0)));
        assertEquals(1, desk.meetings().of(2).orElseThrow().ballots().size());
        assertEquals(4, desk.views().vote(unit).orElseThrow().inFavour());
    }

    @Test
    void papersThatDoNotAddUpAreRefused() {
        present(6);
        done(desk.meetings().run().open(2));
        for (Papers wrong : List.of(new Papers(6, 7, 5, 2), new Papers(6, 6, 5, 0), new Papers(7, 6, 5, 1),
                new Papers(6, 6, 4, 2), new Papers(6, 5, 6, -1))) {
            assertEquals(Reason.BALLOT_PAPERS, refused(desk.meetings().ballot().hold(
                    new Counted(2, unit, 4, 1, 0, Optional.of(wrong), false))), wrong.toString());
        }
        done(desk.meetings().ballot().hold(new Counted(2, unit, 4, 1, 0, Optional.of(new Papers(6, 6, 5, 1)), false)));
        assertEquals(6, desk.views().vote(unit).orElseThrow().present());
        assertEquals(Reason.BALLOT_COUNTS, refused(desk.meetings().ballot().hold(hands(6, 1, 0))));
        assertEquals(Reason.BALLOT_COUNTS, refused(desk.meetings().ballot().hold(hands(0, 0, 0))));
    }

    @Test
    void whatIsSaidIsKeptByItemAndMayBeTakenBack() {
        done(desk.meetings().run().say(2, unit.code(), " Rà soát 1.1.1 "));
        done(desk.meetings().run().say(2, "conclusions", "Thống nhất"));
        assertEquals("Rà soát 1.1.1", desk.meetings().of(2).orElseThrow().said().get(unit.code()));
        done(desk.meetings().run().say(2, unit.code(), ""));
        assertFalse(desk.meetings().of(2).orElseThrow().said().containsKey(unit.code()));
    }

    @Test
    void aSecondDeskReadsTheSameMeetingFromAPackage() {
        present(6);
        done(desk.meetings().run().open(2));
        done(desk.meetings().ballot().hold(hands(5, 1, 0)));
        var other = office.member("an", members.getFirst(), desk);
        assertEquals(desk.meetings().of(2), other.meetings().of(2));
        assertEquals(desk.views().vote(unit), other.views().vote(unit));
    }
}
