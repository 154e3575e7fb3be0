package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.thamdinh.fixture.Docx;

class ScheduleCommandsTest extends SecretaryAtTerminal {
    @Test
    void aTeamIsFormedVisitsArePlannedMovedCancelledAndPrinted() throws IOException {
        assertEquals(0, run("member", "enrol", "--name", "Bà Vân", "--body", "so-noi-vu"), terminal::err);
        assertEquals(0, run("schedule", "team", "--name", "Đoàn số 1", "--leader", "tv-01", "--json"), terminal::err);
        assertEquals("doan-1", terminal.json().get("team"));
        assertEquals(0, run("schedule", "visit", "--unit", "25225", "--date", "05/11/2024", "--from", "7h30", "--until",
                "10:30", "--team", "doan-1", "--json"), terminal::err);
        Object visit = terminal.json().get("visit");
        assertEquals(0, run("schedule", "visit", "--visit", visit, "--date", "2024-11-16", "--from", "13:30", "--until",
                "16:30", "--team", "doan-1"), terminal::err);
        assertEquals(0, run("schedule", "list"), terminal::err);
        assertTrue(terminal.out().contains("16/11/2024") && terminal.out().contains("ngày nghỉ"), terminal::out);
        Path plan = place.resolve("ke-hoach.pdf");
        assertEquals(0, run("schedule", "print", "--out", plan), terminal::err);
        assertTrue(Files.isRegularFile(plan));
        Path editable = place.resolve("ke-hoach.DOCX");
        assertEquals(0, run("schedule", "print", "--out", editable), terminal::err);
        assertTrue(Docx.text(Files.readAllBytes(editable)).contains("KẾ HOẠCH"));
        assertEquals(0, run("schedule", "cancel", "--visit", visit, "--reason", "Mưa bão"), terminal::err);
        assertEquals(0, run("schedule", "list", "--json"), terminal::err);
        Map<?, ?> row = (Map<?, ?>) ((List<?>) terminal.json().get("visits")).getFirst();
        assertEquals("cancelled", row.get("state"));
        assertEquals("Mưa bão", row.get("cancelled"));
        assertEquals(33, ((List<?>) terminal.json().get("unplanned")).size());
    }

    @Test
    void whatCannotBeReadIsRefusedAndNothingIsPlanned() {
        assertEquals(0, run("member", "enrol", "--name", "Bà Vân", "--body", "so-noi-vu"), terminal::err);
        assertEquals(0, run("schedule", "team", "--name", "Đoàn số 1", "--leader", "tv-01"), terminal::err);
        assertEquals(1, run("schedule", "visit", "--unit", "25225", "--date", "31/11/2024", "--from", "7:30", "--until",
                "10:30", "--team", "doan-1"), terminal::out);
        assertEquals(1, run("schedule", "visit", "--unit", "25225", "--visit", "x", "--date", "05/11/2024", "--from",
                "7:30", "--until", "10:30", "--team", "doan-1"), terminal::out);
        assertEquals(1, run("schedule", "visit", "--unit", "25225", "--date", "05/11/2024", "--from", "7:30", "--until",
                "10:30", "--team", "doan-1", "--surprise"), terminal::out);
        assertEquals(1, run("schedule", "print", "--out", place.resolve("x.pdf")), terminal::out);
        assertEquals(0, run("schedule", "list", "--json"), terminal::err);
        assertEquals(List.of(), terminal.json().get("visits"));
    }
}
