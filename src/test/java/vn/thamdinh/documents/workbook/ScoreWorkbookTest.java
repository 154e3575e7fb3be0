package vn.thamdinh.documents.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.documents.spreadsheet.Cell;
import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.spreadsheet.WorkbookReader;
import vn.thamdinh.documents.spreadsheet.WorkbookReading;
import vn.thamdinh.documents.workbook.ScoreForm.Given;
import vn.thamdinh.documents.workbook.ScoreReturn.Returned;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.Levels;
import vn.thamdinh.domain.rule.Manual;
import vn.thamdinh.domain.rule.Ratio;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.rule.YesNo;
import vn.thamdinh.domain.rule.ZeroWhole;
import vn.thamdinh.fixture.Calc;
import vn.thamdinh.fixture.Filled;
import vn.thamdinh.fixture.ProgrammeBuilder;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.sheet.ScoreRow;
import vn.thamdinh.wire.sheet.SheetProblem;
import vn.thamdinh.wire.sheet.SheetProblem.Reason;

class ScoreWorkbookTest {
    private static final String ROUND = "ab".repeat(32);
    private static final Programme PROGRAMME = programme();
    private static final Programme OTHER =
            ProgrammeReader.shipped(ProgrammeFiles.shippedIds().getFirst());
    private static final ComponentId RATIO = new ComponentId("1.1.1");
    private static final ComponentId LEVELS = new ComponentId("1.1.2");
    private static final ComponentId TICK = new ComponentId("1.1.3");

    @TempDir
    private Path folder;

    /** A ratio, a choice, a tick, typed points. */
    private static Programme programme() {
        return ProgrammeBuilder.withUnits(2).components(List.of(
                component("1.1.1", "Tỷ lệ", "4", new Ratio("Đúng hạn", "Tất cả", ZeroWhole.FULL)),
                component("1.1.2", "Mức", "2", new Levels("Mức độ", List.of(
                        new Levels.Level("tot", "Tốt & nhanh", new BigDecimal("100")),
                        new Levels.Level("kem", "Kém <50%", BigDecimal.ZERO)))),
                component("1.1.3", "=1+1", "1", new YesNo("Có hay không")),
                component("1.1.4", "Điểm", "3", new Manual()))).build();
    }

    private static Component component(String id, String title, String max, ScoringRule rule) {
        return new Component(new ComponentId(id), title, new BigDecimal(max), rule, "", "", List.of("Báo cáo"), "thử", true);
    }

    private static byte[] form(Stage stage, Map<ComponentId, Given> standing) {
        return ScoreWorkbook.write(new ScoreForm(PROGRAMME, PROGRAMME.units().getFirst(), stage, ROUND, "cd".repeat(32),
                true, standing, stage == Stage.SELF ? Map.of() : Map.of(RATIO, "3,6")));
    }

    private static Filled sheet(Map<ComponentId, Given> standing) throws IOException {
        return new Filled(form(Stage.SELF, standing), 2);
    }

    private static Filled complete() throws IOException {
        return sheet(Map.of()).type("F10", "18").type("F11", "20").type("F12", "Tốt & nhanh").type("F13", "Có")
                .typeText("F14", "2,5").type("G14", "=HYPERLINK(\"http://x\")");
    }

