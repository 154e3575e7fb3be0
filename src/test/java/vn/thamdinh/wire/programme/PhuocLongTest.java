package vn.thamdinh.wire.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.register.Due;
import vn.thamdinh.domain.register.NamedBody;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.Target;
import vn.thamdinh.domain.register.state.Kept;
import vn.thamdinh.domain.register.state.KeptRow;
import vn.thamdinh.domain.register.state.Waiting;
import vn.thamdinh.domain.unit.Unit;

/** The model programme of Phước Long against Kế hoạch 190/KH-UBND of 08/8/2023, figure by figure. */
class PhuocLongTest {
    private static final ProgrammeFiles FILES = ProgrammeFiles.shipped(new ProgrammeId("mo-hinh-phuoc-long-2023"));
    private final Programme programme = ((ProgrammeReading.Read) ProgrammeReader.read(FILES)).programme();

    private Register register(String id) {
        return programme.registers().register(new RegisterId(id)).orElseThrow();
    }

    private List<RegisterRow> presets(String id) {
        return register(id).presets().stream().map(preset -> preset.row()).toList();
    }

    private RegisterRow model(String unit) {
        return presets("mo-hinh").stream().filter(row -> row.key().about().equals(unit)).findFirst().orElseThrow();
    }

    @Test
    void tenAgenciesOfWhichThreeAreNotRegisteredAndSevenCommunes() {
        List<Unit> communes = programme.units().stream().filter(unit -> unit.id().code().matches("[0-9]{5}")).toList();
        assertEquals(7, communes.size());
        assertEquals(10, programme.units().size() - communes.size());
        assertEquals(List.of("Phường Long Thủy", "Phường Thác Mơ", "Phường Sơn Giang", "Phường Long Phước",
                "Phường Phước Bình", "Xã Long Giang", "Xã Phước Tín"), communes.stream().map(Unit::fullName).toList());
        assertEquals(17, presets("mo-hinh").size());
        assertEquals(Set.of("thanh-tra", "phong-vhtt", "phong-kinh-te"), presets("mo-hinh").stream()
                .filter(row -> row.value("trang_thai").equals("khong")).map(row -> row.key().about())
                .collect(Collectors.toSet()));
    }

    @Test
    void papersOfTheRegistrationsHaveTheirNumbersAndDates() {
        Map<String, String> papers = new TreeMap<>();
        presets("mo-hinh").stream().filter(row -> !row.value("so_ky_hieu").isEmpty()).forEach(row ->
                papers.put(row.key().about(), row.value("loai_van_ban") + " " + row.value("so_ky_hieu") + " " + row.value("ngay")));
        assertEquals(15, papers.size());
        assertEquals("Báo cáo 35/BC-TTr 2023-06-27", papers.get("thanh-tra"));
        assertEquals("Báo cáo 23/BC-LĐ,TBXH 2023-06-26", papers.get("phong-ldtbxh"));
        assertEquals("Báo cáo 95/BC-PVHTT 2023-06-03", papers.get("phong-vhtt"));
        assertEquals("Công văn 240/PKT 2023-06-27", papers.get("phong-kinh-te"));
        assertEquals("Công văn 166/TCKH 2023-06-27", papers.get("phong-tckh"));
        assertEquals("Công văn 93/QLĐT 2023-06-26", papers.get("phong-qldt"));
        assertEquals("Báo cáo 78/BC-TP 2023-06-26", papers.get("phong-tu-phap"));
        assertEquals("Công văn 51/VP 2023-07-04", papers.get("van-phong"));
        assertEquals("Công văn 88/CV-UBND 2023-06-27", papers.get("25217"));
        assertEquals("Báo cáo 104/BC-UBND 2023-06-27", papers.get("25216"));
        assertEquals("Báo cáo 125/BC-UBND 2023-06-26", papers.get("25237"));
        assertEquals("Báo cáo 98/BC-UBND 2023-06-27", papers.get("25220"));
        assertEquals("Báo cáo 128/BC-UBND 2023-06-23", papers.get("25219"));
        assertEquals("Báo cáo 119/BC-UBND 2023-06-22", papers.get("25245"));
        assertEquals("Báo cáo 86/BC-UBND 2023-06-27", papers.get("25249"));
    }

