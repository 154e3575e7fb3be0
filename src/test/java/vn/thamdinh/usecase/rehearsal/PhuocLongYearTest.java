package vn.thamdinh.usecase.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.state.KeptRow;
import vn.thamdinh.domain.register.state.Reached;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.workspace.Workspaces;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** The model programme of Phước Long from its opening to the reviews of its years, with all registers kept. */
class PhuocLongYearTest {
    private static final char[] PASSPHRASE = RehearsalPlan.OPEN_PASSPHRASE.toCharArray();

    @TempDir
    private static Path place;
    private static Rehearsed made;
    private static Desk desk;

    @BeforeAll
    static void rehearse() {
        made = done(Rehearse.run(new RehearsalPlan(place.resolve("dot"), 25, 2, PASSPHRASE, false,
                ProgrammeFiles.shipped(new ProgrammeId("mo-hinh-phuoc-long-2023"))), Clock.systemUTC(), _ -> { }));
        desk = done(Workspaces.in(place.resolve("state")).open(place.resolve("dot/workspaces/thu-ky"), PASSPHRASE));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static List<KeptRow> rows(String register) {
        return desk.registers().kept().rows(new RegisterId(register));
    }

    @Test
    void itRunsFromItsOpeningToAPublishedResult() {
        assertEquals(17, made.counts().get("units"));
        assertEquals(17, made.counts().get("published"));
    }

    @Test
    void threeYearsHaveTheirInspectionAndTheirReview() {
        assertEquals(List.of("2023", "2024", "2025"), rows("doan-kiem-tra").stream().map(row -> row.row().key().period()).toList());
        assertTrue(rows("so-ket").stream().map(row -> row.row().key().period()).toList().containsAll(List.of("2023", "2024")));
        assertEquals(List.of("2022", "2023", "2024", "2025"), rows("chi-so").stream().map(row -> row.row().key().period()).toList());
    }

    @Test
    void theFinalReviewEndsTheStageAndItsReportIsDrafted() {
        assertEquals(1, rows("tong-ket").size());
        done(desk.registers().rows().write(new RowKey(new RegisterId("tong-ket"), Optional.empty(), "", "", RowKey.ONLY),
                Map.of("ngay", "30/12/2025", "bao_cao", "12/BC-UBND", "ket_qua", "Hoàn thành các chỉ tiêu")));
        done(desk.documents().drafts().write("final-review", "", Map.of("results", "Hoàn thành các chỉ tiêu")));
        assertTrue(rows("tong-ket").getFirst().complete());
    }

    @Test
    void commitmentsReportsAndTargetsAreThereForEveryUnit() {
        assertEquals(17, rows("cam-ket").stream().filter(KeptRow::complete).count());
        assertEquals(51, rows("bao-cao-nam").size());
        Map<String, Long> met = desk.registers().reached(Optional.empty()).stream()
                .filter(one -> one.state() == Reached.State.MET)
                .collect(java.util.stream.Collectors.groupingBy(one -> one.target().id(), java.util.stream.Collectors.counting()));
        assertEquals(17L, met.get("cam-ket"));
        assertEquals(13L, met.get("trong-ngay"));
        assertEquals(1L, met.get("par"));
        assertEquals(1L, met.get("nhiem-vu-xong"));
    }

    @Test
    void resultsOfTheRegistersRateTheUnitsAndThoseWithoutProceduresHaveLess() {
        Map<String, String> grades = new java.util.TreeMap<>();
        for (UnitResult unit : desk.views().results().units()) {
            grades.put(unit.unit().id().code(), unit.total().stripTrailingZeros().toPlainString());
        }
        assertEquals("100", grades.get("25217"));
        assertEquals("70", grades.get("thanh-tra"));
    }
}