    private static Workbook workbook(byte[] file) {
        return switch (WorkbookReader.read(file)) {
            case WorkbookReading.Read(Workbook workbook) -> workbook;
            case WorkbookReading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static Returned read(byte[] file) {
        return read(file, Map.of());
    }

    private static Returned read(byte[] file, Map<ComponentId, Given> standing) {
        Workbook workbook = workbook(file);
        return ScoreReturn.read(workbook, Stamp.of(workbook).orElseThrow(),
                new ScoreReturn.Round(PROGRAMME, ROUND, (unit, stage) -> standing));
    }

    private static List<String> problems(byte[] file) {
        return read(file).reading().problems().stream().map(ScoreWorkbookTest::line).toList();
    }

    private static String line(SheetProblem problem) {
        return problem.cell() + " " + problem.value() + " " + problem.reason() + " " + String.join("|", problem.args());
    }

    private static void assertComplete(Returned returned) {
        assertEquals(List.of(), returned.reading().problems());
        assertEquals(Optional.of(Stage.SELF), returned.stage());
        assertEquals(List.of(
                Map.of("part", new BigDecimal("18"), "whole", new BigDecimal("20")),
                Map.of("level.tot", BigDecimal.ONE), Map.of("met", BigDecimal.ONE),
                Map.of("points", new BigDecimal("2.5"))),
                returned.reading().rows().stream().map(ScoreRow::inputs).toList());
        assertEquals(List.of(10, 12, 13, 14), returned.reading().rows().stream().map(ScoreRow::line).toList());
        assertEquals("=HYPERLINK(\"http://x\")", returned.reading().rows().getLast().reason());
    }

    @Test
    void everyKindOfInputComesBackAsItWasTyped() throws IOException {
        assertComplete(read(complete().bytes()));
    }

    @Test
    void openedAndSavedByLibreOfficeItComesBackTheSame() throws Exception {
        Calc.assumePresent();
        Path file = Files.write(folder.resolve("phieu.xlsx"), complete().bytes());
        byte[] saved = Files.readAllBytes(Calc.convert(file, "xlsx", folder.resolve("out")));
        assertComplete(read(saved));
        Workbook workbook = workbook(saved);
        List<String> checks = workbook.sheet(ScoreWorkbook.SHEET).orElseThrow().rows().stream()
                .filter(row -> row.number() >= 10).map(row -> row.cell(7).map(Cell::typed).orElse("")).toList();
        assertEquals(List.of("Được", "Được", "Được", "Được", "Phải là số"), checks);
        assertEquals("0", workbook.sheet(ScoreWorkbook.SHEET).orElseThrow().rows().stream()
                .filter(row -> row.number() == 5).findFirst().orElseThrow().cell(7).orElseThrow().typed());
    }

    @Test
    void anUntouchedSheetGivesNothingAndNoMistake() throws IOException {
        Returned returned = read(form(Stage.SELF, Map.of()));
        assertEquals(List.of(), returned.reading().problems());
        assertEquals(List.of(), returned.reading().rows());
        assertEquals(5, returned.reading().blank());
        Map<ComponentId, Given> standing = Map.of(TICK, new Given(Inputs.of(Map.of("met", BigDecimal.ONE)), "vì"));
        assertEquals(List.of(), read(form(Stage.VERIFY, standing), standing).reading().rows());
    }

    @Test
    void allBadCellsAreNamedAtOnceWithWhatIsExpected() throws IOException {
        assertEquals(List.of("F10 21 IMPOSSIBLE Đúng hạn", "F12 Vừa NOT_AN_OPTION Tốt & nhanh; Kém <50%",
                "F13 có lẽ NOT_YES_OR_NO ", "F14  NOT_COMPUTED "),
                problems(sheet(Map.of()).type("F10", "21").type("F11", "20").type("F12", "Vừa").type("F13", "có lẽ")
                        .formula("F14", "1+1").bytes()));
        assertEquals(List.of("F10 18 MISSING_INPUT Tất cả", "F14 3,5 OUT_OF_RANGE 3"),
                problems(sheet(Map.of()).type("F10", "18").type("F14", "3.5").bytes()));
        assertEquals(List.of("F14 95.5 OUT_OF_RANGE 3"), problems(sheet(Map.of()).typeText("F14", "95.5").bytes()));
        assertEquals(List.of("G14 §· ®ñ LEGACY_TEXT Đã đủ"),
                problems(sheet(Map.of()).type("F14", "2").type("G14", "§· ®ñ").bytes()));
    }

    @Test
    void lockedCellsThatWereChangedAreNamedThoughProtectionIsOff() throws IOException {
        assertEquals(List.of("C14 30 CHANGED 3"), problems(sheet(Map.of()).type("C14", "30").bytes()));
        assertEquals(List.of(" 1.1.4 MISSING_ROW 1.1.4 (Điểm)", "A14 9.9.9 UNKNOWN_COMPONENT "),
                problems(sheet(Map.of()).typeText("A14", "9.9.9").type("F14", "1").bytes()));
        assertEquals(List.of("B13 khác CHANGED =1+1"), problems(sheet(Map.of()).type("B13", "khác").bytes()));
    }

    @Test
    void sheetsOfOtherProgrammesRoundsAndChangedStampsAreRefusedWhole() throws IOException {
        byte[] file = complete().bytes();
        Workbook workbook = workbook(file);
        Stamp stamp = Stamp.of(workbook).orElseThrow();
        Returned other = ScoreReturn.read(workbook, stamp, new ScoreReturn.Round(
                OTHER, "00".repeat(32), (unit, stage) -> Map.of()));
        assertEquals(List.of(Reason.OTHER_PROGRAMME, Reason.OTHER_ROUND, Reason.UNKNOWN_UNIT),
                other.reading().problems().stream().map(SheetProblem::reason).toList());
        assertEquals(List.of(), other.reading().rows());
        byte[] forged = complete().replaceIn("xl/sharedStrings.xml", ">self<", ">verify<").bytes();
        assertEquals(List.of("  CHANGED_STAMP "), problems(forged));
    }

    @Test
    void onlyWhatWasChangedOnTheSheetIsTakenAndNothingNewerIsOverwritten() throws IOException {
        Map<ComponentId, Given> sent = Map.of(TICK, new Given(Inputs.of(Map.of("met", BigDecimal.ONE)), ""),
                LEVELS, new Given(Inputs.of(Map.of("level.tot", BigDecimal.ONE)), ""));
        byte[] back = sheet(sent).type("F12", "Kém <50%").bytes();
        assertEquals(List.of(LEVELS), read(back, sent).reading().rows().stream().map(ScoreRow::component).toList());
        Map<ComponentId, Given> moved = Map.of(TICK, sent.get(TICK), LEVELS, Given.NOTHING);
        assertEquals(List.of("F12 Kém <50% NEWER_VALUE "),
                read(back, moved).reading().problems().stream().map(ScoreWorkbookTest::line).toList());
        assertEquals(List.of("F13  MISSING_VALUE "), read(sheet(sent).empty("F13").bytes(), sent).reading().problems()
                .stream().map(ScoreWorkbookTest::line).toList());
    }

    @Test
    void rehearsalsAndSampleCriteriaAreSaidOnTheSheet() {
        String text = workbook(form(Stage.VERIFY, Map.of())).toString();
        assertTrue(text.contains("TẬP DƯỢT, SỐ LIỆU GIẢ ĐỊNH. mẫu"), text);
        assertTrue(text.contains(", bước huyện thẩm tra, "), text);
        assertTrue(text.contains("3,6"), "the district sees the commune's own score");
    }
}
