package vn.thamdinh.usecase.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.plan.Clash;
import vn.thamdinh.domain.inspection.plan.VisitProposal;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.plan.PlanVisits.Wish;

/** It is 5 November 2024: eleven working days are left for visits. */
class PlanVisitsTest {
    private static final LocalDate THURSDAY = LocalDate.of(2024, 11, 7);

    @TempDir
    private Path folder;
    private Office office;
    private Desk desk;
    private MemberId leader;
    private MemberId other;
    private TeamId team;

    @BeforeEach
    void open() {
        office = new Office(folder);
        desk = office.secretary();
        leader = done(desk.council().enrol().enrol("Bà Vân", "", "so-noi-vu", Role.MEMBER));
        other = done(desk.council().enrol().enrol("Ông Kiên", "", "so-tu-phap", Role.MEMBER));
        team = done(desk.planVisits().form("Đoàn kiểm tra số 1", leader, Optional.empty(), List.of(other)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Wish wish(LocalDate date, String from, String until) {
        return new Wish(VisitKind.PLANNED, date, LocalTime.parse(from), LocalTime.parse(until), team, "");
    }

    @Test
    void aVisitIsPlannedMovedAndCancelledAndItsHistoryKeepsAll() {
        VisitId visit = done(desk.planVisits().plan(unit(desk, 0), wish(THURSDAY, "07:30", "10:30")));
        done(desk.planVisits().change(visit, wish(THURSDAY.plusDays(1), "13:30", "16:30")));
        done(desk.planVisits().cancel(visit, "Xã có việc đột xuất"));
        CalendarRow row = desk.visitCalendar().rows().getFirst();
        assertEquals(CalendarRow.State.CANCELLED, row.state());
        assertEquals(THURSDAY.plusDays(1), row.visit().date());
        assertEquals(List.of("Bà Vân", "Ông Kiên"), row.people());
        assertEquals(3, desk.views().history("planned|" + visit.value(), 10).size());
    }

    @Test
    void clashesAreToldAndNotRefused() {
        done(desk.planVisits().plan(unit(desk, 0), wish(THURSDAY, "07:30", "10:30")));
        VisitId second = done(desk.planVisits().plan(unit(desk, 1), wish(THURSDAY, "09:00", "11:00")));
        done(desk.council().recuse().declare(other, unit(desk, 1), true, "Quê ở xã"));
        CalendarRow row = desk.visitCalendar().rows().stream().filter(one -> one.visit().id().equals(second))
                .findFirst().orElseThrow();
        assertEquals(List.of(Clash.Kind.SAME_PERSON, Clash.Kind.SAME_PERSON, Clash.Kind.RECUSED),
                row.clashes().stream().map(Clash::kind).toList());
    }

    @Test
    void theProposalPlansWhatIsLeftFromTomorrowOn() {
        done(desk.planVisits().form("Đoàn kiểm tra số 2", done(desk.council().enrol().enrol("Ông Sơn", "", "", Role.MEMBER)),
                Optional.empty(), List.of()));
        done(desk.planVisits().plan(unit(desk, 0), wish(THURSDAY, "07:30", "10:30")));
        VisitProposal proposal = desk.visitCalendar().propose();
        assertEquals(32, proposal.visits().size());
        assertTrue(proposal.visits().stream().allMatch(slot -> slot.date().isAfter(LocalDate.of(2024, 11, 5))));
        done(desk.planVisits().planAll(proposal.visits()));
        assertEquals(List.of(), desk.visitCalendar().unplanned());
        assertEquals(33, desk.visitCalendar().rows().size());
        assertTrue(desk.visitCalendar().rows().stream().allMatch(row -> row.clashes().isEmpty()));
    }

    @Test
    void aSurpriseVisitSaysWhy() {
        Wish surprise = new Wish(VisitKind.SURPRISE, THURSDAY, LocalTime.of(8, 0), LocalTime.of(9, 0), team, " ");
        assertEquals(Reason.PURPOSE_NEEDED, refused(desk.planVisits().plan(unit(desk, 0), surprise)));
        done(desk.planVisits().plan(unit(desk, 0), new Wish(VisitKind.SURPRISE, THURSDAY, LocalTime.of(8, 0),
                LocalTime.of(9, 0), team, "Có phản ánh của người dân")));
        assertEquals(32 + 1, desk.visitCalendar().unplanned().size() + 1);
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertEquals(Reason.NOT_FOUND, refused(desk.planVisits().plan(new UnitId("99999"), wish(THURSDAY, "07:30", "10:30"))));
        assertEquals(Reason.NOT_FOUND, refused(desk.planVisits().cancel(new VisitId("x"), "y")));
        assertEquals(Reason.HOURS_TURNED, refused(desk.planVisits().plan(unit(desk, 0), wish(THURSDAY, "10:30", "07:30"))));
        assertEquals(Reason.NOT_FOUND, refused(desk.planVisits().form("Đoàn lạ", new MemberId("tv-77"),
                Optional.empty(), List.of())));
        assertEquals(Reason.NOT_FOUND, refused(desk.planVisits().change(new Team(new TeamId("doan-9"), "x", leader,
                Optional.empty(), List.of(), true))));
    }

    @Test
    void onlyTheSecretariatPlans() {
        Desk member = office.member("may-van", leader, desk);
        assertEquals(Reason.NO_RIGHT, refused(member.planVisits().plan(unit(member, 0), wish(THURSDAY, "07:30", "10:30"))));
    }

    @Test
    void thePrintedPlanNamesAnnouncedVisitsAlone() throws Exception {
        done(desk.planVisits().planAll(desk.visitCalendar().propose().visits()));
        UnitId first = desk.visitCalendar().rows().getFirst().visit().unit();
        done(desk.planVisits().plan(first, new Wish(VisitKind.SURPRISE, THURSDAY, LocalTime.of(17, 0),
                LocalTime.of(18, 0), team, "Có phản ánh bí mật")));
        String text = text(done(desk.printVisits().plan()).pdf());
        assertTrue(text.contains("KẾ HOẠCH") && text.contains("Đoàn kiểm tra số 1") && text.contains("07 giờ 30 – 10 giờ 30"));
        assertTrue(text.contains("Bà Vân, Sở Nội vụ, Trưởng đoàn"), text);
        assertEquals(-1, text.indexOf("bí mật"));
        String notice = text(done(desk.printVisits().notice(first)).pdf());
        assertTrue(notice.contains("THÔNG BÁO") && notice.contains("UBND thành phố Đồng Xoài"), notice);
        assertEquals(Reason.NOT_FOUND, refused(desk.printVisits().notice(new UnitId("99999"))));
    }

    @Test
    void aNameWithASignThatNoFontHasIsPrintedWithAPlaceForIt() throws Exception {
        assertEquals(Reason.LETTER_UNKNOWN, refused(desk.council().enrol().enrol("Phạm Cường 😀", "", "", Role.MEMBER)));
        assertEquals(Reason.LETTER_UNKNOWN, refused(desk.planVisits().form("Đoàn 😀", leader, Optional.empty(),
                List.of())));
        try (Laptop before = Laptop.secretary(folder, "may-cu", TypedPoints.files())) {
            var odd = new MemberId("tv-01");
            before.say(new MemberEnrolled(odd, "Phạm Cường 😀", "", "", Role.MEMBER));
            team = done(before.desk.planVisits().form("Đoàn lạ", odd, Optional.empty(), List.of()));
            done(before.desk.planVisits().plan(unit(before.desk, 0), wish(THURSDAY, "07:30", "10:30")));
            assertTrue(text(done(before.desk.printVisits().plan()).pdf()).contains("Phạm Cường [?], Trưởng đoàn"));
        }
    }

    @Test
    void aSurpriseVisitIsShownToNobodyWhomItIsToSurprise() {
        done(desk.planVisits().plan(unit(desk, 0), new Wish(VisitKind.SURPRISE, THURSDAY, LocalTime.of(8, 0),
                LocalTime.of(9, 0), team, "Có phản ánh của người dân")));
        MemberId commune = done(desk.council().enrol().enrol("Cán bộ xã", "", "", Role.COMMUNE));
        Desk there = office.member("may-xa", commune, desk);
        assertEquals(List.of(), there.visitCalendar().rows());
        assertEquals(List.of(), there.views().plannedVisits());
        assertTrue(there.views().history("planned", 10).stream().noneMatch(line ->
                (line.what() + line.reason()).contains("phản ánh")));
        done(desk.recordVisit().begin(desk.visitCalendar().rows().getFirst().visit().id()));
        office.carry(desk, there);
        assertEquals(1, there.visitCalendar().rows().size());
    }

    @Test
    void whoIsRecusedFromAPlacePrintsNoPlanWithAHoleInIt() {
        done(desk.planVisits().plan(unit(desk, 0), wish(THURSDAY, "07:30", "10:30")));
        done(desk.planVisits().plan(unit(desk, 1), wish(THURSDAY, "08:00", "09:30")));
        done(desk.council().recuse().declare(new MemberId("thu-ky"), unit(desk, 0), true, "Quê ở xã"));
        assertEquals(1, desk.visitCalendar().rows().size());
        assertTrue(desk.visitCalendar().rows().getFirst().clashes().stream().allMatch(clash -> clash.other().isEmpty()));
        assertEquals(Reason.RECUSED, refused(desk.printVisits().plan()));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }
}
