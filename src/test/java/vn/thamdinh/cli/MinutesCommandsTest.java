package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.workspace.Workspaces;

class MinutesCommandsTest {
    @TempDir
    private Path place;
    private Path workspace;
    private TestTerminal terminal;
    private VisitId visit;

    @BeforeEach
    void makeAWorkspaceWithAVisit() {
        workspace = place.resolve("thu-ky");
        Path state = place.resolve("state");
        terminal = new TestTerminal(state);
        assertEquals(0, terminal.run("workspace", "create", "--workspace", workspace, "--name", "Thư ký",
                "--role", "secretariat", "--json"), terminal::err);
        try (Desk desk = done(Workspaces.in(state).open(workspace, TestTerminal.PASSPHRASE.toCharArray()))) {
            visit = done(desk.recordVisit().begin(unit(desk, 20), LocalDate.of(2024, 11, 5), "Phòng họp", List.of(),
                    ""));
        }
    }

    private int run(String verb, Object... words) {
        Object[] all = new Object[words.length + 6];
        System.arraycopy(new Object[] {"minutes", verb, "--workspace", workspace, "--visit", visit.value()}, 0, all, 0,
                6);
        System.arraycopy(words, 0, all, 6, words.length);
        return terminal.run(all);
    }

    @Test
    void minutesAreWrittenClosedOpenedAgainAndCopied() throws IOException {
        assertEquals(0, run("write", "--strengths", "Đúng giờ", "--copies", "4", "--json"), terminal::err);
        assertEquals(0, run("write", "--opinion", "Nhất trí", "--json"), terminal::err);
        Map<?, ?> text = (Map<?, ?>) terminal.json().get("text");
        assertEquals("Đúng giờ Nhất trí", text.get("strengths") + " " + text.get("unit-opinion"));
        assertEquals(0, run("close"), terminal::err);
        assertTrue(terminal.out().contains("đã chốt bản 1"), terminal::out);
        assertEquals(1, run("write", "--opinion", "Khác", "--json"), terminal::err);
        assertEquals("minutes-closed", terminal.json().get("refused"));
        Path out = place.resolve("usb/bien-ban.pdf");
        assertEquals(0, run("copy", "--out", out, "--purpose", "In tại xã"), terminal::err);
        assertTrue(terminal.out().contains("không mã hóa"), terminal::out);
        assertTrue(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        assertEquals(0, run("reopen", "--reason", "Ghi nhầm", "--json"), terminal::err);
        assertEquals(List.of(2L, false, "Ghi nhầm"), List.of(terminal.json().get("version"),
                terminal.json().get("closed"), terminal.json().get("reason")));
        assertEquals(0, run("show"), terminal::err);
        assertTrue(terminal.out().contains("Xã Đăk Ơ") && terminal.out().contains("Đang soạn"), terminal::out);
    }

    @Test
    void anUnknownVisitAndTooManyCopiesAreRefused() {
        assertEquals(1, run("write", "--copies", "100", "--json"), terminal::err);
        assertEquals("out-of-range", terminal.json().get("refused"));
        visit = new VisitId("khong-co");
        assertEquals(1, run("close", "--json"), terminal::err);
        assertEquals("not-found", terminal.json().get("refused"));
        assertEquals(1, run("show", "--json"), terminal::err);
        assertEquals("not-found", terminal.json().get("refused"));
    }
}
