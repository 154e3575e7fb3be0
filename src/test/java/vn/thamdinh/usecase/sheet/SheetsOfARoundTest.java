package vn.thamdinh.usecase.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.spreadsheet.WorkbookReader;
import vn.thamdinh.documents.spreadsheet.WorkbookReading;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.fixture.Calc;
import vn.thamdinh.fixture.Filled;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.ImportScores.Imported;
import vn.thamdinh.usecase.appraisal.SheetFault;

class SheetsOfARoundTest extends SecretaryAtDesk {
    private Path sheet(Stage stage, int unit) {
        return done(desk.exportScoreSheets().export(stage, folder.resolve("phieu"), Set.of(unit(desk, unit)),
                Progress.NONE)).getFirst();
    }

    /** The first input cell of the sheet that takes a number: the value of the first typed row. */
    private Path filled(Path sheet, String name, String cell, String value) throws IOException {
        return Files.write(folder.resolve(name), new Filled(Files.readAllBytes(sheet), 2).type(cell, value).bytes());
    }

    private Outcome<Imported> take(Path... files) {
        return desk.importScores().scores(List.of(files), Optional.empty());
    }

    private long entries() {
        return desk.views().round().orElseThrow().entries();
    }

    private static List<SheetFault> faults(Outcome<?> outcome) {
        assertEquals(Reason.FAULTY_SHEET, refused(outcome));
        return ((Outcome.Refused<?>) outcome).arguments().stream()
                .flatMap(coded -> SheetFault.decoded(coded).stream()).toList();
    }

