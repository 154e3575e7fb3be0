package vn.thamdinh.usecase.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.programme;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.scoring.GivenScore;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.bridge.RecordSheet.Recorded;
import vn.thamdinh.usecase.bridge.TypeSheet.Next;
import vn.thamdinh.usecase.view.VisitView;

class TwoEntriesTest extends SecretaryAtDesk {

    private static final CheckItemId HOTLINE = new CheckItemId("duong-day-nong");

    private MemberId hanh;
    private PaperSheet sheet;

    @BeforeEach
    void print() {
        hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        sheet = open(desk);
    }

    private String letters() {
        return SheetCode.of(desk.views().round().orElseThrow().round(), programme(desk).hash(), unit(desk, 0),
                Optional.of(hanh)).letters();
    }

    private PaperSheet open(Desk at) {
        return done(at.paperBridge().recognise().open(letters(), Optional.empty()));
    }

    private TypeSheet typing() {
        return desk.paperBridge().typing();
    }

    private Outcome<Recorded> record(VisitChoice visit) {
        return desk.paperBridge().recording().record(sheet, visit);
    }

    private static String points(ComponentId component) {
        return "v:" + component.value() + ":points";
    }

    private void type(Next which, String who, Map<String, String> values) {
        done(typing().keep(sheet, which, new TypedEntry(who, true, values)));
    }

    private GivenScore given(ComponentId component) {
        return desk.views().facts().sheet(new SheetKey(unit(desk, 0), Stage.APPRAISE, Scorer.of(hanh))).cell(component)
                .value().orElseThrow();
    }

    /** What the desk's workspace holds, for blindness hides it from the screens. */
    private long scoresHeld() {
        return desk.views().history("score|", 1000).size();
    }

    @Test
    void commaAndDotSayTheSameAndWhatAgreesIsRecordedOnTheMembersBehalf() {
        ComponentId first = component(desk, 0);
        type(Next.FIRST, "Lan", Map.of(points(first), "0.5", "r:" + first.value(), "Đủ  hồ sơ"));
        type(Next.SECOND, "Minh", Map.of(points(first), "0,50", "r:" + first.value(), "Đủ hồ sơ"));
        assertEquals(List.of(), done(typing().compare(sheet)));
        assertEquals(new Recorded(1, 0), done(record(new VisitChoice.None())));
        done(desk.openScores().open("thử"));
        assertEquals(0, new BigDecimal("0.5").compareTo(given(first).points()));
        assertEquals("Đủ hồ sơ [Nhập từ phiếu giấy, lần 1: Lan, lần 2: Minh]", given(first).reason());
        assertEquals("Hạnh", desk.views().history("score|", 1).getFirst().behalf());
    }

    @Test
    void whatDiffersInOneCellWaitsForADecisionWithThePaperInHand() {
        ComponentId first = component(desk, 0);
        ComponentId second = component(desk, 1);
        type(Next.FIRST, "Lan", Map.of(points(first), "0.5", points(second), "0.5"));
        type(Next.SECOND, "Lan", Map.of(points(first), "0.5", points(second), "0.25"));
        Compared only = done(typing().compare(sheet)).getFirst();
        assertEquals(1, done(typing().compare(sheet)).size());
        assertEquals(points(second), only.cell().key());
        assertEquals("0.5/0.25", only.first() + "/" + only.second());
        assertEquals(Reason.ENTRIES_DIFFER, refused(record(new VisitChoice.None())));
        assertEquals(0, scoresHeld());
        done(typing().decide(sheet, only.cell(), "0.25"));
        assertFalse(done(typing().compare(sheet)).getFirst().isOpen());
        assertEquals(new Recorded(2, 0), done(record(new VisitChoice.None())));
        done(desk.openScores().open("thử"));
        assertEquals(0, new BigDecimal("0.25").compareTo(given(second).points()));
        assertEquals("[Nhập từ phiếu giấy, hai lần: Lan]", given(second).reason());
    }

