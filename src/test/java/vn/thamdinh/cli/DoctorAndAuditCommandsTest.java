package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Office;

class DoctorAndAuditCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void theJournalIsListedFilteredAndWritten() throws IOException {
        try (Office office = new Office(folder)) {
            var secretary = office.secretary(Office.conducted("{blind: false, stages: []}"));
            var hanh = done(secretary.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
            done(secretary.council().recuse().declare(hanh, unit(secretary, 0), true, "Người thân"));
        }
        var terminal = new TestTerminal(folder.resolve("state")).with("THAM_DINH_PASSPHRASE", Office.WORDS);
        Path desk = folder.resolve("thu-ky");
        assertEquals(0, terminal.run("audit", "list", "--workspace", desk, "--words", "hoi ti"), terminal::err);
        assertTrue(terminal.out().contains("Người thân"), terminal.out());
        assertEquals(0, terminal.run("audit", "list", "--workspace", desk, "--kind", "score-given", "--json"), terminal::err);
        assertTrue(terminal.out().contains("\"found\":0"), terminal.out());
        Path file = folder.resolve("nhat-ky.csv");
        assertEquals(0, terminal.run("audit", "export", "--workspace", desk, "--out", file), terminal::err);
        assertTrue(Files.readString(file).contains("Người thân"));
        assertEquals(1, terminal.run("audit", "export", "--workspace", desk, "--out", folder.resolve("x.doc")));
    }

    @Test
    void theDoctorEndsWithThreeWhereThereIsNoWorkspaceAndSaysWhatToDo() throws IOException {
        var terminal = new TestTerminal(folder.resolve("state"));
        assertEquals(3, terminal.run("doctor", "--workspace", Files.createDirectory(folder.resolve("trống"))),
                terminal::err);
        assertTrue(terminal.out().contains("→"), terminal.out());
        terminal.run("doctor", "--json", "--lang=en");
        assertTrue(terminal.out().contains("\"subject\":\"memory\""), terminal.out());
    }
}
