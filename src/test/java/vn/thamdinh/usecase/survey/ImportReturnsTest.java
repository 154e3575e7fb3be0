package vn.thamdinh.usecase.survey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.usecase.survey.Export.PKS03;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.export.ColumnRole;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.domain.survey.returns.Flag;
import vn.thamdinh.domain.survey.returns.Validity;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Calc;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.survey.SurveyChange.Kind;

class ImportReturnsTest extends SecretaryAtDesk {
    private static final UnitId TIEN_HUNG = new UnitId("25213");

    private QuotaRow row(Desk at, String unit) {
        return at.viewQuotas().rows().stream().filter(row -> row.unit().id().code().equals(unit)
                && row.form().id().equals(PKS03)).findFirst().orElseThrow();
    }

    private void transactions(int year, int count) {
        done(desk.importTransactions().take(ExportFile.of("t.csv",
                ("Đơn vị;Năm;Số lượt\nXã Tiến Hưng;" + year + ";" + count + "\n").getBytes(UTF_8)), OptionalInt.empty()));
    }

    @Test
    void countsAndAnswersComeFromTheReturns() {
        var export = new Export().rows(3, "Xã Tiến Hưng", "Rất hài lòng").rows(2, "Phường An Lộc", "Hài lòng")
                .row("02/10/2024 08:00:00", Export.PHONE, "Xã Tiến Hưng", "Công chức tiếp nhận hồ sơ", "Hài lòng");
        ReturnsPreview preview = Export.take(desk, export);
        assertEquals(List.of(), preview.problems());
        assertEquals(6, preview.taken());
        assertEquals(5, preview.valid());
        assertEquals(Optional.of(new SurveyCount(TIEN_HUNG, PKS03, 4, 3, 0, 0)), desk.views().survey(TIEN_HUNG, PKS03));
        assertEquals(Map.of(Validity.VALID, 3, Validity.RECEIVING_OFFICER, 1),
                row(desk, "25213").returns().orElseThrow().byValidity());
        assertEquals(3, row(desk, "25213").returns().orElseThrow().tally().count("c1", "5"));
        assertEquals(QuotaVerdict.State.NOT_ENTERED, row(desk, "25213").verdict().state(), "transactions are unknown");
        transactions(2022, 21);
        transactions(2023, 20);
        assertEquals(new QuotaVerdict(PKS03, 3, 3, QuotaVerdict.State.MET), row(desk, "25213").verdict());
    }

    @Test
    void takingTheSameFileOverAgainAddsNothing() {
        var export = new Export().rows(30, "Xã Tiến Hưng", "Hài lòng");
        assertFalse(Export.take(desk, export).unchanged());
        long entries = desk.views().round().orElseThrow().entries();
        ReturnsPreview again = Export.take(desk, export);
        assertTrue(again.unchanged());
        assertEquals(List.of(), again.changes());
        assertEquals(entries, desk.views().round().orElseThrow().entries());
        assertEquals(30, row(desk, "25213").collected());
    }

    @Test
    void aCorrectedFileReplacesTheSourceAndListsWhatChangedAndWhy() {
        Export.take(desk, new Export().rows(3, "Xã Tiến Hưng", "Hài lòng").rows(2, "Phường An Lộc", "Hài lòng"));
        transactions(2022, 0);
        transactions(2023, 40);
        ReturnsPreview corrected = Export.take(desk, new Export().rows(1, "Xã Tiến Hưng", "Rất hài lòng"));
        assertEquals(List.of(new SurveyChange(TIEN_HUNG, Kind.COLLECTED, "PKS03", "3", "1"),
                        new SurveyChange(TIEN_HUNG, Kind.VALID, "PKS03", "3", "1"),
                        new SurveyChange(TIEN_HUNG, Kind.QUOTA, "PKS03", "met", "missed"),
                        new SurveyChange(TIEN_HUNG, Kind.ANSWER, "c1=4", "3", "0"),
                        new SurveyChange(TIEN_HUNG, Kind.ANSWER, "c1=5", "0", "1"),
                        new SurveyChange(TIEN_HUNG, Kind.ANSWER, "c2=4", "3", "1")),
                corrected.changes().stream().limit(6).toList());
        assertEquals(List.of("Phường An Lộc"), corrected.untouched().stream().map(unit -> unit.fullName()).toList());
        assertEquals(2, row(desk, "25324").collected(), "units that are not in the file stay as they are");
        assertEquals(2, desk.views().history("returns|25213", 9).size(), "what stood before stays in the history");
    }

