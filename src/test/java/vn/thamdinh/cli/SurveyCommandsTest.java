package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.wire.CanonicalJson;

class SurveyCommandsTest {
    private static final String HEADER = "Thời điểm,Họ tên,SĐT,Xã,Người khảo sát,Câu 1,Câu 2,Câu 3,Câu 4,Câu 5,Câu 6\n";

    @TempDir
    private Path place;
    private TestTerminal terminal;

    @BeforeEach
    void makeAWorkspace() {
        terminal = new TestTerminal(place.resolve("state"));
        assertEquals(0, terminal.run("workspace", "create", "--workspace", place.resolve("kho"), "--name", "Hạnh",
                "--role", "secretariat"), terminal::err);
    }

    private int run(Object... arguments) {
        return terminal.run(Stream.concat(Stream.of(arguments),
                Stream.of("--workspace", place.resolve("kho"))).toArray());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text);
    }

    private static String row(int second, String phone, String unit, String taker, String first) {
        return "01/10/2024 08:00:%02d,Điểu Thị Lan,%s,%s,%s,%s,5,5,4,4,3\n".formatted(second, phone, unit, taker, first);
    }

    private static Map<String, Object> first(Object list) {
        return CanonicalJson.object(((List<?>) list).getFirst());
    }

    private Map<String, Object> quota(String unit, String form) {
        assertEquals(0, run("survey", "quotas", "--json"), terminal::err);
        return ((List<?>) terminal.json().get("units")).stream().map(CanonicalJson::object)
                .filter(each -> each.get("code").equals(unit))
                .flatMap(each -> ((List<?>) each.get("quotas")).stream()).map(CanonicalJson::object)
                .filter(each -> each.get("form").equals(form)).findFirst().orElseThrow();
    }

    @Test
    void returnsAreLookedAtTakenAndCorrected() throws IOException {
        Path file = file("phieu.csv", HEADER + row(1, "0912345678", "25213", "Đoàn thanh niên", "Hài lòng")
                + row(2, "0912345679", "25213", "Công chức tiếp nhận", "Bình thường")
                + row(2, "0912345678", "25213", "", "Không hài lòng"));
        Object[] command = {"survey", "import", file, "--form", "PKS03", "--source", "form.gov.vn", "--json"};
        assertEquals(0, run(Stream.concat(Stream.of(command), Stream.of("--dry-run")).toArray()), terminal::err);
        assertEquals(Boolean.TRUE, terminal.json().get("dryRun"));
        assertEquals(0L, quota("25213", "PKS03").get("collected"));
        assertEquals(0, run(command), terminal::err);
        assertEquals(3L, terminal.json().get("taken"));
        assertEquals(2L, terminal.json().get("valid"));
        assertEquals(Map.of("valid", 1L, "receiving-officer", 1L, "undetermined", 1L),
                first(terminal.json().get("units")).get("byValidity"));
        assertEquals(Map.of("same-second", 2L, "same-respondent", 2L), first(terminal.json().get("units")).get("flags"));
        assertFalse(terminal.out().contains("0912") || terminal.out().contains("Lan\""), terminal.out());
        assertEquals(0, run(command), terminal::err);
        assertEquals(Boolean.TRUE, terminal.json().get("unchanged"));
        file("phieu.csv", HEADER + row(1, "0912345678", "25213", "Đoàn thanh niên", "Rất hài lòng"));
        assertEquals(0, run(command), terminal::err);
        assertTrue(((List<?>) terminal.json().get("changes")).contains(Map.of("unit", "25213", "kind", "valid",
                "what", "PKS03", "before", "2", "after", "1")), terminal.out());
    }

    @Test
    void allProblemsAreListedAndMappingsMayBeGiven() throws IOException {
        Path file = file("phieu.csv", HEADER + row(1, "", "Xã Lạ", "", "tạm") + row(2, "", "25213", "", "tạm"));
        assertEquals(1, run("survey", "import", file, "--form", "PKS03", "--json"));
        assertEquals(2, ((List<?>) terminal.json().get("problems")).size(), terminal.out());
        assertEquals(List.of(2L, 3L), first(((List<?>) terminal.json().get("problems")).subList(1, 2)).get("lines"));
        Path map = file("map.json", "{\"columns\":{\"unit\":\"Xã\"},\"questions\":{\"c1\":\"Câu 1\"},"
                + "\"answers\":{\"c1\":{\"tam\":\"3\"}}}");
        assertEquals(0, run("survey", "import", file, "--form", "PKS03", "--map", map, "--skip-unknown-units",
                "--col", "c2=Câu 2", "--json"), terminal::err);
        assertEquals(1L, terminal.json().get("taken"));
        assertEquals(Map.of("Xã Lạ", 1L), terminal.json().get("skippedUnits"));
        assertEquals(1, run("survey", "import", file, "--form", "PKS09", "--json"));
        assertEquals("not-found", terminal.json().get("refused"));
        assertEquals(1, run("survey", "import", file, "--form", "PKS03", "--map", file("x.json", "[]"), "--json"));
        assertEquals("bad-input", terminal.json().get("refused"));
    }

    @Test
    void transactionsGiveTheShareAndItsProcedures() throws IOException {
        Path file = file("luot.csv", "Mã đơn vị,Năm,Thủ tục,Số lượt\n25213,2022,Khai sinh,1.100\n25213,2023,Khai sinh,901\n"
                + "25207,2022,,0\n25207,2023,,0\n");
        assertEquals(0, run("survey", "transactions", "import", file, "--json"), terminal::err);
        assertEquals(Map.of("taken", 4L, "unchanged", 0L), terminal.json());
        assertEquals(101L, quota("25213", "PKS03").get("required"));
        assertEquals("missed", quota("25213", "PKS03").get("state"));
        assertEquals(101L, first(quota("25213", "PKS03").get("procedures")).get("required"));
        assertEquals("no-transactions", quota("25207", "PKS03").get("state"));
        assertEquals("not-entered", quota("25325", "PKS03").get("state"));
        assertEquals(1, run("survey", "transactions", "import", file("luot.csv", "Xã,Số lượt\nXã Lạ,ba\n"), "--year",
                "2023", "--json"));
        assertEquals(2, ((List<?>) terminal.json().get("problems")).size());
    }

    @Test
    void quotasNameLeadBodyAndDeadline() {
        assertEquals(0, run("survey", "quotas", "--json"), terminal::err);
        Map<String, Object> form = first(terminal.json().get("forms"));
        assertEquals(440L, form.get("required"));
        assertEquals(List.of("Sở Nội vụ"), form.get("lead"));
        assertEquals("2024-10-19", form.get("lastDay"));
        assertEquals(List.of(), terminal.json().get("respondentPlans"), "its surveys count forms, not persons");
    }
}
