package vn.thamdinh.usecase.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.RegisterFact;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.state.KeptRow;
import vn.thamdinh.domain.register.state.Reached;
import vn.thamdinh.domain.register.state.Waiting;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.conflict.Conflict;
import vn.thamdinh.wire.programme.ProgrammeFiles;

class RegisterDeskTest {
    private static final UnitId NOI_VU = new UnitId("phong-noi-vu");

    @TempDir
    private Path folder;
    private Office office;
    private Desk desk;

    @BeforeEach
    void open() {
        office = new Office(folder);
        desk = office.secretary(ProgrammeFiles.shipped(new ProgrammeId("mo-hinh-phuoc-long-2023")));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static RowKey key(String register, UnitId unit, String period) {
        return new RowKey(new RegisterId(register), Optional.of(unit), "", period, RowKey.ONLY);
    }

    private static Map<String, String> signed(int all, int signed) {
        return Map.of("can_bo", Integer.toString(all), "da_ky", Integer.toString(signed), "ngay", "25/08/2023");
    }

    private Reached reached(String target, UnitId unit) {
        return desk.registers().reached(Optional.empty()).stream().filter(one -> one.target().id().equals(target)
                && one.unit().equals(Optional.of(unit))).findFirst().orElseThrow();
    }

    private Optional<KeptRow> row(Desk at, RowKey key) {
        return at.registers().kept().row(key);
    }

    @Test
    void aRowIsWrittenChangedAndDroppedAndItsHistoryStays() {
        RowKey key = key("cam-ket", NOI_VU, "");
        done(desk.registers().rows().write(key, signed(12, 10)));
        assertFalse(row(desk, key).orElseThrow().complete());
        done(desk.registers().rows().write(key, signed(12, 12)));
        assertTrue(row(desk, key).orElseThrow().complete());
        assertEquals(2, desk.registers().history(key).size());
        assertEquals(Reason.REASON_NEEDED, refused(desk.registers().rows().drop(key, " ")));
        done(desk.registers().rows().drop(key, "Ghi nhầm đơn vị"));
        assertEquals(Optional.empty(), row(desk, key));
        assertEquals("Ghi nhầm đơn vị", desk.registers().history(key).getFirst().reason());
    }

    @Test
    void theSameRowAgainIsNoNewEntry() {
        RowKey key = key("cam-ket", NOI_VU, "");
        done(desk.registers().rows().write(key, signed(12, 12)));
        done(desk.registers().rows().write(key, signed(12, 12)));
        assertEquals(1, desk.registers().history(key).size());
    }

    @Test
    void whatNoRowMaySayIsRefusedAndWhatIsDoubtfulIsFlagged() {
        RowKey key = key("cam-ket", NOI_VU, "");
        assertEquals(Reason.ROW_REFUSED, refused(desk.registers().rows().write(key, signed(12, 13))));
        assertEquals(Reason.CELL_REFUSED, refused(desk.registers().rows().write(key, Map.of("can_bo", "mười hai"))));
        assertEquals(Reason.ROW_EMPTY, refused(desk.registers().rows().write(key, Map.of())));
        Register dossiers = desk.registers().registers().register(new RegisterId("ho-so")).orElseThrow();
        RowKey dossier = desk.registers().rows().keyOfNew(dossiers, Optional.of(new UnitId("25217")), "", "");
        done(desk.registers().rows().write(dossier, Map.of("thu_tuc", "Chứng thực chữ ký", "tiep_nhan", "18/08/2023",
                "hen_tra", "21/08/2023")));
        assertEquals(List.of("Hẹn qua tuần: hồ sơ phải được hẹn trả chậm nhất thứ Sáu của tuần tiếp nhận",
                "Không hẹn trả trong ngày"), row(desk, dossier).orElseThrow().flags().stream().map(flag -> flag.text()).toList());
    }

    @Test
    void aRowThatTheRegisterDoesNotKnowIsRefused() {
        assertEquals(Reason.NOT_FOUND, refused(desk.registers().rows().write(key("mot-cua", NOI_VU, "2023-08"), Map.of())));
        assertEquals(Reason.NOT_FOUND, refused(desk.registers().rows().write(key("cam-ket", NOI_VU, "2023-08"), signed(1, 1))));
    }

    /** A unit's own laptop, and the secretariat typing the same paper. */
    private Desk agency() {
        MemberId nga = done(desk.council().enrol().enrol("Nguyễn Thị Nga", "Trưởng phòng", "", Role.DISTRICT));
        done(desk.council().assignUnits().assign(nga, List.of(NOI_VU)));
        return office.member("nga", nga, desk);
    }

    @Test
    void twoLaptopsThatWroteTheSameRowShowBothAndSomebodyChooses() {
        Desk agency = agency();
        RowKey key = key("cam-ket", NOI_VU, "");
        done(desk.registers().rows().write(key, signed(12, 10)));
        done(agency.registers().rows().write(key, signed(12, 12)));
        office.carry(agency, desk);
        assertTrue(row(desk, key).orElseThrow().contradicted());
        assertEquals(0, BigDecimal.ZERO.compareTo(reached("cam-ket", NOI_VU).value().orElseThrow()));
        Conflict conflict = desk.settleConflicts().open().getFirst();
        done(desk.settleConflicts().settle(conflict.sides().stream().filter(side -> side.what().startsWith("12 · 12"))
                .findFirst().orElseThrow().id(), ""));
        assertEquals("12", row(desk, key).orElseThrow().row().value("da_ky"));
        assertFalse(row(desk, key).orElseThrow().contradicted());
    }

    @Test
    void aUnitWritesItsOwnRowsAndNoOther() {
        Desk agency = agency();
        assertTrue(agency.registers().rows().permits(key("cam-ket", NOI_VU, "")));
        assertFalse(agency.registers().rows().permits(key("cam-ket", new UnitId("thanh-tra"), "")));
        assertEquals(Reason.NO_RIGHT, refused(agency.registers().rows().write(key("cam-ket", new UnitId("thanh-tra"), ""),
                signed(1, 1))));
    }

    @Test
    void aUnitMayNotWriteAboutItselfWhatTheSecretariatKeeps() {
        Desk agency = agency();
        RowKey rated = key("phan-loai", NOI_VU, "2023");
        assertTrue(desk.registers().rows().permits(rated));
        assertFalse(agency.registers().rows().permits(rated));
        assertEquals(Reason.NO_RIGHT, refused(agency.registers().rows().write(rated,
                Map.of("phan_loai", "Hoàn thành xuất sắc nhiệm vụ"))));
        done(desk.registers().rows().write(rated, Map.of("phan_loai", "Không hoàn thành nhiệm vụ")));
        office.carry(desk, agency);
        assertEquals(Reason.NO_RIGHT, refused(agency.registers().rows().drop(rated, "x")));
    }

    @Test
    void whatAUnitWroteIntoARegisterOfTheSecretariatIsPassedOver() throws StorageException {
        RowKey found = key("kiem-tra", NOI_VU, "2023");
        RowKey rated = key("phan-loai", NOI_VU, "2023");
        done(desk.registers().rows().write(found, Map.of("ngay", "01/12/2023", "ton_tai", "Trễ hẹn")));
        office.close(agency());
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            var book = new RoundBook(Workspace.open(folder.resolve("nga"), words, office.seeded("nga")), Office.NOVEMBER,
                    new SeededEntropy("nga"));
            done(book.append(List.of(new RegisterFact.RowDropped(found, "x"), new RegisterFact.RowWritten(
                    new RegisterRow(rated, Map.of("phan_loai", "Hoàn thành xuất sắc nhiệm vụ"))))));
            try (Desk changed = new Desk(book)) {
                office.carry(changed, desk);
            }
        }
        assertEquals("Trễ hẹn", row(desk, found).orElseThrow().row().value("ton_tai"));
        assertEquals(Optional.empty(), row(desk, rated));
        done(desk.registers().rows().drop(found, "Ghi nhầm"));
        assertEquals(Optional.empty(), row(desk, found));
    }

