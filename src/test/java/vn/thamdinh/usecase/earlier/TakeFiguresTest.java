package vn.thamdinh.usecase.earlier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.GiveScore.Given;
import vn.thamdinh.usecase.earlier.TakeFigures.From;
import vn.thamdinh.usecase.view.ResultsTree;
import vn.thamdinh.usecase.view.UnitFigure;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** Points of one programme become figures of another through the published results file. */
class TakeFiguresTest {
    private static final FigureId PAR = new FigureId("par-index");

    @TempDir
    private Path folder;
    private Path results;

    /** Of the eight communes of Bù Gia Mập two have points: 4 and 2. */
    @BeforeEach
    void publishCommunes() throws IOException {
        try (var office = new Office(folder.resolve("xa"))) {
            Desk communes = office.secretary(ProgrammeFiles.shipped(new ProgrammeId("par-xa-2022")));
            agree(communes, "25225", "4");
            agree(communes, "25222", "2");
            results = Files.write(folder.resolve("ket-qua.json"),
                    CanonicalJson.write(ResultsTree.of(communes).orElseThrow()));
        }
    }

    private Office other;

    @AfterEach
    void close() {
        other.close();
    }

    private Desk desk(String programme) {
        other = new Office(folder.resolve("khac"));
        return other.secretary(ProgrammeFiles.shipped(new ProgrammeId(programme)));
    }

    private static void agree(Desk desk, String unit, String points) {
        done(desk.giveScore().giveAll(List.of(new Given(new UnitId(unit), new ComponentId("4.1.3"), Stage.AGREE,
                Scorer.COUNCIL, Map.of("points", points), "Hội đồng thống nhất"))));
    }

    @Test
    void theSameUnitsTotalIsTakenWithTheDigestOfItsFile() throws IOException {
        Desk desk = desk("cqtt-binh-phuoc-2024");
        TakeFigures take = desk.publication().years().figures();
        assertEquals(new TakeFigures.Taken(22, List.of()), done(take.take(results, PAR, From.SAME_UNIT)));
        UnitFigure figure = recorded(desk, "25225", PAR);
        assertEquals(0, new BigDecimal("4.00").compareTo(figure.value().orElseThrow()), figure.toString());
        assertTrue(figure.source().contains(Hashes.sha256Hex(Files.readAllBytes(results))), figure.source());
        assertTrue(figure.source().contains("ket-qua.json"), figure.source());
        assertEquals(0, done(take.take(results, PAR, From.SAME_UNIT)).figures(), "nothing new the second time");
    }

    @Test
    void aDistrictsFigureIsTheMeanOfItsCommunes() {
        Desk desk = desk("par-huyen-2022");
        var id = new FigureId("par-xa");
        TakeFigures take = desk.publication().years().figures();
        assertEquals(11, done(take.take(results, id, From.UNITS_BELOW)).figures());
        UnitFigure figure = recorded(desk, "691", id);
        assertEquals(0, new BigDecimal("0.75").compareTo(figure.value().orElseThrow()), "(4 + 2) / 8: " + figure);
        assertTrue(figure.source().contains("bình quân 8 đơn vị"), figure.source());
        assertEquals(Reason.NOT_FOUND, refused(take.take(results, id, From.SAME_UNIT)),
                "no district is a unit of the communes' round");
    }

    @Test
    void whatOnePersonSeesBeforeScoresAreOpenIsNotTaken() throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>(CanonicalJson.object(CanonicalJson.parse(
                Files.readAllBytes(results))));
        tree.put("blind", true);
        Path blind = Files.write(folder.resolve("rieng.json"), CanonicalJson.write(tree));
        TakeFigures take = desk("cqtt-binh-phuoc-2024").publication().years().figures();
        assertEquals(Reason.STILL_BLIND, refused(take.take(blind, PAR, From.SAME_UNIT)));
        assertEquals(Reason.NOT_FOUND, refused(take.take(results, new FigureId("none"), From.SAME_UNIT)));
    }

    @Test
    void practiceNeverBecomesARealRoundsFigure() throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>(CanonicalJson.object(CanonicalJson.parse(
                Files.readAllBytes(results))));
        tree.put("rehearsal", true);
        Path practice = Files.write(folder.resolve("tap-duot.json"), CanonicalJson.write(tree));
        other = new Office(folder.resolve("that"));
        Desk desk = done(other.create("thu-ky", Role.SECRETARIAT, false,
                other.surroundings(Clock.systemUTC(), new SystemEntropy())));
        assertEquals(Reason.REHEARSAL_AND_REAL, refused(desk.publication().years().figures()
                .take(practice, PAR, From.SAME_UNIT)));
    }

    private static UnitFigure recorded(Desk desk, String unit, FigureId figure) {
        return desk.views().figures(new UnitId(unit)).stream().filter(one -> one.figure().id().equals(figure))
                .findFirst().orElseThrow();
    }
}