    @Test
    void aFileThatIsTheWholeSourceTakesBackTheReturnsOfUnitsItDoesNotHave() {
        Export.take(desk, new Export().rows(1, "Xã Tiến Hưng", "5").rows(2, "Phường An Lộc", "5"));
        ExportFile file = new Export().rows(1, "Xã Tiến Hưng", "5").file();
        var request = Export.request(desk, file);
        ReturnsPreview taken = done(desk.importReturns().take(file,
                new ImportReturns.Request(PKS03, Export.SOURCE, request.mapping(), true)));
        assertTrue(taken.changes().contains(new SurveyChange(new UnitId("25324"), Kind.COLLECTED, "PKS03", "2", "0")));
        assertEquals(0, row(desk, "25324").collected());
    }

    @Test
    void aLookBeforehandStoresNothing() {
        long entries = desk.views().round().orElseThrow().entries();
        ExportFile file = new Export().rows(5, "Xã Tiến Hưng", "5").file();
        assertEquals(5, done(desk.importReturns().preview(file, Export.request(desk, file))).taken());
        assertEquals(entries, desk.views().round().orElseThrow().entries());
        assertEquals(Optional.empty(), desk.views().survey(TIEN_HUNG, PKS03));
    }

    @Test
    void aFileWithAnyProblemIsRefusedWhole() {
        ExportFile file = new Export().rows(2, "Xã Tiến Hưng", "5").rows(1, "Xã Lạ", "tuyệt").file();
        assertEquals(2, done(desk.importReturns().preview(file, Export.request(desk, file))).problems().size());
        assertEquals(Reason.FAULTY_SHEET, Office.refused(desk.importReturns().take(file, Export.request(desk, file))));
        assertEquals(Optional.empty(), desk.views().survey(TIEN_HUNG, PKS03));
    }

    @Test
    void theMappingOfASourceIsRememberedAfterARestart() {
        ExportFile file = new Export().rows(2, "Xã Tiến Hưng", "tuyệt vời").file();
        ReturnMapping decided = Export.request(desk, file).mapping()
                .withAnswers(Map.of("c1", Map.of("tuyet voi", "5"))).withOfficers(List.of("Đoàn thanh niên"));
        done(desk.importReturns().take(file, new ImportReturns.Request(PKS03, Export.SOURCE, decided, false)));
        desk = office.reopen("thu-ky", desk);
        assertEquals(decided, Export.request(desk, file).mapping());
        assertEquals(List.of(), Export.request(desk, file, "khác").mapping().officers());
    }

    @Test
    void theSameReturnsUnderAnotherNameOfTheSourceDoNotCountTwice() {
        var export = new Export().rows(4, "Xã Tiến Hưng", "5");
        Export.take(desk, export);
        ReturnsPreview twice = done(desk.importReturns().take(export.file(), Export.request(desk, export.file(), "ban sao")));
        assertEquals(0, twice.changes().stream().filter(change -> change.kind() == Kind.VALID).count());
        assertEquals(4, row(desk, "25213").verdict().valid());
        assertEquals(8, row(desk, "25213").collected());
        assertEquals(Map.of(Validity.VALID, 4, Validity.DUPLICATE, 4),
                row(desk, "25213").returns().orElseThrow().byValidity());
    }

