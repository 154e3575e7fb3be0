package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class VisitCommandsTest extends SecretaryAtTerminal {
    private Object begun() {
        assertEquals(0, run("visit", "begin", "--unit", "25225", "--date", "05/11/2024", "--place", "Trụ sở", "--json"),
                terminal::err);
        return terminal.json().get("visit");
    }

    @Test
    void aVisitIsHeldFromBeginToEnd() {
        Object visit = begun();
        assertEquals(0, run("visit", "present", visit, "--name", "Ông Quyết", "--title", "Chủ tịch", "--side", "unit"),
                terminal::err);
        assertEquals(0, run("visit", "find", visit, "--item", "duong-day-nong", "--verdict", "partly", "--text", "Số cũ",
                "--points", "0,5", "--commitment", "Thay số", "--due", "15/11/2024", "--json"), terminal::err);
        Object finding = terminal.json().get("finding");
        assertEquals(0, run("visit", "find", visit, "--change", finding, "--item", "duong-day-nong", "--verdict", "not",
                "--opinion", "Sẽ sửa"), terminal::err);
        assertEquals(0, run("visit", "find", visit, "--verdict", "met", "--text", "Sạch", "--json"), terminal::err);
        Object struck = terminal.json().get("finding");
        assertEquals(0, run("visit", "find", visit, "--strike", struck), terminal::err);
        assertEquals(0, run("visit", "note", visit, "--text", "Hỏi bà Sáu"), terminal::err);
        assertEquals(0, run("visit", "end", visit), terminal::err);
        assertEquals(0, run("visit", "show", visit, "--json"), terminal::err);
        Map<String, Object> shown = terminal.json();
        assertEquals("ended", shown.get("state"));
        Map<?, ?> kept = (Map<?, ?>) ((List<?>) shown.get("findings")).getFirst();
        assertEquals(List.of("not-met", "1.2.2", "Sẽ sửa"),
                List.of(kept.get("verdict"), kept.get("component"), kept.get("opinion")));
        assertEquals(List.of(struck), shown.get("struck"));
        assertEquals(1, ((List<?>) shown.get("notes")).size());
        assertEquals(1, ((List<?>) shown.get("people")).size());
        assertEquals(0, run("visit", "show", visit), terminal::err);
        assertTrue(terminal.out().contains("Chưa đạt · Công khai số điện thoại đường dây nóng"), terminal::out);
        assertEquals(0, run("visit", "list"), terminal::err);
        assertTrue(terminal.out().contains("đã kết thúc"), terminal::out);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsNoted() {
        assertEquals(1, run("visit", "begin", "--unit", "25225"), terminal::out);
        assertEquals(1, run("visit", "begin", "--visit", "khong-co"), terminal::out);
        Object visit = begun();
        assertEquals(1, run("visit", "find", visit, "--item", "khong-co", "--verdict", "met"), terminal::out);
        assertEquals(1, run("visit", "find", visit, "--text", "không có mức"), terminal::out);
        assertEquals(1, run("visit", "find", visit, "--item", "duong-day-nong", "--verdict", "met", "--points", "99"),
                terminal::out);
        assertEquals(1, run("visit", "find", visit, "--verdict", "met", "--due", "31/11/2024"), terminal::out);
        assertEquals(1, run("visit", "present", visit, "--absent", "ai"), terminal::out);
        assertEquals(1, run("visit", "note", visit, "--text", " "), terminal::out);
        assertEquals(1, run("visit", "show", "khong-co"), terminal::out);
        assertEquals(0, run("visit", "show", visit, "--json"), terminal::err);
        assertEquals(List.of(), terminal.json().get("findings"));
    }
}
