package vn.thamdinh.usecase.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.publication.EarlierResult;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.archive.ExportArchive;
import vn.thamdinh.usecase.earlier.Comparison;
import vn.thamdinh.usecase.earlier.EarlierYears;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** Results of earlier rounds come into the register under the names of their day. It is 5 November 2024. */
class EarlierYearsTest extends SecretaryAtDesk {
    private static final LocalDate DAY = LocalDate.of(2024, 11, 5);

    private EarlierYears years() {
        return desk.publication().years();
    }

    private Path results(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json);
    }

    private String json(int year, String until, String unit, String unitName, String total, boolean recognised) {
        return """
                {"format":"tham-dinh.results.1","programme":"cqtt-%d","year":%d,%s"digest":"%s","rehearsal":true,"title":"Đợt trước","blind":false,
                "units":[{"code":"%s","name":"%s","district":"Huyện Bù Gia Mập","districtCode":"691","total":"%s","rank":1,
                "gradeName":"Tốt","recognised":%b,"fields":[{"id":"1","points":"20","components":[
                {"id":"1.1","points":"12.5"},{"id":"1.2","points":"7.5"}]}]}]}""".formatted(year, year,
                until.isEmpty() ? "" : "\"validUntil\":\"" + until + "\",", "d".repeat(64), unit, unitName, total,
                recognised);
    }

    @Test
    void resultsOfAnEarlierRoundStandUnderTheNameOfTheirDayWithTheirSource() throws IOException {
        String code = unit(desk, 0).code();
        Path file = results("ket-qua.json", json(2023, "2026-12-31", code, "Xã Tên Cũ", "91.25", true));
        assertEquals(new EarlierYears.Taken(2023, 1, 1, 0), done(years().take(file, OptionalInt.empty(),
                "QĐ 2319/QĐ-UBND ngày 20/12/2023")));
        assertEquals(new EarlierYears.Taken(2023, 1, 1, 1), done(years().take(file, OptionalInt.empty(),
                "QĐ 2319/QĐ-UBND ngày 20/12/2023")));
        EarlierYears.Row row = years().rows().getFirst();
        assertEquals("Xã Tên Cũ", row.result().name());
        assertEquals("ket-qua.json", row.result().source().name());
        assertEquals("d".repeat(64), row.result().source().digest());
        assertTrue(row.holds(DAY));
        assertTrue(row.holds(LocalDate.of(2026, 12, 31)));
        assertFalse(row.holds(LocalDate.of(2027, 1, 1)));
        assertEquals(1, years().recognisedToday());
    }

    @Test
    void aRevokedRecognitionHoldsUntilItsDayAndMayBeGivenBack() throws IOException {
        done(years().take(results("a.json", json(2023, "", unit(desk, 0).code(), "Xã A", "90", true)),
                OptionalInt.empty(), ""));
        EarlierResult.Key key = years().rows().getFirst().result().key();
        assertEquals(Reason.WHY_NEEDED, refused(years().revoke(key, true, DAY, " ", "QĐ 900")));
        assertEquals(Reason.TEXT_NEEDED, refused(years().revoke(key, true, DAY, "Nhũng nhiễu", "")));
        done(years().revoke(key, true, DAY.minusDays(1), "Nhũng nhiễu", "QĐ 900/QĐ-UBND"));
        assertFalse(years().rows().getFirst().holds(DAY));
        assertTrue(years().rows().getFirst().holds(DAY.minusDays(2)));
        done(years().revoke(key, false, DAY, "Kết luận lại", "QĐ 901/QĐ-UBND"));
        assertTrue(years().rows().getFirst().holds(DAY));
    }

    @Test
    void yearsStandBesideEachOtherByUnitAndCriterion() throws IOException {
        String code = unit(desk, 0).code();
        done(years().take(results("b.json", json(2022, "", code, "Xã Tên Cũ", "80", false)), OptionalInt.empty(), ""));
        done(years().take(results("c.json", json(2023, "", code, "Xã Tên Mới", "91.25", true)), OptionalInt.empty(), ""));
        Comparison comparison = years().comparison();
        assertEquals(List.of(2022, 2023), comparison.years());
        Comparison.UnitLine line = comparison.units().getFirst();
        assertEquals("Xã Tên Mới", line.name());
        assertEquals(List.of("Xã Tên Cũ"), line.names());
        assertEquals(Map.of(2022, "80", 2023, "91.25"), line.totals());
        assertEquals(Map.of(2022, "12.5", 2023, "12.5"), line.points().get("1.1"));
        Path csv = done(years().write(folder.resolve("so-sanh.csv")));
        String text = Files.readString(csv);
        assertTrue(text.startsWith("\uFEFFMã;Đơn vị;Tiêu chí;Năm 2022;Năm 2023\r\n"), text);
        assertTrue(text.contains(";Tổng điểm;80;91,25\r\n"), text);
    }

    /** The first unit got another code, the second was made of two. */
    @Test
    void aUnitWithAnotherCodeGoesOnAndMergedOnesKeepLinesOfTheirOwn() throws IOException {
        ProgrammeFiles shipped = TypedPoints.files();
        List<String> lines = shipped.text(ProgrammeFiles.UNITS).orElseThrow().lines().toList();
        String codes = lines.stream().skip(1).limit(2).map(line -> line.split(",")[0]).reduce((a, b) -> a + " " + b)
                .orElseThrow();
        StringBuilder table = new StringBuilder(lines.getFirst()).append(",predecessors\n");
        lines.stream().skip(1).forEach(line -> table.append(line).append(line.startsWith(codes.split(" ")[0])
                ? ",25001" : line.startsWith(codes.split(" ")[1]) ? ",25002|25003" : ",").append('\n'));
        try (Office other = new Office(folder.resolve("khac"))) {
            Desk there = other.secretary(shipped.with(ProgrammeFiles.UNITS, table.toString()));
            EarlierYears register = there.publication().years();
            for (String code : List.of("25001", "25002", "25003")) {
                done(register.take(results(code + ".json", json(2023, "", code, "Xã " + code, "90", true).replace(
                        "\"cqtt-2023\"", "\"cqtt-2023-" + code + "\"")), OptionalInt.empty(), ""));
            }
            Comparison comparison = register.comparison();
            assertEquals(List.of(codes.split(" ")[0], "25002", "25003"), comparison.units().stream()
                    .map(Comparison.UnitLine::code).toList());
            assertEquals("Xã 25001", comparison.units().getFirst().called().get(2023));
            assertEquals(Office.programme(there).units().get(1).fullName(), comparison.units().get(1).into());
        }
    }

    @Test
    void whatIsNoResultsFileOrOfTheWrongYearOrARehearsalIsRefusedWhole() throws IOException {
        assertEquals(Reason.NOT_FOUND, refused(years().take(folder.resolve("x"), OptionalInt.empty(), "")));
        assertEquals(Reason.DAMAGED, refused(years().take(results("d.json", "{"), OptionalInt.empty(), "")));
        assertEquals(Reason.DAMAGED, refused(years().take(results("e.json", "[]"), OptionalInt.empty(), "")));
        String good = json(2023, "", unit(desk, 0).code(), "Xã A", "90", true);
        assertEquals(Reason.DAMAGED, refused(years().take(results("f.json", good.replace("\"90\"", "\"chín\"")),
                OptionalInt.empty(), "")));
        assertEquals(Reason.NEWER_VERSION, refused(years().take(results("g.json", good.replace("results.1",
                "results.2")), OptionalInt.empty(), "")));
        assertEquals(Reason.REHEARSAL_AND_REAL, refused(years().take(results("h.json", good.replace(
                "\"rehearsal\":true", "\"rehearsal\":false")), OptionalInt.empty(), "")));
        assertEquals(Reason.STILL_BLIND, refused(years().take(results("j.json", good.replace("\"blind\":false",
                "\"blind\":true")), OptionalInt.empty(), "")));
        assertEquals(Reason.OTHER_YEAR, refused(years().take(results("i.json", json(2024, "",
                unit(desk, 0).code(), "Xã A", "90", true)), OptionalInt.empty(), "")));
        assertEquals(List.of(), years().rows());
    }

    @Test
    void anArchiveIsTakenOnlyIfItIsWholeAndCarriesItsYear() throws IOException {
        done(desk.publication().archive().export(new ExportArchive.Wanted(folder.resolve("luu-tru"), false, "x"),
                Progress.NONE));
        assertEquals(Reason.OTHER_YEAR, refused(years().take(folder.resolve("luu-tru"), OptionalInt.empty(), "")));
        Path table = folder.resolve("luu-tru/ket-qua/ket-qua.json");
        Files.writeString(table, Files.readString(table).replace("2024", "2023"));
        assertEquals(Reason.DAMAGED, refused(years().take(folder.resolve("luu-tru"), OptionalInt.empty(), "")));
    }
}