    @Test
    void returnsTravelAndCountTheSameAtTheReceiver() {
        Export.take(desk, new Export().rows(4, "Xã Tiến Hưng", "5"));
        Desk other = done(office.create("khac", Role.MEMBER, true, office.seeded("khac")));
        office.carry(desk, other);
        assertEquals(desk.views().survey(TIEN_HUNG, PKS03), other.views().survey(TIEN_HUNG, PKS03));
        assertEquals(row(desk, "25213").returns(), row(other, "25213").returns());
    }

    @Test
    void twoOfficesThatTakeOverTheSameFileAgreeThoughTheirHashesDiffer() {
        Desk district = office.member("huyen",
                done(desk.council().enrol().enrol("Lan", "", "", Role.DISTRICT)), desk);
        var export = new Export().rows(4, "Xã Tiến Hưng", "5");
        Export.take(desk, export);
        Export.take(district, export);
        assertNotEquals(row(desk, "25213").returns(), row(district, "25213").returns(), "each has a key of its own");
        office.carry(district, desk);
        assertFalse(row(desk, "25213").contradicting());
        assertEquals(4, row(desk, "25213").collected());
        assertTrue(Export.take(desk, export).unchanged());
    }

    @Test
    void twoOfficesWithDifferentReturnsOfOneSourceContradictEachOtherUntilOneTakesItOverAnew() {
        Desk district = office.member("huyen",
                done(desk.council().enrol().enrol("Lan", "", "", Role.DISTRICT)), desk);
        Export.take(desk, new Export().rows(4, "Xã Tiến Hưng", "5"));
        Export.take(district, new Export().rows(3, "Xã Tiến Hưng", "4"));
        office.carry(district, desk);
        assertTrue(row(desk, "25213").contradicting());
        assertEquals(Optional.empty(), desk.views().survey(TIEN_HUNG, PKS03));
        Export.take(desk, new Export().rows(4, "Xã Tiến Hưng", "5"));
        assertFalse(row(desk, "25213").contradicting());
        assertEquals(4, row(desk, "25213").collected());
    }

    @Test
    void aCountByHandGivesWayToReturnsAndAllTransactionsAreKept() {
        done(desk.countSurvey().count(new SurveyCount(TIEN_HUNG, PKS03, 50, 40, 300)));
        Export.take(desk, new Export().rows(4, "Xã Tiến Hưng", "5"));
        assertEquals(Optional.of(new SurveyCount(TIEN_HUNG, PKS03, 4, 4, 300, 1)), desk.views().survey(TIEN_HUNG, PKS03));
        assertEquals(new QuotaVerdict(PKS03, 30, 4, QuotaVerdict.State.MISSED), row(desk, "25213").verdict());
        assertEquals(Reason.COUNTED_BY_RETURNS,
                Office.refused(desk.countSurvey().count(new SurveyCount(TIEN_HUNG, PKS03, 60, 60, 300))));
    }

    @Test
    void noTransactionsAtAllIsItsOwnState() {
        transactions(2022, 0);
        transactions(2023, 0);
        assertEquals(QuotaVerdict.State.NO_TRANSACTIONS, row(desk, "25213").verdict().state());
    }

    @Test
    void thousandsOfReturnsOfOneUnitAreTakenOverAndTravel() {
        var export = new Export().rows(5000, "Xã Tiến Hưng", "Hài lòng");
        ReturnsPreview preview = Export.take(desk, export);
        assertEquals(5000, preview.taken());
        assertEquals(5000, row(desk, "25213").verdict().valid());
        assertTrue(desk.views().history("returns|25213|PKS03|" + Export.SOURCE, 99).size() > 1, "kept in parts");
        assertTrue(Export.take(desk, export).unchanged());
        Export.take(desk, new Export().rows(10, "Xã Tiến Hưng", "Hài lòng"));
        assertEquals(10, row(desk, "25213").collected(), "parts that are no longer needed are emptied");
        desk = office.reopen("thu-ky", desk);
        assertEquals(10, row(desk, "25213").collected());
        assertTrue(desk.views().history("returns", 99).stream().allMatch(line -> line.verdict() == Verdict.EFFECTIVE));
    }

