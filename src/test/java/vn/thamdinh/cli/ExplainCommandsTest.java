package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandsTest {
    @TempDir
    private Path place;
    private TestTerminal terminal;

    @BeforeEach
    void makeAWorkspace() {
        terminal = new TestTerminal(place.resolve("state"));
        assertEquals(0, terminal.run("workspace", "create", "--workspace", place.resolve("thu-ky"), "--name", "Thư ký",
                "--role", "secretariat", "--json"), terminal::err);
    }

    private int run(Object... words) {
        Object[] all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--workspace";
        all[words.length + 1] = place.resolve("thu-ky");
        return terminal.run(all);
    }

    @Test
    void aQuestionIsAskedAnsweredWithAFileListedAndAppraisedAgain() throws IOException {
        assertEquals(0, run("member", "enrol", "--name", "Hạnh", "--json"), terminal::err);
        String member = terminal.json().get("member").toString();
        assertEquals(0, run("member", "assign", member, "--unit", "25213"), terminal::err);
        assertEquals(0, run("score", "--unit", "25213", "--component", "1.1.1", "--member", member, "--input",
                "points=0,5"), terminal::err);
        assertEquals(0, run("explain", "ask", "--unit", "25213", "--component", "1.1.1", "--question", "Vì sao trễ?",
                "--json"), terminal::err);
        assertEquals("open", terminal.json().get("state"));
        assertEquals(0, run("explain", "due", "--unit", "25213", "--component", "1.1.1", "--due", "01/12/2099"),
                terminal::err);
        Path photo = Files.writeString(place.resolve("so-theo-doi.txt"), "sổ");
        assertEquals(0, run("explain", "answer", "--unit", "25213", "--component", "1.1.1", "--answer", "Mất điện",
                "--file", photo, "--json"), terminal::err);
        assertEquals("2099-12-01", terminal.json().get("due"));
        assertEquals(0, run("evidence", "list", "--json"));
        assertEquals(1, ((List<?>) terminal.json().get("files")).size());
        assertEquals(0, run("explain", "again", "--unit", "25213", "--component", "1.1.1", "--member", member,
                "--reason", "Chưa đủ", "--json"), terminal::err);
        assertEquals(1L, terminal.json().get("again"));
        assertEquals(0, run("explain", "list", "--json"));
        assertEquals(Map.of("asked", 1L, "answered", 1L, "late", 0L, "overdue", 0L, "open", 0L, "again", 1L),
                terminal.json().get("counts"));
        assertEquals(0, run("explain", "list"));
        assertTrue(terminal.out().contains("01/12/2099  Đã giải trình  1/1       Vì sao trễ?"), terminal.out());
        assertTrue(terminal.out().contains("Đã hỏi 1 · đã trả lời 1"), terminal.out());
    }

    @Test
    void aQuestionIsTakenBackAndWhatWasNotAskedIsNotAnswered() {
        assertEquals(0, run("explain", "ask", "--unit", "25213", "--component", "1.1.1", "--question", "Hả?"));
        assertEquals(0, run("explain", "ask", "--unit", "25213", "--component", "1.1.1", "--take-back",
                "--reason", "Hỏi nhầm"));
        assertTrue(terminal.out().contains("đã rút câu hỏi"), terminal.out());
        assertEquals(1, run("explain", "answer", "--unit", "25213", "--component", "1.1.1", "--answer", "x", "--json"));
        assertEquals("not-asked", terminal.json().get("refused"));
        assertEquals(1, run("explain", "ask", "--unit", "25213", "--component", "1.1.1", "--question", "Hả?", "--due",
                "31/02/2030"));
        assertTrue(terminal.err().contains("“31/02/2030” không phải là ngày"), terminal.err());
    }

    @Test
    void theDossierOfAUnitIsWrittenWithItsEarlierRecognitions() throws IOException {
        assertEquals(0, run("unit", "recognised", "25213", "--year", "2023", "--title", "Xã văn hóa", "--paper",
                "QĐ 45/QĐ-UBND", "--json"), terminal::err);
        assertEquals(true, terminal.json().get("recognised"));
        assertEquals(1, run("unit", "recognised", "25213", "--year", "1999", "--title", "x", "--paper", "y", "--json"));
        assertEquals("out-of-range", terminal.json().get("refused"));
        Path file = place.resolve("ho-so.pdf");
        assertEquals(0, run("unit", "dossier", "25213", "--out", file), terminal::err);
        assertTrue(terminal.out().contains("không được mã hóa"), terminal.out());
        assertEquals("%PDF", new String(Files.readAllBytes(file), 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
    }
}