    @Test
    void namesOfModelsAreThoseOfTheAnnexes() {
        assertEquals("5 biết và 3 thể hiện", model("25237").value("ten_mo_hinh"));
        assertEquals("Chính quyền thân thiện 3 biết, 3 không", model("25245").value("ten_mo_hinh"));
        assertTrue(model("phong-gddt").value("ten_mo_hinh").startsWith("“Bốn tại chỗ”"));
        assertEquals("khac", model("25217").value("trang_thai"));
        assertEquals("cqtt", model("25249").value("trang_thai"));
    }

    @Test
    void thirtySameDayProceduresOfThirteenUnits() {
        assertEquals(30, presets("thu-tuc").size());
        Map<String, Long> byUnit = presets("thu-tuc").stream().collect(Collectors.groupingBy(row -> row.key().about(),
                Collectors.counting()));
        assertEquals(Map.ofEntries(Map.entry("phong-ldtbxh", 1L), Map.entry("phong-tckh", 1L), Map.entry("phong-qldt", 2L),
                Map.entry("phong-tu-phap", 1L), Map.entry("phong-noi-vu", 1L), Map.entry("phong-gddt", 2L),
                Map.entry("25217", 3L), Map.entry("25216", 5L), Map.entry("25237", 2L), Map.entry("25220", 5L),
                Map.entry("25219", 4L), Map.entry("25245", 1L), Map.entry("25249", 2L)), byUnit);
    }

    @Test
    void nineBodiesOfPartSixHaveTheirTasksOpen() {
        assertEquals(List.of("Ban Tuyên giáo Thị ủy", "Các phòng ban chuyên môn, UBND xã, phường, đơn vị liên quan",
                "Phòng Nội vụ", "Văn phòng HĐND&UBND", "Phòng Văn hóa và Thông tin", "Phòng Tài chính kế hoạch", "Thị Đoàn",
                "UBMTTQ thị xã, các hội đoàn thể", "Đảng ủy xã, phường"),
                programme.registers().bodies().stream().map(NamedBody::name).toList());
        assertEquals(programme.registers().bodies().stream().map(NamedBody::id).collect(Collectors.toSet()),
                presets("nhiem-vu").stream().map(row -> row.key().body()).collect(Collectors.toSet()));
        assertTrue(presets("nhiem-vu").stream().allMatch(row -> row.value("trang_thai").equals("mo")));
    }

    @Test
    void theContentOfTheModelIsKeptInFull() {
        assertEquals("Xin chào, xin lỗi, xin cảm ơn, xin phép", programme.texts().get("model.bon-xin"));
        assertEquals("Luôn mỉm cười, luôn nhẹ nhàng, luôn lắng nghe, luôn giúp đỡ", programme.texts().get("model.bon-luon"));
        assertEquals("Không cửa quyền, hách dịch, gây khó khăn, phiền hà; không quan liêu, vô cảm, vô trách nhiệm; "
                + "không tham nhũng, lãng phí, lợi ích nhóm; không xu nịnh, chạy chọt, gian dối; không lợi dụng chức vụ, "
                + "quyền hạn trong thực thi công vụ", programme.texts().get("model.nam-khong"));
        assertEquals(13, programme.inspection().checklist().stream().limit(3).mapToInt(group -> group.items().size()).sum());
    }

    @Test
    void targetsAreThoseOfThePlan() {
        Map<String, String> bounds = new TreeMap<>();
        programme.registers().targets().stream().filter(target -> !target.sample()).forEach(target -> bounds.put(target.id(),
                target.bound().comparison().sign() + target.bound().value() + target.until().map(day -> " " + day).orElse("")));
        assertEquals("≥95 2025-12-31", bounds.get("par"));
        assertEquals("=100", bounds.get("trong-ngay"));
        assertEquals("≥100", bounds.get("ty-le-khao-sat"));
        assertEquals("=0", bounds.get("phieu-khong-tot"));
        assertEquals("=100 2023-08-31", bounds.get("cam-ket"));
        assertEquals(new Due.OnDay(LocalDate.of(2023, 8, 31)), register("cam-ket").due());
        assertEquals(new Due.OnDay(LocalDate.of(2025, 12, 31)), register("tong-ket").due());
    }