    private static Workbook workbook(Path file) throws IOException {
        return switch (WorkbookReader.read(Files.readAllBytes(file))) {
            case WorkbookReading.Read(Workbook workbook) -> workbook;
            case WorkbookReading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    @Test
    void everyCommuneGetsASheetNamedByItsCode() {
        List<Path> files = done(desk.exportScoreSheets().export(Stage.SELF, folder.resolve("phieu"), Set.of(),
                Progress.NONE));
        assertEquals(22, files.size());
        assertEquals("phieu-tu-cham-25213-xa-tien-hung.xlsx", files.getFirst().getFileName().toString());
        assertEquals(Reason.BAD_INPUT, refused(desk.exportScoreSheets().export(Stage.AGREE, folder, Set.of(),
                Progress.NONE)));
    }

    @Test
    void sheetsOfSeveralCommunesAreTakenTogetherAndTheDistrictSeesTheCommunesPoints() throws IOException {
        Path first = filled(sheet(Stage.SELF, 0), "a.xlsx", "F10", "1");
        Path second = filled(sheet(Stage.SELF, 1), "b.xlsx", "F10", "1");
        assertEquals(new Imported(2, 0), done(take(first, second)));
        assertEquals(1, desk.views().units().get(1).self().done());
        assertEquals(new Imported(0, 2), done(take(first, second)), "the same again changes nothing");
        assertTrue(workbook(sheet(Stage.VERIFY, 0)).toString().contains("Điểm tự chấm của đơn vị"));
    }

    @Test
    void oneBadCellInOneFileKeepsAllFilesOut() throws IOException {
        long before = entries();
        Path good = filled(sheet(Stage.SELF, 0), "a.xlsx", "F10", "1");
        Path bad = filled(sheet(Stage.SELF, 1), "b.xlsx", "F10", "99");
        List<SheetFault> faults = faults(take(good, bad));
        assertEquals(1, faults.size());
        assertEquals("b.xlsx Phiếu điểm F10 99", faults.getFirst().file() + " " + faults.getFirst().sheet() + " "
                + faults.getFirst().cell() + " " + faults.getFirst().value());
        assertEquals(before, entries());
        assertEquals(List.of("sheet.problem.duplicate"), faults(take(good, filled(sheet(Stage.SELF, 0), "c.xlsx", "F10",
                "0"))).stream().map(SheetFault::messageKey).toList());
        assertEquals(before, entries());
    }

    @Test
    void aSheetForAnotherStageOrRoundIsRefused() throws IOException {
        Path self = filled(sheet(Stage.SELF, 0), "a.xlsx", "F10", "1");
        assertEquals(List.of("sheet.problem.other-stage"), faults(desk.importScores().scores(self, Stage.VERIFY))
                .stream().map(SheetFault::messageKey).toList());
        Desk other = office.secretary("thu-ky-khac");
        assertEquals(List.of("sheet.problem.other-round"), faults(other.importScores().scores(List.of(self),
                Optional.empty())).stream().map(SheetFault::messageKey).toList());
    }

    @Test
    void aPlainTableMadeInLibreOfficeIsTakenOrItsCellsAreNamed() throws Exception {
        Calc.assumePresent();
        Path csv = Files.writeString(folder.resolve("bang.csv"), "Đơn vị,Mã tiêu chí,Điểm,Lý do\n"
                + unit(desk, 0) + ",1.1.1,1,đủ\nXã Tân Thành,1.1.1,1.5,\n");
        Path xlsx = Calc.convert(csv, "xlsx", folder.resolve("out"));
        assertEquals(new Imported(2, 0), done(desk.importScores().scores(xlsx, Stage.SELF)));
        Path wrong = Files.writeString(folder.resolve("sai.csv"), "Đơn vị,Mã tiêu chí,Điểm\nXã Lạ,1.1.1,1\n"
                + unit(desk, 0) + ",1.1.1,95.5\n");
        assertEquals(List.of("A2 sheet.problem.unknown-unit", "C3 sheet.problem.out-of-range"),
                faults(desk.importScores().scores(Calc.convert(wrong, "xlsx", folder.resolve("out")), Stage.SELF))
                        .stream().map(fault -> fault.cell() + " " + fault.messageKey()).toList());
    }

    @Test
    void mergedHiddenDatedAndLegacyCellsOfATableAreReadRightlyOrNamed() throws IOException {
        Path table = folder.resolve("awkward.xlsx");
        try (var in = SheetsOfARoundTest.class.getResourceAsStream("/sheets/awkward.xlsx")) {
            Files.write(table, in.readAllBytes());
        }
        List<String> named = faults(desk.importScores().scores(table, Stage.SELF)).stream()
                .map(fault -> fault.cell() + " " + fault.messageKey().substring("sheet.problem.".length())).toList();
        assertTrue(named.containsAll(List.of("C5 hidden", "D2 hidden", "B6 unknown-component", "C6 legacy-text",
                "D6 hidden")), named.toString());
        assertTrue(named.stream().noneMatch(text -> text.startsWith("A3") || text.startsWith("A4")),
                "a unit merged down over its rows is understood: " + named);
    }

    @Test
    void aWaiverIsInTheWorkbookWithItsReasonWhoInWhichRoleAndWhen() throws IOException {
        String reason = "Hồ sơ nộp bản giấy";
        done(desk.waiveRule().waive(unit(desk, 0), "ho-so-du", true, reason));
        Workbook.Sheet sheet = workbook(done(desk.exportResults().export(folder.resolve("ket-qua.xlsx"))))
                .sheet("Được miễn").orElseThrow();
        var waiver = desk.views().results().unit(unit(desk, 0)).orElseThrow().waived().getFirst().waiver();
        String when = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm")
                .format(waiver.time().atZone(ZoneId.of("Asia/Ho_Chi_Minh")));
        String row = sheet.rows().getLast().toString();
        assertTrue(Stream.of(unit(desk, 0).code(), "Hồ sơ đầy đủ", "Hồ sơ còn thiếu", reason,
                desk.views().writers().get(waiver.writer().hex()).strip(), "Thư ký, Tổ giúp việc", when)
                .allMatch(row::contains), row);
        assertEquals(5 + 1, sheet.rows().size());
    }

    @Test
    void resultsAreAWorkbookThatSaysWhatItIs() throws IOException {
        done(take(filled(sheet(Stage.SELF, 0), "a.xlsx", "F10", "1")));
        Path file = done(desk.exportResults().export(folder.resolve("ket-qua.xlsx")));
        Workbook workbook = workbook(file);
        assertEquals(List.of("Xếp hạng", "Điểm theo bước", "Phiếu khảo sát", "Chưa đạt vì", "Biểu đồ"),
                workbook.visible().stream().map(Workbook.Sheet::name).toList());
        assertTrue(workbook.sheets().getFirst().toString().contains("TẬP DƯỢT"));
        assertEquals(22 + 5, workbook.sheets().getFirst().rows().size());
        assertTrue(workbook.sheet("Chưa đạt vì").orElseThrow().toString().contains("Hội đồng chưa biểu quyết"));
    }
}