    @Test
    void ninetyFiveAndAHalfIsNeverTakenForAThousand() {
        ComponentId first = component(desk, 0);
        SheetCell cell = sheet.cells().getFirst();
        assertEquals(points(first), cell.key());
        assertTrue(cell.same("95.5", "95,5") && !cell.same("95.5", "955"));
        type(Next.FIRST, "Lan", Map.of(points(first), "95.5"));
        type(Next.SECOND, "Lan", Map.of(points(first), "95.5"));
        Compared tooHigh = done(typing().compare(sheet)).getFirst();
        assertFalse(tooHigh.differs());
        assertEquals(Reason.BAD_INPUT, tooHigh.refusal().orElseThrow().reason());
        assertTrue(sheet.problem(cell, Map.of(points(first), "95.5")).isPresent());
        assertEquals(Reason.ENTRIES_DIFFER, refused(record(new VisitChoice.None())));
    }

    @Test
    void theSecondEntryShowsNothingOfTheFirst() {
        ComponentId first = component(desk, 0);
        type(Next.FIRST, "Lan", Map.of(points(first), "0.5"));
        assertEquals(Next.SECOND, typing().next(sheet));
        assertEquals(TypedEntry.EMPTY, typing().entry(sheet));
        assertEquals(Reason.ENTRY_CLOSED, refused(typing().compare(sheet)));
        done(typing().keep(sheet, Next.SECOND, new TypedEntry("Minh", false, Map.of(points(first), "0.1"))));
        assertEquals(Map.of(points(first), "0.1"), typing().entry(sheet).values());
        assertEquals(Reason.ENTRY_CLOSED, refused(typing().compare(sheet)));
        assertEquals(Reason.ENTRY_CLOSED, refused(typing().keep(sheet, Next.FIRST, TypedEntry.EMPTY)));
        assertEquals(Reason.ENTRY_CLOSED, refused(record(new VisitChoice.None())));
    }

    @Test
    void aCrashBetweenTheEntriesLosesNothing() {
        ComponentId first = component(desk, 0);
        type(Next.FIRST, "Lan", Map.of(points(first), "0.5"));
        done(typing().keep(sheet, Next.SECOND, new TypedEntry("Lan", false, Map.of(points(first), "0."))));
        desk = office.reopen("thu-ky", desk);
        sheet = open(desk);
        assertEquals(Next.SECOND, typing().next(sheet));
        assertEquals("0.", typing().entry(sheet).value(sheet.cells().getFirst()));
        PaperBridge.Unfinished waiting = desk.paperBridge().unfinished().getFirst();
        assertEquals(letters() + " Hạnh 1", waiting.letters() + " " + waiting.member() + " " + waiting.complete());
        type(Next.SECOND, "Lan", Map.of(points(first), "0.5"));
        assertEquals(new Recorded(1, 0), done(record(new VisitChoice.None())));
        assertEquals(List.of(), desk.paperBridge().unfinished());
    }

    @Test
    void recordingTwiceGivesOneRecord() {
        ComponentId first = component(desk, 0);
        type(Next.FIRST, "Lan", Map.of(points(first), "0.5", "c:" + HOTLINE.value(), "2"));
        type(Next.SECOND, "Lan", Map.of(points(first), "0.5", "c:" + HOTLINE.value(), "2"));
        var visit = new VisitChoice.Anew(LocalDate.of(2024, 11, 5));
        done(record(visit));
        assertEquals(Reason.ENTRY_CLOSED, refused(record(visit)));
        assertEquals(1, scoresHeld());
        assertEquals(1, desk.views().visits().size());
    }

    @Test
    void aRefusedScoreLeavesNoVisitBehind() {
        ComponentId first = component(desk, 0);
        type(Next.FIRST, "Lan", Map.of(points(first), "0.5", "c:" + HOTLINE.value(), "2"));
        type(Next.SECOND, "Lan", Map.of(points(first), "0.5", "c:" + HOTLINE.value(), "2"));
        assertEquals(Reason.DAY_AHEAD, refused(record(new VisitChoice.Anew(LocalDate.of(2024, 12, 5)))));
        done(record(new VisitChoice.Anew(LocalDate.of(2024, 11, 5))));
        assertEquals(1, desk.views().visits().size());
        assertEquals(1, desk.views().visits().getFirst().findings().size());
    }