    @Test
    void theThreeUnregisteredOfficesAreRemindedUntilTheyRegister() {
        Kept kept = Kept.of(programme.registers(), programme.units().stream().map(Unit::id).toList(), List.of());
        List<Waiting> waiting = Waiting.on(LocalDate.of(2023, 8, 9), kept);
        assertEquals(List.of("thanh-tra", "phong-vhtt", "phong-kinh-te"), waiting.stream()
                .filter(one -> one.why() == Waiting.Why.SAYS_SO).map(one -> one.key().about()).toList());
    }

    @Test
    void everyRegisterSaysItsSourceAndNoPresetBreaksACheck() {
        for (Register register : programme.registers().registers()) {
            assertTrue(register.source().startsWith("KH 190"), register.title());
            register.presets().forEach(preset -> assertEquals(List.of(), register.broken(preset.row())));
        }
        for (Target target : programme.registers().targets()) {
            assertTrue(target.source().startsWith("KH 190"), target.title());
        }
        assertTrue(programme.criteria().sample());
    }

    @Test
    void checklistsOfThePlanAreRegisters() {
        for (String id : List.of("duong-day-nong", "dan-chu", "tiep-cong-dan", "van-hoa-cong-vu", "noi-lam-viec", "cong-khai",
                "ket-thuc-ho-so", "nguoi-khuyet-tat", "khen-thuong", "doan-kiem-tra", "so-ket", "tong-ket", "ke-hoach",
                "phan-loai", "khau-hieu", "mot-cua", "khao-sat", "bao-cao-6-thang", "bao-cao-nam", "bao-cao-dot-xuat")) {
            assertTrue(programme.registers().register(new RegisterId(id)).isPresent(), id);
        }
    }

    private static List<ProgrammeProblem> problems(String was, String now) {
        String text = FILES.text(ProgrammeFiles.REGISTERS).orElseThrow();
        assertTrue(text.contains(was), was);
        return assertInstanceOf(ProgrammeReading.Faulty.class, ProgrammeReader.read(FILES.with(ProgrammeFiles.REGISTERS,
                text.replaceFirst(java.util.regex.Pattern.quote(was), java.util.regex.Matcher.quoteReplacement(now))))).problems();
    }

    private static Optional<ProgrammeProblem> first(String was, String now) {
        return problems(was, now).stream().findFirst();
    }

    @Test
    void mistakesInTheFileAreNamedByLineAndPlace() {
        ProgrammeProblem unknown = first("    keeper: UNIT\n", "    keeper: UNIT\n    kiper: UNIT\n").orElseThrow();
        assertEquals("registers.yaml " + ProgrammeProblem.UNKNOWN_KEY + " registers[mo-hinh].kiper",
                unknown.file() + " " + unknown.messageKey() + " " + unknown.place());
        assertTrue(unknown.line() > 10);
        assertEquals(ProgrammeProblem.UNKNOWN_UNIT, first("unit: \"thanh-tra\"", "unit: \"thanh-ta\"").orElseThrow().messageKey());
        assertEquals(ProgrammeProblem.UNKNOWN_VARIABLE, first("done: \"da_ky >= can_bo\"", "done: \"da_ky >= cabo\"")
                .orElseThrow().messageKey());
        assertEquals(ProgrammeProblem.NOT_A_DATE, first("ngay: \"27/06/2023\"", "ngay: \"27/06\"").orElseThrow().messageKey());
        assertEquals(ProgrammeProblem.ONE_OF, first("    atLeast: 95\n", "    atLeast: 95\n    atMost: 99\n").orElseThrow()
                .messageKey());
        assertEquals(ProgrammeProblem.UNUSED_VARIABLE, first("formula: diem", "formula: 1").orElseThrow().messageKey());
    }

    @Test
    void rowsOfUnitsComeInTheOrderOfTheAnnexes() {
        Kept kept = Kept.of(programme.registers(), programme.units().stream().map(Unit::id).toList(), List.of());
        assertEquals(programme.units().stream().map(unit -> unit.id().code()).toList(), kept.rows(new RegisterId("mo-hinh"))
                .stream().map(KeptRow::row).map(row -> row.key().about()).toList());
    }
}
