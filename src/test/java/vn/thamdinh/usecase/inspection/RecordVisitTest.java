package vn.thamdinh.usecase.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.programme;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.documents.minutes.SigningPlace.Part;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Attendee;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.PlannedVisit;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.VisitTimes;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.inspection.RecordVisit.Person;
import vn.thamdinh.usecase.minutes.MinutesState.Signer;
import vn.thamdinh.usecase.plan.PlanVisits.Wish;
import vn.thamdinh.usecase.view.VisitView;

class RecordVisitTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 5);
    private static final CheckItemId HOTLINE = new CheckItemId("duong-day-nong");
    private static final ComponentId OF_HOTLINE = new ComponentId("1.2.2");

    @TempDir
    private Path folder;
    private Office office;
    private Desk desk;
    private VisitId visit;

    @BeforeEach
    void sitDown() {
        office = new Office(folder);
        desk = office.secretary();
        visit = done(desk.recordVisit().begin(unit(desk, 0), DAY, "Trụ sở", List.of(), ""));
    }

    @AfterEach
    void leave() {
        office.close();
    }

    private VisitView view() {
        return desk.views().visit(visit).orElseThrow();
    }

    private static Observation seen(CheckItemId item, FindingVerdict verdict, String text) {
        return new Observation(Optional.of(item), Optional.empty(), verdict, text);
    }

    private static Observation proposing(String points) {
        return new Observation(Optional.of(HOTLINE), Optional.empty(), FindingVerdict.PARTLY, "", points, "",
                Optional.empty(), "");
    }

    private RoundBook book() throws ReflectiveOperationException {
        var field = Desk.class.getDeclaredField("book");
        field.setAccessible(true);
        return (RoundBook) field.get(desk);
    }

    @Test
    void aLineOfTheChecklistIsAnsweredAndBearsOnItsComponent() {
        done(desk.recordVisit().find(visit, seen(HOTLINE, FindingVerdict.PARTLY, " Số cũ "), ""));
        Finding finding = view().findings().getFirst();
        assertEquals(Optional.of(OF_HOTLINE), finding.component());
        assertEquals("Số cũ", finding.text());
        assertEquals(List.of(finding), done(desk.views().sheet(unit(desk, 0))).findings().get(OF_HOTLINE));
    }

    @Test
    void pointsAreReadWithCommaAndPointWithinMaximumAndScale() {
        BigDecimal max = programme(desk).criteria().component(OF_HOTLINE).orElseThrow().max();
        var kept = done(desk.recordVisit().find(visit, proposing("0,5"), ""));
        assertEquals(Optional.of(new BigDecimal("0.5")), view().findings().getFirst().proposed());
        done(desk.recordVisit().change(visit, kept.key(), proposing("0.75"), ""));
        assertEquals(Optional.of(new BigDecimal("0.75")), view().findings().getFirst().proposed());
        for (String bad : List.of(max.add(BigDecimal.ONE).toPlainString(), "-1", "0,123", "một", "1e2")) {
            assertEquals(Reason.BAD_INPUT, refused(desk.recordVisit().change(visit, kept.key(), proposing(bad), "")));
        }
        assertEquals(Optional.of(new BigDecimal("0.75")), view().findings().getFirst().proposed());
    }

    @Test
    void aPlannedVisitBeginsWithItsTeamAndTheLeaderSignsAsSuch() {
        MemberId van = done(desk.council().enrol().enrol("Bà Vân", "Phó Giám đốc", "so-noi-vu", Role.MEMBER));
        MemberId kien = done(desk.council().enrol().enrol("Ông Kiên", "Chuyên viên", "", Role.MEMBER));
        TeamId team = done(desk.planVisits().form("Đoàn 1", van, Optional.of(kien), List.of()));
        VisitId planned = done(desk.planVisits().plan(unit(desk, 3), new Wish(VisitKind.PLANNED, DAY,
                LocalTime.of(8, 0), LocalTime.of(10, 0), team, "")));
        done(desk.recordVisit().begin(planned));
        assertEquals(List.of("Bà Vân", "Ông Kiên"), desk.views().visit(planned).orElseThrow().people().stream()
                .map(Attendee::name).toList());
        assertEquals(List.of(Part.LEADER, Part.SECRETARY), done(desk.minutes().read().state(planned)).signers().stream()
                .map(Signer::part).toList());
    }

    @Test
    void aVisitIsNotBegunFarAhead() {
        assertEquals(Reason.DAY_AHEAD, refused(desk.recordVisit().begin(unit(desk, 0), DAY.plusDays(40), "", List.of(),
                "")));
        assertEquals(Reason.LETTER_UNKNOWN, refused(desk.recordVisit().begin(unit(desk, 0), DAY, "Phòng 😀", List.of(),
                "")));
    }

    @Test
    void timeAtRestDoesNotCount() {
        var began = new VisitTimes(visit, Instant.parse("2024-11-05T01:00:00Z"), Optional.empty());
        VisitTimes rests = VisitClock.paused(began, Instant.parse("2024-11-05T04:00:00Z"));
        assertTrue(rests.isPaused());
        assertEquals(rests, VisitClock.paused(rests, Instant.parse("2024-11-05T04:10:00Z")));
        VisitTimes goes = VisitClock.resumed(rests, Instant.parse("2024-11-05T06:00:00Z"));
        VisitTimes ends = VisitClock.ended(goes, Instant.parse("2024-11-05T07:30:00Z"));
        assertEquals(Duration.ofMinutes(270), ends.worked(Instant.MAX));
        VisitTimes again = VisitClock.resumed(ends, Instant.parse("2024-11-05T08:00:00Z"));
        assertEquals(Duration.ofMinutes(300), again.worked(Instant.parse("2024-11-05T08:30:00Z")));
        assertEquals(Duration.ofMinutes(270), VisitClock.ended(again, Instant.EPOCH).worked(Instant.MAX));
    }

    @Test
    void pointsBelongToAComponentAndADueDateToACommitment() {
        assertEquals(Reason.COMPONENT_NEEDED, refused(desk.recordVisit().find(visit, new Observation(Optional.empty(),
                Optional.empty(), FindingVerdict.MET, "", "1", "", Optional.empty(), ""), "")));
        assertEquals(Reason.FINDING_EMPTY, refused(desk.recordVisit().find(visit, new Observation(Optional.empty(),
                Optional.empty(), FindingVerdict.MET, " ", "", " ", Optional.empty(), ""), "")));
        assertEquals(Reason.COMMITMENT_BEFORE, refused(desk.recordVisit().find(visit, new Observation(Optional.empty(),
                Optional.empty(), FindingVerdict.MET, "", "", "Làm bảng mới", Optional.of(DAY.minusDays(1)), ""), "")));
        assertEquals(Reason.COMMITMENT_NEEDED, refused(desk.recordVisit().find(visit, new Observation(Optional.empty(),
                Optional.empty(), FindingVerdict.MET, "", "", " ", Optional.of(DAY), ""), "")));
        done(desk.recordVisit().find(visit, new Observation(Optional.empty(), Optional.empty(), FindingVerdict.NOT_MET,
                "Chưa có", "", "Làm bảng mới", Optional.of(DAY.plusDays(10)), "Kinh phí chậm"), ""));
        assertEquals(new Finding.UnitSide("Làm bảng mới", Optional.of(DAY.plusDays(10)), "Kinh phí chậm"),
                view().findings().getFirst().unitSide());
    }

    @Test
    void whatTheProgrammeDoesNotKnowIsRefused() {
        assertEquals(Reason.NOT_FOUND, refused(desk.recordVisit().find(visit,
                seen(new CheckItemId("khong-co"), FindingVerdict.MET, ""), "")));
        assertEquals(Reason.NOT_FOUND, refused(desk.recordVisit().find(visit, Optional.of(new ComponentId("9.9.9")),
                FindingVerdict.MET, "")));
        assertEquals(Reason.NOT_FOUND, refused(desk.recordVisit().find(new VisitId("x"), Optional.empty(),
                FindingVerdict.MET, "")));
        assertEquals(Reason.NOT_FOUND, refused(desk.recordVisit().change(visit, "k",
                seen(HOTLINE, FindingVerdict.MET, ""), "")));
        assertEquals(Reason.NOT_FOUND, refused(desk.recordVisit().strike(visit, "k", true)));
    }

    @Test
    void aLineThatTheProgrammeNoLongerHasIsKeptAndMayBeChangedAndStruck() throws ReflectiveOperationException {
        var gone = new CheckItemId("muc-da-bo");
        done(book().append(List.of(new VisitFact.FindingRecorded(new Finding(visit, "old-1", Optional.of(gone),
                Optional.empty(), FindingVerdict.MET, "Ghi theo bản trước", Optional.empty(), Finding.UnitSide.SILENT,
                false)))));
        done(desk.recordVisit().change(visit, "old-1", seen(gone, FindingVerdict.NOT_MET, "Sửa"), ""));
        assertEquals("Sửa", view().findings().getFirst().text());
        assertEquals(Optional.of(gone), view().findings().getFirst().item());
        done(desk.recordVisit().strike(visit, "old-1", true));
        assertEquals(List.of(), view().findings());
    }

    @Test
    void aStruckFindingNoLongerCountsAndComesBackWhenItIsTakenBack() {
        var kept = done(desk.recordVisit().find(visit, seen(HOTLINE, FindingVerdict.MET, "Có"), ""));
        done(desk.recordVisit().strike(visit, kept.key(), true));
        assertEquals(List.of(), view().findings());
        assertEquals("Có", view().struck().getFirst().text());
        assertTrue(done(desk.views().sheet(unit(desk, 0))).findings().isEmpty());
        assertEquals(visit, done(desk.recordVisit().undo()).visit());
        assertEquals("Có", view().findings().getFirst().text());
    }

    @Test
    void eachChangeIsTakenBackInTurn() {
        var kept = done(desk.recordVisit().find(visit, seen(HOTLINE, FindingVerdict.MET, "Một"), ""));
        done(desk.recordVisit().change(visit, kept.key(), seen(HOTLINE, FindingVerdict.NOT_MET, "Hai"), ""));
        done(desk.recordVisit().change(visit, kept.key(), seen(HOTLINE, FindingVerdict.NOT_MET, "Hai"), ""));
        done(desk.recordVisit().note(visit, "Nhớ hỏi lại", ""));
        done(desk.recordVisit().welcome(visit, List.of(new Person("Bà Hoa", "", "", Side.UNIT))));
        done(desk.recordVisit().undo());
        assertEquals(List.of(), view().people());
        done(desk.recordVisit().undo());
        assertEquals(List.of(), view().notes());
        done(desk.recordVisit().undo());
        assertEquals("Một", view().findings().getFirst().text());
        done(desk.recordVisit().undo());
        assertEquals(List.of(), view().findings());
        assertEquals(Reason.NOT_FOUND, refused(desk.recordVisit().undo()));
    }

    @Test
    void aPlannedVisitIsBegunUnderItsOwnNameAndTheTeamIsProposed() throws ReflectiveOperationException {
        MemberId hanh = done(desk.council().enrol().enrol("Bà Hạnh", "Trưởng phòng", "", Role.MEMBER));
        var team = new TeamId("doan-1");
        var id = new VisitId("ke-hoach-1");
        done(book().append(List.of(new VisitFact.TeamFormed(new Team(team, "Đoàn số 1", hanh, Optional.empty(),
                List.of(), true)), new VisitFact.VisitPlanned(new PlannedVisit(id, unit(desk, 1), VisitKind.PLANNED,
                        DAY, LocalTime.of(8, 0), LocalTime.of(10, 0), team, "", "")))));
        assertEquals(id, done(desk.recordVisit().begin(id)));
        VisitView begun = desk.views().visit(id).orElseThrow();
        assertEquals(unit(desk, 1), begun.visit().unit());
        assertEquals(team, begun.planned().orElseThrow().team());
        assertTrue(begun.isGoingOn());
        assertEquals(List.of(new Person("Bà Hạnh", "Trưởng phòng", "", Side.TEAM)), desk.knownPeople().team(id));
        assertEquals(id, done(desk.recordVisit().begin(id)));
        assertEquals(Reason.NOT_FOUND, refused(desk.recordVisit().begin(new VisitId("khong-co"))));
    }

    @Test
    void aVisitBeginsEndsAndGoesOn() {
        assertEquals(Reason.NOT_FOUND, refused(desk.recordVisit().end(visit)));
        done(desk.recordVisit().start(visit));
        assertTrue(view().isGoingOn());
        done(desk.recordVisit().end(visit));
        assertFalse(view().isGoingOn());
        assertEquals(Optional.of(Office.NOVEMBER.instant()), view().times().orElseThrow().ended());
        done(desk.recordVisit().again(visit));
        assertTrue(view().isGoingOn());
        done(desk.recordVisit().undo());
        assertFalse(view().isGoingOn());
    }

    @Test
    void peopleOnceMetAreRememberedForTheUnitAndItsDistrict() {
        done(desk.recordVisit().welcome(visit, List.of(new Person("Ông Quyết", "Chủ tịch UBND xã", "UBND xã", Side.UNIT),
                new Person("Bà Hoa", "Công chức", "", Side.UNIT))));
        assertEquals(List.of("Ông Quyết", "Bà Hoa"), view().people().stream().map(Attendee::name).toList());
        Attendee hoa = view().people().getLast();
        done(desk.recordVisit().change(new Attendee(visit, hoa.key(), hoa.name(), hoa.title(), hoa.body(), hoa.side(),
                false)));
        assertEquals(1, view().people().size());
        VisitId later = done(desk.recordVisit().begin(unit(desk, 0), DAY.plusDays(1), "", List.of(), ""));
        assertEquals(new Person("Ông Quyết", "Chủ tịch UBND xã", "UBND xã", Side.UNIT),
                desk.knownPeople().all(later).getFirst());
        assertEquals(Reason.NAME_NEEDED, refused(desk.recordVisit().welcome(visit, List.of(new Person(" ", "", "",
                Side.GUEST)))));
    }

    @Test
    void notesAreStampedChangedAndStruckOut() {
        var kept = done(desk.recordVisit().note(visit, "Hỏi bà Sáu", ""));
        Note note = view().notes().getFirst();
        assertEquals(Office.NOVEMBER.instant(), note.at());
        done(desk.recordVisit().change(new Note(visit, kept.key(), note.at(), "Hỏi bà Sáu ở ấp 3")));
        assertEquals("Hỏi bà Sáu ở ấp 3", view().notes().getFirst().text());
        done(desk.recordVisit().change(new Note(visit, kept.key(), note.at(), "")));
        assertEquals(List.of(), view().notes());
        assertEquals(Reason.TEXT_NEEDED, refused(desk.recordVisit().note(visit, "  ", "")));
    }

    @Test
    void anAcceptedFindingDropsItsDraft() {
        done(desk.keepDraft().keep("visit|a", "dở"));
        done(desk.recordVisit().find(visit, seen(HOTLINE, FindingVerdict.MET, "Có"), "visit|a"));
        assertFalse(desk.views().drafts().containsKey("visit|a"));
    }

    @Test
    void nothingChangesOnceTheMinutesAreClosedUntilTheyAreOpenedAgain() throws ReflectiveOperationException {
        var kept = done(desk.recordVisit().find(visit, seen(HOTLINE, FindingVerdict.MET, "Có"), ""));
        String hash = "a".repeat(64);
        done(book().append(List.of(new VisitFact.MinutesClosed(new ClosedMinutes(visit, 1, true, hash, hash, "")))));
        var record = desk.recordVisit();
        assertEquals(Reason.MINUTES_CLOSED, refused(record.find(visit, seen(HOTLINE, FindingVerdict.MET, ""), "")));
        assertEquals(Reason.MINUTES_CLOSED, refused(record.change(visit, kept.key(),
                seen(HOTLINE, FindingVerdict.NOT_MET, ""), "")));
        assertEquals(Reason.MINUTES_CLOSED, refused(record.strike(visit, kept.key(), true)));
        assertEquals(Reason.MINUTES_CLOSED, refused(record.note(visit, "x", "")));
        assertEquals(Reason.MINUTES_CLOSED, refused(record.start(visit)));
        assertEquals(Reason.MINUTES_CLOSED, refused(record.change(view().visit())));
        assertEquals(Reason.MINUTES_CLOSED, refused(record.welcome(visit, List.of(new Person("A", "", "", Side.UNIT)))));
        assertEquals(Reason.MINUTES_CLOSED, refused(record.undo()));
        done(book().append(List.of(new VisitFact.MinutesClosed(new ClosedMinutes(visit, 1, false, hash, hash,
                "Ghi sót")))));
        done(record.strike(visit, kept.key(), true));
    }

    @Test
    void aRecusedMemberNeitherSeesNorChangesTheVisit() {
        MemberId hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        done(desk.council().recuse().declare(hanh, unit(desk, 0), true, "Quê ở xã"));
        Desk hers = office.member("hanh", hanh, desk);
        assertEquals(Optional.empty(), hers.views().visit(visit));
        assertEquals(Reason.RECUSED, refused(hers.recordVisit().find(visit, seen(HOTLINE, FindingVerdict.MET, ""), "")));
        assertEquals(Reason.RECUSED, refused(hers.recordVisit().note(visit, "x", "")));
        assertEquals(Reason.RECUSED, refused(hers.recordVisit().start(visit)));
    }

    @Test
    void findingsOfTwoLaptopsAreBothKeptAndTheSameFindingChangedOnBothContradictsItself() {
        MemberId binh = done(desk.council().enrol().enrol("Bình", "", "", Role.MEMBER));
        var shared = done(desk.recordVisit().find(visit, seen(HOTLINE, FindingVerdict.MET, "Chung"), ""));
        Desk his = office.member("binh", binh, desk);
        done(desk.recordVisit().find(visit, seen(new CheckItemId("xin-chao"), FindingVerdict.MET, "Máy một"), ""));
        done(his.recordVisit().find(visit, seen(new CheckItemId("xin-chao"), FindingVerdict.PARTLY, "Máy hai"), ""));
        done(desk.recordVisit().change(visit, shared.key(), seen(HOTLINE, FindingVerdict.MET, "Tại máy một"), ""));
        done(his.recordVisit().change(visit, shared.key(), seen(HOTLINE, FindingVerdict.NOT_MET, "Tại máy hai"), ""));
        office.carry(his, desk);
        assertEquals(3, view().findings().size());
        assertEquals(1, view().contradicted().size());
        assertTrue(view().contradicted().contains(shared.key()));
        assertEquals(1, desk.settleConflicts().open().size());
        done(desk.settleConflicts().settle(desk.settleConflicts().open().getFirst().sides().getFirst().id(), ""));
        assertTrue(view().contradicted().isEmpty());
    }

    @Test
    void phrasesAreTheOwnOfThisWorkspace() {
        assertEquals(Phrases.FIRST, desk.phrases().all());
        done(desk.phrases().keep(List.of(new Phrase("abc", "Một câu = hai\nvế"))));
        Desk again = office.reopen("thu-ky", desk);
        assertEquals(List.of(new Phrase("abc", "Một câu = hai vế")), again.phrases().all());
    }
}
