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
import java.util.ArrayList;
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
import vn.thamdinh.domain.unit.Unit;
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

    /** Every commune has its whole points: two of the eight of Bù Gia Mập 4 and 2, all others none. */
    @BeforeEach
    void publishCommunes() throws IOException {
        try (var office = new Office(folder.resolve("xa"))) {
            Desk communes = office.secretary(ofOneComponent());
            agree(communes, Office.programme(communes).units().stream().map(Unit::id).toList(), Map.of("25225", "4", "25222", "2"));
            results = file("ket-qua.json", ResultsTree.of(communes).orElseThrow());
        }
    }

    /** The communes' index, cut down to one component. */
    private static ProgrammeFiles ofOneComponent() {
        ProgrammeFiles files = ProgrammeFiles.shipped(new ProgrammeId("par-xa-2022"));
        String criteria = files.text(ProgrammeFiles.CRITERIA).orElseThrow();
        return files.with(ProgrammeFiles.CRITERIA, criteria.substring(0, criteria.indexOf("fields:")) + """
                fields:
                  - id: "4"
                    title: Bộ máy
                    max: "100"
                    criteria:
                      - id: "4.1"
                        title: Tổ chức
                        max: "100"
                        components:
                          - {id: 4.1.3, title: Công khai, max: "100", source: Mẫu}
                """);
    }

    private Path file(String name, Map<String, ?> tree) throws IOException {
        return Files.write(folder.resolve(name), CanonicalJson.write(tree));
    }

    private Map<String, Object> tree() throws IOException {
        return new LinkedHashMap<>(CanonicalJson.object(CanonicalJson.parse(Files.readAllBytes(results))));
    }

    /** The same results with something else said of one commune. */
    private Path with(String unit, String key, Object value) throws IOException {
        Map<String, Object> tree = tree();
        List<Object> units = new ArrayList<>();
        for (Object one : (List<?>) tree.get("units")) {
            Map<String, Object> changed = new LinkedHashMap<>(CanonicalJson.object(one));
            if (changed.get("code").equals(unit)) {
                changed.put(key, value);
            }
            units.add(changed);
        }
        tree.put("units", units);
        return file(unit + key + ".json", tree);
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

    private static void agree(Desk desk, List<UnitId> units, Map<String, String> points) {
        done(desk.giveScore().giveAll(units.stream().map(unit -> new Given(unit, new ComponentId("4.1.3"), Stage.AGREE,
                Scorer.COUNCIL, Map.of("points", points.getOrDefault(unit.code(), "0")), "Hội đồng thống nhất")).toList()));
    }

    @Test
    void theSameUnitsTotalIsTakenWithTheDigestOfItsFile() throws IOException {
        Desk desk = desk("cqtt-binh-phuoc-2024");
        TakeFigures take = desk.publication().years().figures();
        assertEquals(new TakeFigures.Taken(22, List.of(), 2022, true, false),
                done(take.take(results, PAR, From.SAME_UNIT, true)));
        UnitFigure figure = recorded(desk, "25225", PAR);
        assertEquals(0, new BigDecimal("4.00").compareTo(figure.value().orElseThrow()), figure.toString());
        assertTrue(figure.source().contains(Hashes.sha256Hex(Files.readAllBytes(results))), figure.source());
        assertTrue(figure.source().contains("ket-qua.json"), figure.source());
        assertEquals(0, done(take.take(results, PAR, From.SAME_UNIT, true)).figures(), "nothing new the second time");
    }

    @Test
    void aDistrictsFigureIsTheMeanOfItsCommunes() {
        Desk desk = desk("par-huyen-2022");
        var id = new FigureId("par-xa");
        TakeFigures take = desk.publication().years().figures();
        assertEquals(11, done(take.take(results, id, From.UNITS_BELOW, false)).figures());
        UnitFigure figure = recorded(desk, "691", id);
        assertEquals(0, new BigDecimal("0.75").compareTo(figure.value().orElseThrow()), "(4 + 2) / 8: " + figure);
        assertTrue(figure.source().contains("bình quân 8 đơn vị"), figure.source());
        assertEquals(Reason.NOT_FOUND, refused(take.take(results, id, From.SAME_UNIT, true)),
                "no district is a unit of the communes' round");
    }

    @Test
    void whatOnePersonSeesBeforeScoresAreOpenIsNotTaken() throws IOException {
        Map<String, Object> tree = tree();
        tree.put("blind", true);
        Path blind = file("rieng.json", tree);
        TakeFigures take = desk("cqtt-binh-phuoc-2024").publication().years().figures();
        assertEquals(Reason.STILL_BLIND, refused(take.take(blind, PAR, From.SAME_UNIT, true)));
        assertEquals(Reason.NOT_FOUND, refused(take.take(results, new FigureId("none"), From.SAME_UNIT, true)));
    }

    @Test
    void practiceNeverBecomesARealRoundsFigure() throws IOException {
        Map<String, Object> tree = tree();
        tree.put("rehearsal", true);
        Path practice = file("tap-duot.json", tree);
        other = new Office(folder.resolve("that"));
        Desk desk = done(other.create("thu-ky", Role.SECRETARIAT, false,
                other.surroundings(Clock.systemUTC(), new SystemEntropy())));
        assertEquals(Reason.REHEARSAL_AND_REAL, refused(desk.publication().years().figures()
                .take(practice, PAR, From.SAME_UNIT, true)));
    }

    @Test
    void resultsOfAnotherYearAreTakenOnlyWhereTheyAreMeant() {
        Desk desk = desk("cqtt-binh-phuoc-2024");
        TakeFigures take = desk.publication().years().figures();
        assertEquals(Reason.OTHER_YEAR, refused(take.take(results, PAR, From.SAME_UNIT, false)));
        done(take.take(results, PAR, From.SAME_UNIT, true));
        String source = recorded(desk, "25225", PAR).source();
        assertTrue(source.contains(", năm 2022 (bộ tiêu chí mẫu; chưa công bố)"), source);
    }

    @Test
    void aUnitOfWhichAnythingIsOpenGivesNoFigure() throws IOException {
        TakeFigures take = desk("cqtt-binh-phuoc-2024").publication().years().figures();
        for (Path half : List.of(with("25225", "status", "incomplete"), with("25225", "status", "open-conflict"),
                with("25225", "total", ""))) {
            TakeFigures.Taken taken = done(take.take(half, PAR, From.SAME_UNIT, true));
            assertEquals(1, taken.without().size(), half + " " + taken);
        }
    }

    @Test
    void aScoreThatIsMissingLeavesItsUnitOut() throws IOException {
        try (var office = new Office(folder.resolve("do-dang"))) {
            Desk communes = office.secretary(ofOneComponent());
            agree(communes, List.of(new UnitId("25225")), Map.of("25225", "4"));
            Path half = file("do-dang.json", ResultsTree.of(communes).orElseThrow());
            TakeFigures take = desk("cqtt-binh-phuoc-2024").publication().years().figures();
            assertEquals(21, done(take.take(half, PAR, From.SAME_UNIT, true)).without().size());
        }
    }

    @Test
    void aMeanOfWhichOneUnitIsNotWholeIsNoFigure() throws IOException {
        TakeFigures take = desk("par-huyen-2022").publication().years().figures();
        TakeFigures.Taken taken = done(take.take(with("25222", "status", "incomplete"), new FigureId("par-xa"),
                From.UNITS_BELOW, false));
        assertEquals(List.of("Huyện Bù Gia Mập"), taken.without());
        assertEquals(10, taken.figures());
    }

    private static UnitFigure recorded(Desk desk, String unit, FigureId figure) {
        return desk.views().figures(new UnitId(unit)).stream().filter(one -> one.figure().id().equals(figure))
                .findFirst().orElseThrow();
    }
}
