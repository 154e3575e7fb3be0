package vn.thamdinh.usecase.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.HistoryLine;

class SettleConflictsTest extends SecretaryAtDesk {
    private MemberId hanh;
    private Desk member;

    /** The member scores on the own laptop while the secretary types the same sheet in on the member's behalf. */
    @BeforeEach
    void twoWhoDoNotKnowOfEachOther() {
        hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        member = office.member("hanh", hanh, desk);
        done(give(desk, hanh, 0, 0, "0.5"));
        done(give(member, hanh, 0, 0, "0.25"));
        done(give(member, hanh, 0, 1, "1"));
    }

    private Conflict only(Desk at) {
        List<Conflict> open = at.settleConflicts().open();
        assertEquals(1, open.size(), open::toString);
        return open.getFirst();
    }

    private static EntryId saying(Conflict conflict, String value) {
        return conflict.sides().stream().filter(side -> side.what().equals(value)).findFirst().orElseThrow().id();
    }

    @Test
    void bothValuesStandSideBySideWithAuthorAndDevice() {
        assertEquals(List.of(), desk.settleConflicts().open());
        office.carry(member, desk);
        Conflict conflict = only(desk);
        assertEquals(Optional.of(unit(desk, 0)), conflict.about().unit());
        assertEquals(Optional.of(Stage.APPRAISE), conflict.about().stage());
        assertEquals(Optional.of(Scorer.of(hanh)), conflict.about().scorer());
        assertTrue(conflict.mine());
        assertEquals(List.of("Hạnh/máy hanh/0,25", "thu-ky//0,5"), conflict.sides().stream()
                .map(side -> side.who() + "/" + side.device() + "/" + side.what()).sorted().toList());
    }

    @Test
    void whatIsChosenStandsOnEveryDeskAndIsAnEntryOfItsOwn() {
        office.carry(member, desk);
        Conflict conflict = only(desk);
        done(desk.settleConflicts().settle(saying(conflict, "0,25"), "Theo phiếu giấy"));
        assertEquals(List.of(), desk.settleConflicts().open());
        HistoryLine settled = desk.views().history(conflict.subject().key(), 10).getFirst();
        assertTrue(settled.current());
        assertEquals("0,25 thu-ky Theo phiếu giấy", settled.what() + " " + settled.who() + " " + settled.reason());
        assertEquals("Hạnh", settled.behalf());
        assertEquals(3, desk.views().history(conflict.subject().key(), 10).size());
        assertEquals(office.carry(desk, member), office.carry(member, desk));
        assertEquals(List.of(), member.settleConflicts().open());
    }

    @Test
    void whoMayNotSayAValueMayNotChooseIt() {
        office.carry(desk, member);
        assertTrue(only(member).mine());
        MemberId binh = done(desk.council().enrol().enrol("Bình", "", "", Role.MEMBER));
        office.carry(member, desk);
        Desk third = office.member("binh", binh, desk);
        Conflict seen = only(third);
        assertFalse(seen.mine());
        assertEquals(Reason.NO_RIGHT, refused(third.settleConflicts().settle(saying(seen, "0,5"), "")));
        assertEquals(Reason.NOT_FOUND, refused(third.settleConflicts().settle(new EntryId("0".repeat(64)), "")));
    }

    @Test
    void whoIsRecusedSeesNothingOfIt() {
        office.carry(member, desk);
        MemberId binh = done(desk.council().enrol().enrol("Bình", "", "", Role.MEMBER));
        done(desk.council().recuse().declare(binh, unit(desk, 0), true, "Quê ở xã"));
        Desk third = office.member("binh", binh, desk);
        assertEquals(List.of(), third.settleConflicts().open());
        assertEquals(1, desk.settleConflicts().open().size());
    }

    @Test
    void whileScoringIsBlindNobodyChoosesAmongClosedScores() {
        try (Office blind = new Office(folder.resolve("kin"))) {
            Desk secretary = blind.secretary(Office.conducted("{blind: true, stages: []}"));
            MemberId binh = done(secretary.council().enrol().enrol("Bình", "", "", Role.MEMBER));
            Desk at = blind.member("binh", binh, secretary);
            done(give(secretary, binh, 0, 0, "0.5"));
            done(give(at, binh, 0, 0, "0.25"));
            blind.carry(at, secretary);
            Conflict closed = only(secretary);
            assertFalse(closed.mine());
            assertTrue(Stream.of("0,5", "0,25").noneMatch(value -> closed.toString().contains(value)));
            assertEquals(Reason.SCORES_CLOSED,
                    refused(secretary.settleConflicts().settle(closed.sides().getFirst().id(), "")));
            assertEquals(1, secretary.settleConflicts().open().size());
        }
    }
}
