package vn.thamdinh.usecase.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.scoring.Obstacle;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.ResultsTree;

/** Papers and waivers from the desk to the results, and what a single fact computes anew. */
class EligibilityFactsTest {
    @TempDir
    private Path folder;
    private Office office;
    private Desk desk;

    @BeforeEach
    void found() {
        office = new Office(folder);
        desk = done(office.create("thu-ky", Role.SECRETARIAT, true, office.seeded("thu-ky")));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private UnitResult result(UnitId unit) {
        return desk.views().results().unit(unit).orElseThrow();
    }

    private List<PaperRecorded> papers(UnitId unit, boolean present) {
        return Office.programme(desk).papers().stream().map(paper -> new PaperRecorded(unit, paper.id(), present, ""))
                .toList();
    }

    @Test
    void theDossierIsCompleteOnceEveryRequiredPaperIsThere() {
        UnitId unit = unit(desk, 0);
        assertEquals(5, result(unit).dossier().size());
        done(desk.recordPaper().record(papers(unit, true)));
        assertEquals(List.of(), result(unit).dossier());
        done(desk.recordPaper().record(List.of(new PaperRecorded(unit, "to-trinh", false, "trả lại"))));
        assertTrue(result(unit).obstacles().contains(new Obstacle.DossierIncomplete(List.of("to-trinh"))));
        assertEquals(Reason.NOT_FOUND,
                refused(desk.recordPaper().record(List.of(new PaperRecorded(unit, "giay-khen", true, "")))));
    }

    @Test
    void aWaiverIsRefusedWhereTheProgrammeDoesNotAllowIt() {
        UnitId unit = unit(desk, 0);
        assertEquals(Reason.NOT_WAIVABLE, refused(desk.waiveRule().waive(unit, "du-phieu", true, "Thiên tai")));
        assertEquals(Reason.NOT_FOUND, refused(desk.waiveRule().waive(unit, "khong-co", true, "Thiên tai")));
        assertEquals(Reason.WHY_NEEDED, refused(desk.waiveRule().waive(unit, "ho-so-du", true, " ")));
        assertEquals(List.of(), result(unit).waived());
    }

    @Test
    void aWaiverStandsWithItsReasonUntilItIsTakenBack() {
        UnitId unit = unit(desk, 0);
        done(desk.waiveRule().waive(unit, "ho-so-du", true, "Hồ sơ nộp bản giấy"));
        assertEquals("Hồ sơ nộp bản giấy", result(unit).waived().getFirst().waiver().reason());
        assertTrue(result(unit).obstacles().stream().noneMatch(Obstacle.DossierIncomplete.class::isInstance));
        done(desk.waiveRule().waive(unit, "ho-so-du", false, "Đã có bản điện tử"));
        assertTrue(result(unit).obstacles().stream().anyMatch(Obstacle.DossierIncomplete.class::isInstance));
        assertEquals(List.of(), result(unit).waived());
    }

    @Test
    void whoWaivedIsToldToMachinesWithTheRole() {
        UnitId unit = unit(desk, 0);
        done(desk.waiveRule().waive(unit, "ho-so-du", true, "Hồ sơ nộp bản giấy"));
        List<?> units = (List<?>) ResultsTree.of(desk).orElseThrow().get("units");
        Map<?, ?> waiver = (Map<?, ?>) ((List<?>) ((Map<?, ?>) units.getFirst()).get("waivers")).getFirst();
        assertEquals("secretariat", waiver.get("role"));
        assertEquals("Hồ sơ nộp bản giấy", waiver.get("reason"));
        assertEquals(desk.views().writers().get(result(unit).waived().getFirst().waiver().writer().hex()),
                waiver.get("by"));
    }

    @Test
    void oneScoreComputesItsUnitAloneAnew() {
        MemberId hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        done(desk.council().assignUnits().assign(hanh, List.of(unit(desk, 0), unit(desk, 1))));
        List<UnitResult> before = desk.views().results().units();
        done(desk.giveScore().give(unit(desk, 0), component(desk, 0), Stage.APPRAISE, Scorer.of(hanh), "1", ""));
        List<UnitResult> after = desk.views().results().units();
        assertNotSame(before.getFirst(), after.getFirst());
        for (int i = 1; i < before.size(); i++) {
            assertSame(before.get(i), after.get(i), "unit " + i + " was computed anew");
        }
        var form = Office.programme(desk).surveys().getFirst().id();
        done(desk.countSurvey().count(new vn.thamdinh.domain.survey.SurveyCount(unit(desk, 3), form, 40, 40, 0)));
        assertNotSame(after.get(3), desk.views().results().units().get(3));
    }
}
