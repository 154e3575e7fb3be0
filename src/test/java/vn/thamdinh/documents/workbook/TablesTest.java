package vn.thamdinh.documents.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.spreadsheet.WorkbookReader;
import vn.thamdinh.documents.spreadsheet.WorkbookReading;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.fixture.Calc;
import vn.thamdinh.fixture.Filled;
import vn.thamdinh.fixture.ProgrammeBuilder;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.wire.sheet.ScoreRow;
import vn.thamdinh.wire.sheet.ScoreTable;
import vn.thamdinh.wire.sheet.SheetProblem;
import vn.thamdinh.wire.sheet.SheetReading;
import vn.thamdinh.wire.sheet.SheetTable;

/** Tables that people make in a spreadsheet program of their own. */
class TablesTest {
    @TempDir
    private Path folder;

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = TablesTest.class.getResourceAsStream("/sheets/" + name)) {
            return in.readAllBytes();
        }
    }

    private static Workbook workbook(byte[] file) {
        return switch (WorkbookReader.read(file)) {
            case WorkbookReading.Read(Workbook workbook) -> workbook;
            case WorkbookReading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static SheetReading<?> read(byte[] file, Programme programme) {
        SheetTable table = Tables.of(workbook(file), ScoreTable::columns, 3).getFirst();
        return ScoreTable.read(table, programme, Optional.empty());
    }

    private static Programme typed() {
        return TypedPoints.programme();
    }

    private static void assertScores(byte[] file) {
        SheetTable table = Tables.of(workbook(file), ScoreTable::columns, 3).getFirst();
        SheetReading<ScoreRow> reading = ScoreTable.read(table, typed(), Optional.empty());
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of("5 25213 1.1.1 {points=1.5} =1+1", "6 25213 1.1.2 {points=0.5} ",
                "7 25213 1.1.3 {points=1.25} ", "8 25207 1.1.1 {points=1.75} "), reading.rows().stream().map(row ->
                row.line() + " " + row.unit() + " " + row.component() + " " + row.inputs() + " " + row.reason()).toList());
    }

    @Test
    void titlesHeadingsMergedNamesTextNumbersAndComputedPointsAreReadRightly() throws IOException {
        assertScores(resource("bang-diem.xlsx"));
    }

    @Test
    void theInstalledLibreOfficeMakesTheSameTable() throws Exception {
        Calc.assumePresent();
        Path source = Files.write(folder.resolve("bang-diem.fods"), resource("bang-diem.fods"));
        assertScores(Files.readAllBytes(Calc.convert(source, "xlsx", folder)));
    }

    @Test
    void pointsMergedOverSeveralRowsAreNamedWithTheCellThatCoversThem() throws IOException {
        byte[] file = new Filled(resource("bang-diem.xlsx"), 1)
                .replace("<mergeCell ref=\"A5:A7\"/>", "<mergeCell ref=\"A5:A7\"/><mergeCell ref=\"C5:C6\"/>").bytes();
        assertEquals(List.of("C6 MERGED [C5]"), read(file, typed()).problems().stream().map(TablesTest::line).toList());
    }

    @Test
    void namesThatBecameNumbersAreNamed() throws IOException {
        byte[] file = new Filled(resource("bang-diem.xlsx"), 1).type("B5", "1.1").bytes();
        assertEquals(List.of("B5 NUMBER_AS_NAME []"), read(file, ProgrammeBuilder.withUnits(1).build()).problems().stream()
                .filter(problem -> problem.cell().equals("B5")).map(TablesTest::line).toList());
    }

    private static String line(SheetProblem problem) {
        return problem.cell() + " " + problem.reason() + " " + problem.args();
    }
}
