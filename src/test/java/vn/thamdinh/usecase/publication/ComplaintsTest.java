package vn.thamdinh.usecase.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Complaints about results. It is 5 November 2024, and appraisal ended with step 1, on 29 September. */
class ComplaintsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 5);

    @TempDir
    private Path folder;
    private Office office;
    private Desk desk;
    private MemberId hanh;
    private ComponentId typed;

    @BeforeEach
    void open() {
        office = new Office(folder);
        desk = office.secretary(Office.conducted(
                "{blind: false, stages: [{stage: APPRAISE, step: \"1\", locks: true}]}"));
        hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        typed = Office.programme(desk).criteria().components().stream()
                .filter(component -> component.rule().inputs().getFirst().name().equals("points")).findFirst()
                .orElseThrow().id();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Complaints complaints() {
        return desk.publication().complaints();
    }

    private Outcome<?> score(int unit) {
        return desk.giveScore().give(unit(desk, unit), typed, Stage.APPRAISE, Scorer.of(hanh), "0.5", "x");
    }

    private String received(int unit) {
        return done(complaints().receive(new Complaints.Received(unit(desk, unit), Optional.of(typed), "UBND xã",
                "77/UBND ngày 01/11/2024", DAY, "Chấm sót")));
    }

    @Test
    void oneThatIsRightOpensTheAppraisalOfItsUnitAndOfNoOtherWithTheReasonInTheJournal() {
        assertEquals(Reason.LOCKED, refused(score(0)));
        done(complaints().settle(received(0), true, "Hồ sơ bổ sung hợp lệ", "15/TB", DAY.plusDays(3)));
        done(score(0));
        assertEquals(Reason.LOCKED, refused(score(1)));
        String why = desk.views().history("unlocked", 10).getFirst().reason();
        assertTrue(why.contains("UBND xã (77/UBND ngày 01/11/2024)") && why.contains(typed.value())
                && why.endsWith("Hồ sơ bổ sung hợp lệ"), why);
    }

    @Test
    void oneThatIsWrongOpensNothing() {
        done(complaints().settle(received(0), false, "Điểm đúng", "", DAY));
        assertEquals(Reason.LOCKED, refused(score(0)));
        assertEquals(0, desk.views().history("unlocked", 10).size());
    }

    @Test
    void anAnswerHasAReasonAndADayToComeAndAComplaintAUnitASenderAndAText() {
        String key = received(0);
        assertEquals(Reason.WHY_NEEDED, refused(complaints().settle(key, false, " ", "", DAY)));
        assertEquals(Reason.DAY_PASSED, refused(complaints().settle(key, true, "x", "", DAY.minusDays(1))));
        assertEquals(Reason.NOT_FOUND, refused(complaints().settle("khong-co", true, "x", "", DAY)));
        var nobody = new Complaints.Received(unit(desk, 0), Optional.empty(), " ", "", DAY, "x");
        assertEquals(Reason.TEXT_NEEDED, refused(complaints().receive(nobody)));
        var ahead = new Complaints.Received(unit(desk, 0), Optional.empty(), "x", "", DAY.plusDays(1), "x");
        assertEquals(Reason.NOTED_AHEAD, refused(complaints().receive(ahead)));
        var foreign = new Complaints.Received(unit(desk, 0), Optional.of(new ComponentId("99.9")), "x", "", DAY, "x");
        assertEquals(Reason.NOT_FOUND, refused(complaints().receive(foreign)));
        assertEquals(1, complaints().open());
    }

    @Test
    void membersNeitherReceiveNorAnswerComplaints() {
        String key = received(0);
        Desk member = office.member("hanh", hanh, desk);
        assertEquals(Reason.NO_RIGHT, refused(member.publication().complaints().settle(key, true, "x", "", DAY)));
        assertEquals(Reason.NO_RIGHT, refused(member.publication().posting().post(DAY, DAY, "Trụ sở")));
        done(desk.publication().posting().post(DAY, DAY, "Trụ sở"));
        String posted = desk.publication().posting().all().getFirst().key();
        assertEquals(Reason.NOT_FOUND, refused(member.publication().posting().correct(posted, DAY, DAY, "Trụ sở")));
        assertEquals(Reason.BAD_INPUT, refused(desk.publication().posting().correct(posted, DAY, DAY.minusDays(1), "x")));
    }
}
