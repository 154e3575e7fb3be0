package vn.thamdinh.usecase.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.change.Mapping;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.domain.rebase.Unmapped;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.usecase.Reason;

class ChangeProgrammeTest extends ChangedRound {
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
}