    /** Every register of every unit says nonsense in all columns: it is shown as it is and nothing stops. */
    @Test
    void whatAnotherProgramWroteThatIsNoDayAndNoNumberStopsNothing() throws StorageException {
        office.close(desk);
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            var book = new RoundBook(Workspace.open(folder.resolve("thu-ky"), words, office.seeded("thu-ky")),
                    Office.NOVEMBER, new SeededEntropy("x"));
            try (Desk open = new Desk(book)) {
                for (Register register : open.registers().registers().registers()) {
                    for (String nonsense : List.of("không phải ngày", "1e999999999")) {
                        done(book.append(List.of(new RegisterFact.RowWritten(new RegisterRow(
                                new RowKey(register.id(), Optional.of(NOI_VU), "", "", nonsense.substring(0, 1)),
                                register.columns().stream().collect(java.util.stream.Collectors.toMap(
                                        column -> column.id(), _ -> nonsense)))))));
                    }
                }
                assertFalse(open.registers().reached(Optional.of(2023)).isEmpty());
                assertFalse(open.registers().waiting().isEmpty());
                assertFalse(open.views().results().units().isEmpty());
                open.registers().registers().registers().forEach(register ->
                        open.registers().kept().rows(register.id()).forEach(row -> register.columns().forEach(column ->
                                assertTrue(column.shown(row.row().value(column.id())).length() < 4_000))));
            }
        }
    }

    @Test
    void aTargetIsComputedFromRowsAndNamesThem() {
        UnitId longThuy = new UnitId("25217");
        done(desk.registers().rows().write(key("trong-ngay", longThuy, "2023-08"), Map.of("tong", "140", "trong_ngay", "138",
                "qua_tuan", "1")));
        done(desk.registers().rows().write(key("trong-ngay", longThuy, "2023-09"), Map.of("tong", "60", "trong_ngay", "60",
                "qua_tuan", "0")));
        Reached reached = reached("trong-ngay", longThuy);
        assertEquals(0, new BigDecimal("99").compareTo(reached.value().orElseThrow()));
        assertEquals(Reached.State.MISSED, reached.state());
        assertEquals(List.of("2023-08", "2023-09"), reached.traces().getFirst().rows().stream().map(RowKey::period).toList());
        assertEquals(Reached.State.NO_DATA, reached("trong-ngay", NOI_VU).state());
    }

    @Test
    void valuesOfOneYearAreOfItsRowsAlone() {
        var round = new RegisterId("chi-so");
        done(desk.registers().rows().write(new RowKey(round, Optional.empty(), "", "2023", RowKey.ONLY), Map.of("par", "93,5")));
        done(desk.registers().rows().write(new RowKey(round, Optional.empty(), "", "2024", RowKey.ONLY), Map.of("par", "95.25")));
        assertEquals("95.25", par(Optional.empty()));
        assertEquals("93.5", par(Optional.of(2023)));
    }

    private String par(Optional<Integer> year) {
        return desk.registers().reached(year).getFirst().value().orElseThrow().toPlainString();
    }

    @Test
    void rowsOfTheRegistersBecomePointsWithoutAnybodyScoring() {
        done(desk.registers().rows().write(key("cam-ket", NOI_VU, ""), signed(12, 6)));
        UnitResult before = result(NOI_VU);
        done(desk.registers().rows().write(key("cam-ket", NOI_VU, ""), signed(12, 12)));
        done(desk.registers().rows().write(key("ke-hoach", NOI_VU, ""), Map.of("so_ky_hieu", "12/KH-NV", "ngay", "20/08/2023")));
        UnitResult after = result(NOI_VU);
        assertEquals("20 60", before.total().stripTrailingZeros().toPlainString() + " "
                + after.total().stripTrailingZeros().toPlainString());
    }

    private UnitResult result(UnitId unit) {
        return desk.views().results().units().stream().filter(one -> one.unit().id().equals(unit)).findFirst().orElseThrow();
    }

    @Test
    void aReportOnDemandIsWaitedForUntilItIsThere() {
        Register demands = desk.registers().registers().register(new RegisterId("bao-cao-dot-xuat")).orElseThrow();
        RowKey demand = desk.registers().rows().keyOfNew(demands, Optional.of(NOI_VU), "", "");
        Map<String, String> asked = Map.of("noi_dung", "Tình hình ký cam kết", "ngay_yeu_cau", "01/11/2024", "han",
                "04/11/2024");
        done(desk.registers().rows().write(demand, asked));
        assertEquals(Optional.of(Waiting.State.OVERDUE), desk.registers().waiting().stream()
                .filter(one -> one.key().equals(demand)).map(Waiting::state).findFirst());
        var sent = new java.util.HashMap<>(asked);
        sent.put("ngay_nhan", "05/11/2024");
        done(desk.registers().rows().write(demand, sent));
        assertFalse(desk.registers().waiting().stream().anyMatch(one -> one.key().equals(demand)));
    }

    @Test
    void aPretendedYearFillsEveryRegisterWithoutARefusedRowAndARealRoundIsLeftAlone() {
        int rows = done(desk.registers().pretend().fill(LocalDate.of(2024, 3, 1)));
        assertTrue(rows > 300, Integer.toString(rows));
        for (Register register : desk.registers().registers().registers()) {
            for (KeptRow row : desk.registers().kept().rows(register.id())) {
                assertTrue(row.flags().isEmpty() || register.id().value().equals("trong-ngay"), register.id() + " " + row.flags());
            }
        }
        assertEquals(Reached.State.MET, desk.registers().reached(Optional.empty()).getFirst().state());
    }

    @Test
    void aTableThatGoesOutAndComesBackChangesNothing() {
        RowKey found = key("kiem-tra", NOI_VU, "2023");
        done(desk.registers().rows().write(found, Map.of("ngay", "01/12/2023", "uu_diem", "- Đúng hẹn")));
        Register register = desk.registers().registers().register(found.register()).orElseThrow();
        Path file = folder.resolve("so.csv");
        done(desk.registers().files().export(register, file));
        assertEquals(List.of(), done(desk.registers().files().take(register, file)).problems());
        assertEquals("- Đúng hẹn", row(desk, found).orElseThrow().row().value("uu_diem"));
        assertEquals(1, desk.registers().history(found).size());
    }

    @Test
    void rowsOfTheRoundFromWhichPointsFollowAreSeenAtOnce() {
        ProgrammeFiles shipped = ProgrammeFiles.shipped(new ProgrammeId("mo-hinh-phuoc-long-2023"));
        try (Office other = new Office(folder.resolve("khac"))) {
            Desk at = other.secretary(shipped.with(ProgrammeFiles.REGISTERS, shipped.text(ProgrammeFiles.REGISTERS)
                    .orElseThrow().replace("{name: so, register: ke-hoach, gather: COUNT, none: 0}",
                            "{name: so, register: doan-kiem-tra, gather: COUNT, none: 0}")));
            FigureId plans = new FigureId("ke-hoach");
            at.views().results();
            BigDecimal before = at.views().facts().figure(NOI_VU, plans).orElseThrow();
            done(at.registers().rows().write(new RowKey(new RegisterId("doan-kiem-tra"), Optional.empty(), "", "2023",
                    RowKey.ONLY), Map.of("so_quyet_dinh", "1/QĐ", "ngay", "01/12/2023", "ket_hop", "có")));
            assertEquals("0 1", before + " " + at.views().facts().figure(NOI_VU, plans).orElseThrow());
        }
    }
}