    @Test
    void whatWasTypedFromASheetOfAnEarlierProgrammeIsForgotten() {
        type(Next.FIRST, "Lan", Map.of(points(component(desk, 0)), "0.5"));
        String old = desk.views().drafts().keySet().iterator().next().replaceFirst("[0-9a-f]{64}", "0".repeat(64));
        done(desk.keepDraft().keep(old, "typed long ago"));
        desk.paperBridge().forgetOutdated();
        assertEquals(1, desk.views().drafts().size());
        assertEquals(1, desk.paperBridge().unfinished().size());
    }

    @Test
    void aReasonIsAskedForWhereItWouldBeOnTheScreen() {
        ComponentId first = component(desk, 0);
        done(desk.giveScore().give(unit(desk, 0), first, Stage.VERIFY, Scorer.of(programme(desk).units().getFirst()
                .district()), "0", ""));
        BigDecimal max = programme(desk).criteria().component(first).orElseThrow().max();
        Map<String, String> values = Map.of(points(first), max.toPlainString());
        type(Next.FIRST, "Lan", values);
        type(Next.SECOND, "Lan", values);
        List<Compared> compared = done(typing().compare(sheet));
        assertTrue(compared.stream().anyMatch(one -> one.cell().key().equals("r:" + first.value())
                && one.refusal().orElseThrow().reason() == Reason.REASON_NEEDED), compared.toString());
        SheetCell reason = compared.stream().map(Compared::cell).filter(cell -> cell.kind() == SheetCell.Kind.TEXT)
                .findFirst().orElseThrow();
        done(typing().decide(sheet, reason, "Đã bổ sung"));
        assertEquals(new Recorded(1, 0), done(record(new VisitChoice.None())));
    }

    @Test
    void theChecklistBecomesFindingsOfTheVisitThatIsChosen() {
        Map<String, String> values = new HashMap<>(Map.of("c:" + HOTLINE.value(), "2", "t:" + HOTLINE.value(),
                "Số đã cũ"));
        type(Next.FIRST, "Lan", values);
        values.put("c:" + HOTLINE.value(), "1");
        type(Next.SECOND, "Minh", values);
        done(typing().decide(sheet, done(typing().compare(sheet)).getFirst().cell(), "2"));
        assertTrue(desk.paperBridge().recording().needsVisit(sheet));
        assertEquals(Reason.SHEET_VISIT_NEEDED, refused(record(new VisitChoice.None())));
        assertEquals(new Recorded(0, 1), done(record(new VisitChoice.Anew(LocalDate.of(2024, 11, 4)))));
        VisitView visit = desk.views().visits().getFirst();
        Finding finding = visit.findings().getFirst();
        assertEquals(Optional.of(HOTLINE), finding.item());
        assertEquals(FindingVerdict.PARTLY, finding.verdict());
        assertEquals("Số đã cũ", finding.text());
        assertEquals(letters() + ": Nhập từ phiếu giấy, lần 1: Lan, lần 2: Minh", visit.notes().getFirst().text());
    }

    @Test
    void aVisitOfAnotherUnitIsRefusedAndTheEntriesStay() {
        Map<String, String> values = Map.of("c:" + HOTLINE.value(), "2");
        type(Next.FIRST, "Lan", values);
        type(Next.SECOND, "Lan", values);
        LocalDate day = LocalDate.of(2024, 11, 4);
        VisitId other = done(desk.recordVisit().begin(unit(desk, 1), day, "", List.of(), ""));
        assertEquals(Reason.NOT_FOUND, refused(record(new VisitChoice.Begun(other))));
        assertEquals(Reason.NOT_FOUND, refused(record(new VisitChoice.Planned(other))));
        VisitId own = done(desk.recordVisit().begin(unit(desk, 0), day, "", List.of(), ""));
        assertEquals(new Recorded(0, 1), done(record(new VisitChoice.Begun(own))));
    }

