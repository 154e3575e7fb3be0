package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCommandsTest {
    @TempDir
    private Path place;
    private TestTerminal terminal;
    private Path workspace;

    @BeforeEach
    void open() {
        workspace = place.resolve("thu-ky");
        terminal = new TestTerminal(place.resolve("state"));
        assertEquals(0, terminal.run("workspace", "create", "--workspace", workspace, "--name", "Thư ký", "--role",
                "secretariat", "--programme", "mo-hinh-phuoc-long-2023", "--json"), terminal::err);
    }

    private int run(Object... words) {
        Object[] all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--workspace";
        all[words.length + 1] = workspace;
        return terminal.run(all);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(String key) {
        return (List<Map<String, Object>>) terminal.json().get(key);
    }

    @Test
    void aRowIsSetShownAndDroppedByColumns() {
        assertEquals(0, run("register", "set", "cam-ket", "--unit", "phong-noi-vu", "can_bo=12", "da_ky=12",
                "ngay=25/8/2023"), terminal::err);
        assertEquals(0, run("register", "show", "cam-ket", "--json"), terminal::err);
        assertEquals(Map.of("can_bo", "12", "da_ky", "12", "ngay", "2023-08-25"), rows("rows").getFirst().get("values"));
        assertEquals(0, run("register", "set", "cam-ket", "--unit", "phong-noi-vu", "--drop", "Ghi nhầm"), terminal::err);
        assertEquals(0, run("register", "show", "cam-ket", "--json"), terminal::err);
        assertEquals(List.of(), rows("rows"));
    }

    @Test
    void whatBreaksACheckThatRefusesIsRefusedWithItsWords() {
        assertEquals(1, run("register", "set", "cam-ket", "--unit", "phong-noi-vu", "can_bo=12", "da_ky=13"));
        assertTrue(terminal.err().contains("Số người đã ký lớn hơn tổng số cán bộ"), terminal::err);
    }

    @Test
    void theThreeUnregisteredOfficesAreAmongTheReminders() {
        assertEquals(0, run("register", "reminders", "--json"), terminal::err);
        assertEquals(List.of("thanh-tra", "phong-vhtt", "phong-kinh-te"), rows("reminders").stream()
                .filter(one -> one.get("register").equals("mo-hinh")).map(one -> one.get("about")).toList());
    }

    @Test
    void aTableGoesOutAndComesBackAlsoDecomposedAndWithDecimalDots() throws Exception {
        Path csv = place.resolve("chi-so.csv");
        Files.writeString(csv, Normalizer.normalize("Kỳ;Điểm CCHC (PAR INDEX) (điểm);Xếp hạng;Nhóm\n2024;95.5;2;Tốt\n",
                Normalizer.Form.NFD), StandardCharsets.UTF_8);
        assertEquals(0, run("register", "import", "chi-so", csv, "--json"), terminal::err);
        assertEquals(0, run("register", "targets", "--json"), terminal::err);
        Map<String, Object> par = rows("targets").getFirst();
        assertEquals("par 95.5 met", par.get("target") + " " + par.get("value") + " " + par.get("state"));
        Path xlsx = place.resolve("chi-so.xlsx");
        assertEquals(0, run("register", "export", "chi-so", "--out", xlsx), terminal::err);
        assertEquals(0, run("register", "import", "chi-so", xlsx, "--json"), terminal::err);
        assertEquals(List.of(), rows("problems"));
    }

    @Test
    void aTableWithAnyMistakeIsNotTaken() throws Exception {
        Path csv = place.resolve("cam-ket.csv");
        Files.writeString(csv, "Đơn vị;can_bo;da_ky;ngay\nPhòng Nội vụ;12;12;25/08/2023\nPhường Lạ;3;3;25/08/2023\n"
                + "Phòng Kinh tế;12;x;25/08/2023\n");
        assertEquals(1, run("register", "import", "cam-ket", csv, "--json"), terminal::out);
        assertEquals(List.of("unknown-row", "not-a-number"), rows("problems").stream().map(one -> one.get("fault")).toList());
        assertEquals(0, run("register", "show", "cam-ket", "--json"), terminal::err);
        assertEquals(List.of(), rows("rows"));
    }

    @Test
    void theListSaysHowFarEachRegisterHasCome() {
        assertEquals(0, run("register", "list", "--json"), terminal::err);
        assertEquals("mo-hinh 17/17", rows("registers").getFirst().get("id") + " " + rows("registers").getFirst().get("rows")
                + "/" + rows("registers").getFirst().get("expected"));
    }
}