    @Test
    void oneThousandReturnsOverAllUnitsAreFlaggedWhereTheyLookOdd() {
        var export = new Export();
        for (int i = 0; i < 1000; i++) {
            export.rows(1, Office.programme(desk).units().get(i % 22).id().code(), "Hài lòng");
        }
        export.row("05/10/2024 09:00:01", Export.PHONE, "25213", "", "Hài lòng")
                .row("05/10/2024 09:00:01", Export.PHONE, "25213", "", "Không hài lòng");
        ReturnsPreview preview = Export.take(desk, export);
        assertEquals(1002, preview.taken());
        assertEquals(1002, preview.valid());
        Map<Flag, Integer> flags = row(desk, "25213").returns().orElseThrow().byFlag();
        assertEquals(2, flags.get(Flag.SAME_SECOND));
        assertEquals(2, flags.get(Flag.SAME_RESPONDENT));
        assertEquals(2, flags.get(Flag.SAME_DEVICE));
    }

    @Test
    void aNameInDecomposedLettersFindsItsUnit() {
        String text = Normalizer.normalize(new Export().rows(1, "Xã Đăk Ơ", "Hài lòng").text(), Normalizer.Form.NFD);
        ExportFile file = ExportFile.of("nfd.csv", text.getBytes(UTF_8));
        ReturnsPreview preview = done(desk.importReturns().preview(file, Export.request(desk, file)));
        assertEquals(List.of(), preview.problems());
        assertEquals("25225", preview.units().getFirst().unit().id().code());
    }

    @Test
    void aWorkbookOfLibreOfficeIsReadAsItsCsv() throws IOException, InterruptedException {
        Calc.assumePresent();
        var export = new Export().rows(20, "Xã Đăk Ơ", "Hài lòng").rows(3, "Xã Tiến Hưng", "Rất không hài lòng");
        Path sheet = Files.writeString(folder.resolve("phieu.fods"), export.flatSheet());
        Path xlsx = Calc.convert(sheet, "xlsx", folder.resolve("calc"));
        ExportFile file = done(ExportFile.open(xlsx));
        assertEquals("XLSX", file.reading().encoding());
        ReturnsPreview preview = done(desk.importReturns().preview(file, Export.request(desk, file)));
        assertEquals(List.of(), preview.problems());
        assertEquals(23, preview.taken());
        assertEquals(3, preview.units().getFirst().inFile().tally().count("c1", "1"));
        assertEquals(Optional.of(LocalDateTime.of(2024, 10, 1, 7, 0, 21)),
                preview.units().getFirst().inFile().returns().getFirst().given().at(), "a date that is a number");
    }

    @Test
    void nobodysNameOrNumberIsInTheFolderThePackageOrTheHistory() throws IOException {
        var export = new Export().row("01/10/2024 08:00:00", Export.PHONE, "Xã Tiến Hưng", "", "Hài lòng")
                .row("01/10/2024 08:00:01", "", "Xã Tiến Hưng", "", "Hài lòng");
        Export.take(desk, export);
        assertTrue(Export.request(desk, export.file()).mapping().column(ColumnRole.PHONE).isPresent());
        String history = desk.views().history("", 999).toString();
        assertFalse(holds(history), "history");
        String returns = row(desk, "25213").returns().orElseThrow().toString();
        assertFalse(holds(returns), "returns");
        assertEquals(2, row(desk, "25213").returns().orElseThrow().returns().stream()
                .map(one -> one.given().respondent()).filter(hash -> hash.length() == 32).distinct().count());
        Path pack = office.pack(desk);
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(holds(Files.readString(file, ISO_8859_1)), file.toString());
            }
        }
        assertTrue(Files.size(pack) > 0);
    }

    private static boolean holds(String text) {
        return text.contains(Export.PHONE) || text.contains(Export.PHONE.substring(1)) || text.contains(Export.NAME)
                || text.contains("Hạnh");
    }
}