    @Test
    void aRemarkWithoutAVerdictIsAskedAbout() {
        Map<String, String> values = Map.of("t:" + HOTLINE.value(), "Số đã cũ");
        type(Next.FIRST, "Lan", values);
        type(Next.SECOND, "Lan", values);
        Compared asked = done(typing().compare(sheet)).getFirst();
        assertEquals("c:" + HOTLINE.value(), asked.cell().key());
        assertTrue(asked.isOpen());
    }

    @Test
    void aSheetPrintedBeforeARecusalIsRefusedAfterIt() {
        type(Next.FIRST, "Lan", Map.of(points(component(desk, 0)), "0.5"));
        type(Next.SECOND, "Lan", Map.of(points(component(desk, 0)), "0.5"));
        done(desk.council().recuse().declare(hanh, unit(desk, 0), true, "Quê ở xã"));
        assertEquals(Reason.SHEET_MEMBER_RECUSED, refused(record(new VisitChoice.None())));
        assertEquals(Reason.SHEET_MEMBER_RECUSED,
                refused(desk.paperBridge().recognise().open(letters(), Optional.empty())));
        assertEquals(0, scoresHeld());
    }

    @Test
    void codesOfAnotherVersionOrRoundAndUnknownOnesAreRefusedEachWithItsReason() {
        var recognise = desk.paperBridge().recognise();
        var round = desk.views().round().orElseThrow().round();
        var otherVersion = SheetCode.of(round, new ProgrammeHash("ab".repeat(32)), unit(desk, 0), Optional.of(hanh));
        assertEquals(Reason.SHEET_OTHER_VERSION, refused(recognise.open(otherVersion.letters(), Optional.empty())));
        var otherRound = SheetCode.of(new vn.thamdinh.domain.ledger.RoundId("ab".repeat(32)), programme(desk).hash(),
                unit(desk, 0), Optional.of(hanh));
        assertEquals(Reason.SHEET_OTHER_ROUND, refused(recognise.open(otherRound.letters(), Optional.empty())));
        var stranger = SheetCode.of(round, programme(desk).hash(), unit(desk, 0), Optional.of(new MemberId("ai")));
        assertEquals(Reason.NOT_FOUND, refused(recognise.open(stranger.letters(), Optional.empty())));
        String letters = letters();
        String wrong = letters.substring(0, 6) + (letters.charAt(6) == '2' ? '3' : '2') + letters.substring(7);
        assertEquals(Reason.SHEET_CODE, refused(recognise.open(wrong, Optional.empty())));
    }

    @Test
    void aSheetWithoutANameIsOpenedForTheMemberWhoWroteOnIt() {
        var blank = SheetCode.of(desk.views().round().orElseThrow().round(), programme(desk).hash(), unit(desk, 0),
                Optional.empty()).letters();
        var recognise = desk.paperBridge().recognise();
        assertEquals(Optional.empty(), done(recognise.read(blank)).member());
        assertEquals(Reason.SHEET_MEMBER_UNKNOWN, refused(recognise.open(blank, Optional.empty())));
        assertEquals(hanh, done(recognise.open(blank, Optional.of(hanh))).member());
    }

    @Test
    void aMemberTypesHisOwnSheetAndNobodyElses() {
        MemberId binh = done(desk.council().enrol().enrol("Bình", "", "", Role.MEMBER));
        Desk his = office.member("binh", binh, desk);
        assertEquals(Reason.NO_RIGHT, refused(his.paperBridge().recognise().open(letters(), Optional.empty())));
        String own = SheetCode.of(desk.views().round().orElseThrow().round(), programme(desk).hash(), unit(desk, 1),
                Optional.of(binh)).letters();
        assertEquals(binh, done(his.paperBridge().recognise().open(own, Optional.empty())).member());
        assertNotEquals(letters(), own);
    }
}
