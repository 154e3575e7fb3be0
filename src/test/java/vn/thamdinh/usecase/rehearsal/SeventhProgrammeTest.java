package vn.thamdinh.usecase.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.scoring.Obstacle;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.workspace.Workspaces;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/**
 * A programme that no class knows is added as files alone: QĐ 25/2021/QĐ-TTg, article 4, recognises a commune that has
 * at least 80 points, at least half of the points of each criterion, and no head who was disciplined or prosecuted.
 */
class SeventhProgrammeTest {
    private static final char[] PASSPHRASE = RehearsalPlan.OPEN_PASSPHRASE.toCharArray();
    private static final Path FILES = Path.of("src/test/resources/programmes/tiep-can-phap-luat-2022");

    @TempDir
    private static Path place;
    private static Rehearsed made;
    private static Desk desk;

    @BeforeAll
    static void rehearse() throws Exception {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        made = done(Rehearse.run(new RehearsalPlan(place.resolve("dot"), 25, 2, PASSPHRASE, false,
                ProgrammeFiles.of(texts)), Clock.systemUTC(), _ -> { }));
        desk = done(Workspaces.in(place.resolve("state")).open(place.resolve("dot/workspaces/thu-ky"), PASSPHRASE));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void itRunsFromFilesToAPublishedResult() {
        assertEquals(5, made.counts().get("units"));
        assertEquals(5, made.counts().get("published"));
        assertTrue(Files.exists(place.resolve("dot").resolve(Rehearse.DECISION)));
        assertTrue(made.counts().get("recognised") > 0, made.counts().toString());
    }

    @Test
    void eightyPointsAreNotEnoughWithLessThanHalfOfOneCriterion() {
        UnitId unit = new UnitId("xa-mau-1");
        full(unit);
        agree(unit, "3.1.1", "7");
        agree(unit, "3.1.2", "0,49");
        UnitResult result = result(unit);
        assertEquals(new BigDecimal("92.49"), result.total());
        assertEquals(UnitStatus.NOT_RECOGNISED, result.status());
        assertTrue(result.obstacles().stream().anyMatch(Obstacle.FieldTooLow.class::isInstance), result.obstacles().toString());
        agree(unit, "3.1.2", "0,5");
        assertTrue(result(unit).isRecognised(), "7.5 of 15 is half: " + result(unit).obstacles());
    }

    @Test
    void seventyNinePointsAreTooFewThoughEveryCriterionHasItsHalf() {
        UnitId unit = new UnitId("xa-mau-2");
        full(unit);
        agree(unit, "2.1.1", "0");
        agree(unit, "4.1.1", "0");
        assertTrue(result(unit).isRecognised(), "80 points are enough");
        agree(unit, "5.1.1", "9,99");
        assertEquals(UnitStatus.NOT_RECOGNISED, result(unit).status());
    }

    @Test
    void aDisciplinedHeadKeepsACommuneFromBeingRecognisedWhateverItsPoints() {
        UnitId unit = new UnitId("xa-mau-3");
        full(unit);
        assertTrue(result(unit).isRecognised());
        agree(unit, Map.of("violated", "1"), "5.1.3");
        assertEquals(UnitStatus.INELIGIBLE, result(unit).status());
        assertEquals("100", result(unit).total().stripTrailingZeros().toPlainString());
    }

    @Test
    void noClassOfTheProgramKnowsIt() throws Exception {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            for (Path source : sources.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(".java"))
                    .toList()) {
                assertFalse(Files.readString(source).contains("tiep-can-phap-luat"), source.toString());
            }
        }
    }

    private static void full(UnitId unit) {
        desk.views().round().orElseThrow().programme().criteria().components().stream()
                .filter(component -> component.max().signum() > 0)
                .forEach(component -> agree(unit, component.id().value(), component.max().toPlainString().replace('.', ',')));
        agree(unit, Map.of("violated", "0"), "5.1.3");
    }

    private static void agree(UnitId unit, String component, String points) {
        agree(unit, Map.of("points", points), component);
    }

    private static void agree(UnitId unit, Map<String, String> typed, String component) {
        done(desk.giveScore().giveAll(List.of(new GiveScore.Given(unit, new ComponentId(component), Stage.AGREE,
                Scorer.COUNCIL, typed, "Hội đồng thống nhất"))));
    }

    private static UnitResult result(UnitId unit) {
        return desk.views().results().unit(unit).orElseThrow();
    }
}
