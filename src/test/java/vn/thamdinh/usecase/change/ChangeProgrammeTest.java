package vn.thamdinh.usecase.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.change.Mapping;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.domain.rebase.Unmapped;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.publication.Hindrance;
import vn.thamdinh.wire.programme.ProgrammeFiles;

class ChangeProgrammeTest extends SecretaryAtDesk {
    private static final ComponentId FIRST = new ComponentId("1.1.1");
    private static final ComponentId SECOND = new ComponentId("1.1.2");
    private MemberId hanh;

    private UnitId unit;

    @BeforeEach
    void scoreTheFirstUnit() {
        unit = Office.unit(desk, 0);
        hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        give(desk, FIRST, "1.5");
        give(desk, SECOND, "1");
    }

    private void give(Desk at, ComponentId component, String points) {
        done(at.giveScore().give(unit, component, Stage.SELF, Scorer.of(unit), points.replace('.', ','), ""));
    }

    private List<String> points(Desk at, ComponentId component) {
        return at.views().sheet(new SheetKey(unit, Stage.SELF, Scorer.of(unit))).cell(component).heads().stream()
                .map(given -> given.points().stripTrailingZeros().toPlainString()).toList();
    }

    /** The first component weighs 3 points in place of 2, the second 1. */
    private static ProgrammeFiles reweighted() {
        ProgrammeFiles files = TypedPoints.files();
        String text = files.text(ProgrammeFiles.CRITERIA).orElseThrow();
        return files.with(ProgrammeFiles.CRITERIA, max(max(text, "1.1.1", "3"), "1.1.2", "1"));
    }

    private static String max(String text, String component, String points) {
        int at = text.indexOf("max: ", text.indexOf("- id: " + component + "\n"));
        return text.substring(0, at) + "max: \"" + points + "\"" + text.substring(text.indexOf('\n', at));
    }

    private Mapping mapping(Map<ComponentId, List<Share>> otherwise) {
        Map<ComponentId, List<Share>> all = new LinkedHashMap<>(
                Mapping.identity(Office.programme(desk)).components());
        all.putAll(otherwise);
        return new Mapping(all, Map.of());
    }

    private Mapping scaled() {
        return mapping(Map.of(FIRST, List.of(new Share(FIRST, new BigDecimal("1.5"))),
                SECOND, List.of(new Share(SECOND, new BigDecimal("0.5")))));
    }

    /** The first two components become one of four points, and nothing is called 1.1.2 any more. */
    private static ProgrammeFiles merged() {
        ProgrammeFiles files = TypedPoints.files();
        String text = max(files.text(ProgrammeFiles.CRITERIA).orElseThrow(), "1.1.1", "4");
        int from = text.indexOf("          - id: 1.1.2\n");
        return files.with(ProgrammeFiles.CRITERIA,
                text.substring(0, from) + text.substring(text.indexOf("          - id: 1.1.3\n")));
    }

    /** Other files that say the same. */
    private static ProgrammeFiles reworded() {
        return TypedPoints.files().with(ProgrammeFiles.TEXTS,
                TypedPoints.files().text(ProgrammeFiles.TEXTS).orElseThrow() + "\n# đã rà soát\n");
    }

    private Mapping merging() {
        return mapping(Map.of(SECOND, List.of(Share.whole(FIRST))));
    }

