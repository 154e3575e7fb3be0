package vn.thamdinh.domain.council.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.CouncilRules;
import vn.thamdinh.domain.council.MeetingRules;
import vn.thamdinh.domain.council.MeetingRules.Base;
import vn.thamdinh.domain.council.MeetingRules.Recused;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.unit.UnitId;

class RoomCountTest {
    private static final UnitId UNIT = new UnitId("25249");

    private static Set<MemberId> voters(int count) {
        return IntStream.range(0, count).mapToObj(RoomCountTest::member).collect(Collectors.toSet());
    }

    private static MemberId member(int index) {
        return new MemberId("tv-" + index);
    }

    private static List<MemberPresence> there(Attendance... attendances) {
        return IntStream.range(0, attendances.length).mapToObj(i -> new MemberPresence(1, member(i), attendances[i],
                attendances[i] == Attendance.PROXY ? "Bê" : "", "")).toList();
    }

    private static CouncilRules rules(int quorum, MeetingRules meeting) {
        return new CouncilRules(List.of(), quorum, true, true, meeting);
    }

    @Test
    void ofWhomNothingIsNotedIsNotThere() {
        RoomCount room = RoomCount.of(rules(67, MeetingRules.USUAL), voters(9), there(Attendance.PRESENT,
                Attendance.EXCUSED, Attendance.ABSENT), Set.of());
        assertEquals(new RoomCount(9, 1, 0, 7), room);
        assertFalse(room.quorate());
    }

    @Test
    void proxiesCountAndOpinionsInWritingDoNotUnlessTheRulesSaySo() {
        List<MemberPresence> there = there(Attendance.PRESENT, Attendance.PROXY, Attendance.WRITTEN);
        assertEquals(2, RoomCount.of(rules(50, MeetingRules.USUAL), voters(3), there, Set.of()).present());
        var hanoi = new MeetingRules(true, Base.MEMBERS, Recused.LEFT_OUT, false, true);
        assertEquals(2, RoomCount.of(rules(50, hanoi), voters(3), there, Set.of()).present());
        assertEquals(3, RoomCount.of(rules(50, new MeetingRules(false, Base.MEMBERS, Recused.COUNTED, true, true)),
                voters(3), there, Set.of()).present());
    }

    @Test
    void aStrictQuorumIsMoreThanTheShare() {
        var strict = new MeetingRules(true, Base.MEMBERS, Recused.COUNTED, true, false);
        assertEquals(4, rules(50, MeetingRules.USUAL).presenceNeeded(8));
        assertEquals(5, rules(50, strict).presenceNeeded(8));
        assertEquals(5, rules(50, strict).presenceNeeded(9));
    }

    @Test
    void whoIsRecusedIsNeverPresentAndLeftOutOfTheSharesOnlyWhereTheRulesSaySo() {
        List<MemberPresence> there = there(Attendance.PRESENT, Attendance.PRESENT, Attendance.PRESENT);
        Set<MemberId> recused = Set.of(member(0), new MemberId("khac"));
        assertEquals(new RoomCount(4, 2, 1, 3), RoomCount.of(rules(67, MeetingRules.USUAL), voters(4), there, recused));
        var out = new MeetingRules(false, Base.MEMBERS, Recused.LEFT_OUT, true, false);
        assertEquals(new RoomCount(3, 2, 1, 3), RoomCount.of(rules(67, out), voters(4), there, recused));
        assertEquals(new RoomCount(3, 2, 1, 2), RoomCount.of(rules(50, out), voters(4), there, recused));
    }

    @Test
    void theMajorityIsOfAllMembersOrOfThosePresent() {
        assertEquals(5, rules(50, MeetingRules.USUAL).votesNeeded(9, 6));
        var present = new MeetingRules(false, Base.PRESENT, Recused.COUNTED, true, false);
        assertEquals(4, rules(50, present).votesNeeded(9, 6));
    }

    @Test
    void aBallotAddsUp() {
        assertTrue(ballot(BallotMethod.SECRET, 3, 3, 0, Optional.of(new BallotPapers(7, 7, 6, 1))).isTie());
        assertThrows(IllegalArgumentException.class, () -> new BallotPapers(7, 7, 6, 2));
        assertThrows(IllegalArgumentException.class, () -> new BallotPapers(6, 7, 6, 1));
        assertThrows(IllegalArgumentException.class, () ->
                ballot(BallotMethod.SECRET, 3, 3, 1, Optional.of(new BallotPapers(7, 7, 6, 1))));
        assertThrows(IllegalArgumentException.class, () ->
                ballot(BallotMethod.SECRET, 3, 3, 0, Optional.of(new BallotPapers(8, 7, 6, 1))));
        assertThrows(IllegalArgumentException.class, () -> ballot(BallotMethod.SECRET, 3, 3, 1, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> ballot(BallotMethod.SHOW_OF_HANDS, 5, 2, 1, Optional.empty()));
    }

    private static Ballot ballot(BallotMethod method, int yes, int no, int neither, Optional<BallotPapers> papers) {
        return new Ballot(2, UNIT, 1, method, 9, 7, yes, no, neither, papers, "");
    }
}
