package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeetingCommandsTest extends SecretaryAtTerminal {

    private void council() {
        for (String name : List.of("An", "Bình", "Chi")) {
            assertEquals(0, run("member", "enrol", "--name", name, "--role", "member"), terminal::err);
        }
        assertEquals(0, run("meeting", "call", "--date", "20/11/2024", "--time", "14h00", "--purpose", "results",
                "--place", "Phòng họp B", "--item", "Báo cáo", "--item", "Biểu quyết"), terminal::err);
    }

    @Test
    void aMeetingIsHeldFromTheCallToItsEnd() {
        council();
        assertEquals(1, run("meeting", "open", "1"), terminal::out);
        assertEquals(0, run("meeting", "presence", "1", "--member", "tv-03", "--as", "proxy", "--proxy", "Bà Dậu",
                "--note", "12/GUQ"), terminal::err);
        assertTrue(terminal.out().contains("Chưa đủ số thành viên có mặt: 1/3"), terminal::out);
        assertEquals(0, run("meeting", "presence", "1", "--rest", "--json"), terminal::err);
        assertEquals(List.of(3L, true), List.of(terminal.json().get("present"), terminal.json().get("quorate")));
        assertEquals(0, run("meeting", "open", "1"), terminal::err);
        assertEquals(0, run("meeting", "say", "1", "--on", "25225", "--text", "Rà soát"), terminal::err);
        assertEquals(1, run("meeting", "ballot", "1", "--unit", "25225", "--in-favour", "2", "--papers", "3,3,3,0"),
                terminal::out);
        assertEquals(0, run("meeting", "ballot", "1", "--unit", "25225", "--in-favour", "1", "--against", "1",
                "--papers", "3,3,2,1"), terminal::err);
        assertTrue(terminal.out().contains("ngang phiếu"), terminal::out);
        assertEquals(0, run("meeting", "ballot", "1", "--unit", "25225", "--in-favour", "3", "--again", "--json"),
                terminal::err);
        assertEquals(List.of(2L, "show-of-hands"), List.of(terminal.json().get("round"), terminal.json().get("method")));
        assertEquals(1, run("vote", "--unit", "25225", "--in-favour", "3"), terminal::out);
        assertEquals(0, run("meeting", "close", "1"), terminal::err);
        assertEquals(1, run("meeting", "ballot", "1", "--unit", "25225", "--in-favour", "3"), terminal::out);
        assertEquals(0, run("meeting", "list", "--json"), terminal::err);
        Map<?, ?> meeting = (Map<?, ?>) ((List<?>) terminal.json().get("meetings")).getFirst();
        assertEquals("closed", meeting.get("state"));
        assertEquals(2, ((List<?>) meeting.get("ballots")).size());
        assertEquals(0, run("meeting", "list"), terminal::err);
        assertTrue(terminal.out().contains("đã bế mạc"), terminal::out);
    }

    @Test
    void componentsAreGivenToMembersAndBodies() {
        council();
        assertEquals(0, run("member", "charge", "--member", "tv-01", "--field", "1", "--json"), terminal::err);
        assertTrue((Long) terminal.json().get("components") > 1);
        assertEquals(0, run("member", "charge", "--body", "so-tu-phap", "--component", "1.1.1"), terminal::err);
        assertEquals(1, run("member", "charge", "--member", "tv-01", "--field", "99"), terminal::out);
        assertEquals(0, run("member", "charge", "--member", "tv-01"), terminal::err);
        assertTrue(terminal.out().contains("không được giao riêng"), terminal::out);
    }
}