    @Test
    void scoresAreReadUnderTheNewProgrammeAndNoEntryChanges() {
        List<String> before = desk.views().history("", 1000).stream().map(line -> line.id().hex()).toList();
        done(desk.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88/QĐ-UBND"));
        assertEquals(List.of("2.25"), points(desk, FIRST));
        assertEquals(List.of("0.5"), points(desk, SECOND));
        List<String> after = desk.views().history("", 1000).stream().map(line -> line.id().hex()).toList();
        assertEquals(before, after.subList(1, after.size()));
        assertEquals("QĐ 88/QĐ-UBND", desk.changeProgramme().adoption().orElseThrow().reason());
        assertEquals(reweighted().hash(), Office.programme(desk).hash());
    }

    @Test
    void theReadingIsTheSameAfterTheWorkspaceWasOpenedAgain() {
        done(desk.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88"));
        give(desk, SECOND, "0.75");
        var results = desk.views().results();
        desk = office.reopen("thu-ky", desk);
        assertEquals(results, desk.views().results());
        assertEquals(List.of("2.25"), points(desk, FIRST));
        assertEquals(List.of("0.75"), points(desk, SECOND));
    }

    @Test
    void aMappingOfEverythingToItselfChangesNoResult() {
        var before = desk.views().results().units().stream().map(each -> each.total() + " " + each.obstacles()).toList();
        done(desk.changeProgramme().adopt(reworded(), mapping(Map.of()), "Rà soát"));
        assertNotEquals(TypedPoints.files().hash(), Office.programme(desk).hash());
        assertEquals(before,
                desk.views().results().units().stream().map(each -> each.total() + " " + each.obstacles()).toList());
    }

    @Test
    void whatWasEnteredSinceStandsBeforeWhatIsMapped() {
        done(desk.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88"));
        give(desk, FIRST, "3");
        give(desk, FIRST, "2.5");
        assertEquals(List.of("2.5"), points(desk, FIRST));
        desk = office.reopen("thu-ky", desk);
        assertEquals(List.of("2.5"), points(desk, FIRST));
        assertEquals(List.of(), desk.settleConflicts().open());
    }

    @Test
    void goingBackGivesTheResultsOfBefore() {
        var results = desk.views().results();
        done(desk.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88"));
        assertNotEquals(results, desk.views().results());
        done(desk.changeProgramme().undo("Nhầm quyết định"));
        assertEquals(results, desk.views().results());
        assertEquals(TypedPoints.files().hash(), Office.programme(desk).hash());
        desk = office.reopen("thu-ky", desk);
        assertEquals(results, desk.views().results());
    }

    @Test
    void whatWasEnteredSinceIsReadBackwardsAfterGoingBack() {
        done(desk.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88"));
        give(desk, FIRST, "3");
        done(desk.changeProgramme().undo("Nhầm"));
        assertEquals(List.of("2"), points(desk, FIRST));
        give(desk, FIRST, "1");
        assertEquals(List.of("1"), points(desk, FIRST));
        assertEquals(List.of(), desk.changeProgramme().unmapped());
    }

    @Test
    void mergedComponentsAddUpAndOneThatIsMissingLeavesTheSumMissing() {
        ComponentId third = new ComponentId("1.1.3");
        done(desk.changeProgramme().adopt(merged(), merging(), "QĐ 88"));
        assertEquals(List.of("2.5"), points(desk, FIRST));
        UnitId other = Office.unit(desk, 1);
        assertTrue(desk.views().sheet(new SheetKey(other, Stage.SELF, Scorer.of(other))).cell(FIRST).heads().isEmpty());
        assertEquals(List.of(), points(desk, third));
        give(desk, FIRST, "4");
        give(desk, FIRST, "3");
        desk = office.reopen("thu-ky", desk);
        assertEquals(List.of("3"), points(desk, FIRST));
    }

    @Test
    void aSplitComponentGivesEachItsShare() {
        done(desk.changeProgramme().adopt(merged(), merging(), "QĐ 88"));
        Mapping split = mapping(Map.of(FIRST, List.of(new Share(FIRST, new BigDecimal("0.5")),
                new Share(SECOND, new BigDecimal("0.5")))));
        done(desk.changeProgramme().adopt(reworded(), split, "QĐ 99"));
        assertEquals(List.of("1.25"), points(desk, FIRST));
        assertEquals(List.of("1.25"), points(desk, SECOND));
    }

    @Test
    void aValueWithoutAWayBackIsListedAndDroppedOnlyOnPurpose() {
        done(desk.changeProgramme().adopt(merged(), merging(), "QĐ 88"));
        Mapping split = mapping(Map.of(FIRST, List.of(new Share(FIRST, new BigDecimal("0.5")),
                new Share(SECOND, new BigDecimal("0.5")))));
        done(desk.changeProgramme().adopt(reworded(), split, "QĐ 99"));
        give(desk, SECOND, "2");
        Mapping dropping = mapping(Map.of(SECOND, List.of()));
        done(desk.changeProgramme().undo("Nhầm"));
        assertEquals(merged().hash(), Office.programme(desk).hash());
        assertEquals(List.of("1.1.2"), desk.changeProgramme().unmapped().stream().map(Unmapped::name).toList());
        done(desk.changeProgramme().adopt(merged(), dropping, "Nhập lại theo phiếu"));
        assertEquals(List.of(), desk.changeProgramme().unmapped());
    }

    @Test
    void anEntryThatArrivesLateFromBeforeIsReadTheSameWay() {
        Desk member = office.member("hanh", hanh, desk);
        done(desk.council().assignUnits().assign(hanh, List.of(unit)));
        office.carry(desk, member);
        done(desk.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88"));
        done(member.giveScore().give(unit, FIRST, Stage.APPRAISE, Scorer.of(hanh), "2", ""));
        office.carry(member, desk);
        assertEquals("3.00", desk.views().sheet(new SheetKey(unit, Stage.APPRAISE, Scorer.of(hanh))).cell(FIRST)
                .value().orElseThrow().points().setScale(2).toPlainString());
        String digest = office.carry(desk, member);
        assertEquals(reweighted().hash(), Office.programme(member).hash());
        assertEquals(desk.views().results(), member.views().results());
        assertEquals(digest, desk.views().round().orElseThrow().digest());
        done(member.giveScore().give(unit, FIRST, Stage.APPRAISE, Scorer.of(hanh), "2,5", ""));
        office.carry(member, desk);
        assertEquals(desk.views().results(), member.views().results());
        assertEquals(List.of(), desk.settleConflicts().open());
    }

    @Test
    void aLateEntryThatContradictsWhatWasEnteredSinceIsShownAndChosen() {
        Desk member = office.member("hanh", hanh, desk);
        done(desk.council().assignUnits().assign(hanh, List.of(unit)));
        office.carry(desk, member);
        done(desk.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88"));
        done(desk.giveScore().give(unit, FIRST, Stage.APPRAISE, Scorer.of(hanh), "2,25", ""));
        done(member.giveScore().give(unit, FIRST, Stage.APPRAISE, Scorer.of(hanh), "2", ""));
        office.carry(member, desk);
        var conflicts = desk.settleConflicts().open();
        assertEquals(1, conflicts.size());
        assertEquals(2, conflicts.getFirst().sides().size());
        var late = conflicts.getFirst().sides().stream().filter(side -> side.who().equals("Hạnh")).findFirst();
        done(desk.settleConflicts().settle(late.orElseThrow().id(), "Phiếu gốc"));
        assertEquals("3.00", desk.views().sheet(new SheetKey(unit, Stage.APPRAISE, Scorer.of(hanh))).cell(FIRST)
                .value().orElseThrow().points().setScale(2).toPlainString());
        assertEquals(List.of(), desk.settleConflicts().open());
    }

    @Test
    void pointsThatDoNotFitAreListedUntilTheyAreEnteredAnew() {
        done(desk.changeProgramme().adopt(reweighted(), mapping(Map.of(
                FIRST, List.of(new Share(FIRST, new BigDecimal("2.5"))),
                SECOND, List.of(new Share(SECOND, new BigDecimal("0.5"))))), "QĐ 88"));
        assertEquals(List.of(Unmapped.Why.OUT_OF_BOUNDS),
                desk.changeProgramme().unmapped().stream().map(Unmapped::why).toList());
        assertEquals(List.of(), points(desk, FIRST));
        give(desk, FIRST, "3");
        assertEquals(List.of(), desk.changeProgramme().unmapped());
        desk = office.reopen("thu-ky", desk);
        assertEquals(List.of(), desk.changeProgramme().unmapped());
        assertEquals(List.of("3"), points(desk, FIRST));
    }

    @Test
    void aMappingIsAmendedWithoutAnotherProgramme() {
        done(desk.changeProgramme().adopt(reweighted(), mapping(Map.of(
                FIRST, List.of(new Share(FIRST, new BigDecimal("2.5"))))), "QĐ 88"));
        assertEquals(1, desk.changeProgramme().unmapped().size());
        done(desk.changeProgramme().adopt(reweighted(), scaled(), "Sửa hệ số"));
        assertEquals(List.of(), desk.changeProgramme().unmapped());
        assertEquals(List.of("2.25"), points(desk, FIRST));
        done(desk.changeProgramme().undo("Về bộ cũ"));
        assertEquals(TypedPoints.files().hash(), Office.programme(desk).hash());
        assertEquals(List.of("1.5"), points(desk, FIRST));
    }

    @Test
    void aMappingThatLeavesAComponentOutIsRefused() {
        Map<ComponentId, List<Share>> some = new LinkedHashMap<>(
                Mapping.identity(Office.programme(desk)).components());
        some.remove(FIRST);
        assertEquals(Reason.MAPPING_INCOMPLETE, refused(desk.changeProgramme().adopt(reweighted(),
                new Mapping(some, Map.of()), "QĐ 88")));
    }

    @Test
    void aComponentThatIsDroppedOnPurposeBlocksNothing() {
        done(desk.changeProgramme().adopt(merged(), mapping(Map.of(SECOND, List.of())), "QĐ 88"));
        assertEquals(List.of(), desk.changeProgramme().unmapped());
        assertEquals(List.of("1.5"), points(desk, FIRST));
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndKeepsNothing() {
        var results = desk.views().results();
        DryRun dry = done(desk.changeProgramme().dryRun(reweighted(), scaled()));
        assertEquals(results, desk.views().results());
        assertEquals(TypedPoints.files().hash(), Office.programme(desk).hash());
        assertEquals(22, dry.units().size());
        done(desk.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88"));
        assertEquals(desk.views().results().units(), dry.units().stream()
                .map(each -> each.after().orElseThrow()).toList());
    }

    @Test
    void onlyTheSecretariatChangesTheProgramme() {
        Desk member = office.member("hanh", hanh, desk);
        assertEquals(Reason.NO_RIGHT, refused(member.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88")));
        assertTrue(desk.changeProgramme().permitted());
        assertEquals(false, member.changeProgramme().permitted());
    }

    @Test
    void whatTheAdoptionChangedIsToldAfterwardsAndPrinted() {
        done(desk.giveScore().give(unit, FIRST, Stage.AGREE, Scorer.COUNCIL, "2", ""));
        assertTrue(desk.changeProgramme().changed().isEmpty());
        DryRun dry = done(desk.changeProgramme().dryRun(reweighted(), scaled()));
        done(desk.changeProgramme().adopt(reweighted(), scaled(), "QĐ 88/QĐ-UBND"));
        DryRun changed = desk.changeProgramme().changed().orElseThrow();
        assertEquals(dry.units(), changed.units());
        assertEquals(1, changed.retotalled());
        DocumentKind kind = desk.documents().compose().kind("criteria-change-minutes").orElseThrow();
        byte[] pdf = done(desk.documents().compose().compose(kind, "", Map.of(), new Issuance.Draft()))
                .draw(new PdfRenderer()).pdf().bytes();
        String text = text(pdf);
        assertTrue(text.contains("QĐ 88/QĐ-UBND"), text);
        assertTrue(text.contains("1 đơn vị đổi tổng điểm"), text);
        assertTrue(text.contains("hệ số 1,5"), text);
    }

    @Test
    void resultsAreNotIssuedWhileAnythingIsUnmapped() {
        done(desk.changeProgramme().adopt(reweighted(), mapping(Map.of(
                FIRST, List.of(new Share(FIRST, new BigDecimal("2.5"))))), "QĐ 88"));
        assertEquals(1, desk.changeProgramme().unmapped().size());
        var results = desk.publication();
        assertEquals(Reason.UNMAPPED, refused(results.publish().publish("QĐ 1", LocalDate.of(2024, 11, 5),
                LocalDate.of(2024, 11, 5), "Cổng thông tin")));
        assertTrue(results.seal().hindrances().stream().anyMatch(each -> each.kind() == Hindrance.Kind.UNMAPPED));
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
