package vn.thamdinh.documents.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.documents.spreadsheet.Cell;
import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.spreadsheet.WorkbookReader;
import vn.thamdinh.documents.spreadsheet.WorkbookReading;
import vn.thamdinh.documents.workbook.CriteriaReturn.Returned;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.fixture.Calc;
import vn.thamdinh.fixture.Filled;
import vn.thamdinh.wire.programme.CriteriaTable;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;

class CriteriaWorkbookTest {
    private static final ProgrammeFiles FILES = ProgrammeFiles.shipped(ProgrammeFiles.shippedIds().getFirst());
    private static final Programme PROGRAMME = ProgrammeReader.shipped(ProgrammeFiles.shippedIds().getFirst());
    private static final CriteriaTable TABLE = CriteriaTable.of(FILES.text(ProgrammeFiles.CRITERIA).orElseThrow())
            .orElseThrow();
    /** Every kind of thing that a file may hold: rules with nested parameters, keys without a column, odd texts. */
    private static final CriteriaTable STRANGE = CriteriaTable.of("""
            # Dòng đầu
            # Dòng hai
            sample: true
            notice: "=1+1"
            max: "0"
            figures: [{id: par, title: "PAR, INDEX", low: "0", high: "100", source: x}]
            fields:
              - id: "1"
                title: "@ lĩnh vực: một"
                max: "10.5"
                block: BONUS
                criteria:
                  - id: "1.10"
                    title: -1
                    max: "10.5"
                    components:
                      - id: "007"
                        title: "hai\\ndòng"
                        max: "8"
                        rule: {kind: levels, levels: [{id: a, title: "x, y: z", percent: "100"}, {id: b, title: "true", percent: "0"}]}
                        body: so-noi-vu
                        guidance: "mỗi lần trừ 0,5: tối đa 3"
                        evidence: ["Nội quy, quy chế", "ảnh \\"đẹp\\""]
                        source: "+nguồn"
                        sample: false
                      - id: 1.2
                        title: "true"
                        max: "2.5"
                        source: "05/07/2024"
            """).orElseThrow();

    @TempDir
    private Path folder;

    private static Workbook workbook(byte[] file) {
        return switch (WorkbookReader.read(file)) {
            case WorkbookReading.Read(Workbook workbook) -> workbook;
            case WorkbookReading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static Returned read(byte[] file) {
        return CriteriaReturn.read(workbook(file)).orElseThrow();
    }

    private static void assertSame(CriteriaTable expected, byte[] file) {
        Returned returned = read(file);
        assertEquals(List.of(), returned.problems());
        assertEquals(expected, returned.table());
        assertEquals(expected.yaml(), returned.table().yaml());
    }

    private static List<String> problems(byte[] file) {
        return read(file).problems().stream().map(problem -> problem.cell() + " " + problem.value() + " "
                + problem.reason()).toList();
    }

    @Test
    void criteriaComeBackFromTheWorkbookWithoutAnyLoss() {
        assertSame(TABLE, CriteriaWorkbook.write(PROGRAMME, TABLE));
        assertSame(STRANGE, CriteriaWorkbook.write(PROGRAMME, STRANGE));
    }

    @Test
    void theyComeBackFromLibreOfficeTooAndTheCheckColumnAgrees() throws Exception {
        Calc.assumePresent();
        for (CriteriaTable table : List.of(TABLE, STRANGE)) {
            Path file = Files.write(folder.resolve("bo.xlsx"), CriteriaWorkbook.write(PROGRAMME, table));
            byte[] saved = Files.readAllBytes(Calc.convert(file, "xlsx", folder.resolve("out")));
            assertSame(table, saved);
            assertEquals(Set.of("Khớp", "Được"), checks(saved));
        }
    }

    private static Set<String> checks(byte[] file) {
        return workbook(file).sheet(CriteriaWorkbook.SHEET).orElseThrow().rows().stream().skip(4)
                .flatMap(row -> row.cell(12).stream()).map(Cell::typed).filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    @Test
    void theCheckColumnNamesSumsAndNamesThatDoNotFit() throws Exception {
        Calc.assumePresent();
        byte[] wrong = new Filled(CriteriaWorkbook.write(PROGRAMME, STRANGE), 2).type("D9", "7.5").typeText("B10", "007")
                .bytes();
        Path file = Files.write(folder.resolve("sai.xlsx"), wrong);
        assertEquals(Set.of("Khớp", "Các dòng dưới cộng lại là 10", "Trùng mã"),
                checks(Files.readAllBytes(Calc.convert(file, "xlsx", folder.resolve("out")))));
    }

    @Test
    void badCellsAreNamedAllAtOnce() throws IOException {
        assertEquals(List.of("A8 Nhóm NOT_AN_OPTION", "D9 tám NOT_A_NUMBER", "B10 1,1 NUMBER_AS_NAME",
                "A9 Tiêu chí thành phần BAD_LEVEL", "F9 levels: [ NOT_YAML"),
                problems(new Filled(CriteriaWorkbook.write(PROGRAMME, STRANGE), 2).type("A8", "Nhóm").type("D9", "tám")
                        .type("F9", "levels: [").type("B10", "1.1").bytes()));
    }

    @Test
    void aLineOfTheFileIsFoundAsACell() {
        Returned returned = read(CriteriaWorkbook.write(PROGRAMME, STRANGE));
        List<String> file = returned.table().yaml().lines().toList();
        int title = file.indexOf("            title: \"hai\\ndòng\"") + 1;
        assertEquals("C9", returned.cell(title).orElseThrow().address());
        assertEquals("D9", returned.cell(title + 1).orElseThrow().address());
        assertEquals("E9", returned.cell(title + 2).orElseThrow().address());
        assertEquals("C6", returned.cell(file.indexOf("notice: \"=1+1\"") + 1).orElseThrow().address());
    }

    @Test
    void theWorkbookOffersKindsOfRulesAndKnowsItsProgramme() {
        Workbook workbook = workbook(CriteriaWorkbook.write(PROGRAMME, TABLE));
        Stamp stamp = Stamp.of(workbook).orElseThrow();
        assertTrue(stamp.intact());
        assertEquals(PROGRAMME.hash().hex(), stamp.text(Stamp.VERSION));
        assertTrue(workbook.sheet("_danh-muc").orElseThrow().toString().contains("whereApplicable"));
    }
}
