package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.wire.Hashes;

class DocumentsCommandsTest {
    @TempDir
    private Path place;
    private Path workspace;
    private TestTerminal terminal;

    @BeforeEach
    void makeAWorkspace() {
        workspace = place.resolve("thu-ky");
        terminal = new TestTerminal(place.resolve("state"));
        assertEquals(0, terminal.run("workspace", "create", "--workspace", workspace, "--name", "Thư ký",
                "--role", "secretariat", "--json"), terminal::err);
    }

    private int run(String verb, Object... words) {
        Object[] all = new Object[words.length + 4];
        System.arraycopy(new Object[] {"documents", verb, "--workspace", workspace}, 0, all, 0, 4);
        System.arraycopy(words, 0, all, 4, words.length);
        return terminal.run(all);
    }

    private String write() {
        assertEquals(0, run("write", "--kind", "council-decision", "--field", "signer=Trần Tuệ Hiền", "--field",
                "proposal-number=12/TTr-SNV", "--field", "proposal-date=01/11/2024", "--json"), terminal::err);
        return (String) terminal.json().get("document");
    }

    @Test
    void aDocumentIsWrittenNumberedIssuedCopiedWithdrawnAndReplaced() throws IOException {
        String id = write();
        assertEquals(0, run("number", "--document", id, "--year", "2024", "--number", "7", "--json"), terminal::err);
        assertEquals(7L, terminal.json().get("number"));
        assertEquals(0, run("issue", "--document", id, "--date", "05/11/2024", "--json"), terminal::err);
        assertTrue(terminal.json().get("number").toString().startsWith("07/QĐ"), terminal::out);
        String sha256 = (String) terminal.json().get("sha256");
        Path copy = place.resolve("usb/qd.pdf");
        assertEquals(0, run("copy", "--document", id, "--out", copy, "--purpose", "Gửi Văn phòng"), terminal::err);
        assertEquals(sha256, Hashes.sha256Hex(Files.readAllBytes(copy)));
        Path editable = place.resolve("usb/qd.docx");
        assertEquals(0, run("copy", "--document", id, "--out", editable, "--purpose", "Sửa"), terminal::err);
        assertArrayEquals(new byte[] {'P', 'K'}, java.util.Arrays.copyOf(Files.readAllBytes(editable), 2));
        assertEquals(1, run("write", "--document", id, "--field", "signer=Khác", "--json"), terminal::err);
        assertEquals("document-issued", terminal.json().get("refused"));
        assertEquals(0, run("replace", "--document", id, "--json"), terminal::err);
        String next = (String) terminal.json().get("document");
        assertEquals(0, run("issue", "--document", next, "--date", "06/11/2024"), terminal::err);
        assertEquals(1, run("withdraw", "--document", id, "--date", "07/11/2024", "--reason", "Sai", "--json"));
        assertEquals("document-ended", terminal.json().get("refused"));
        assertEquals(0, run("withdraw", "--document", next, "--date", "07/11/2024", "--reason", "Sai"), terminal::err);
        assertEquals(0, run("list"), terminal::err);
        assertTrue(terminal.out().contains("đã thay thế") && terminal.out().contains("đã thu hồi"), terminal::out);
        assertEquals(0, run("list", "--numbers", "--json"), terminal::err);
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L),
                ((Map<?, ?>) ((List<?>) terminal.json().get("series")).getFirst()).get("gaps"));
    }

    @Test
    void whatIsWrongIsNamed() throws IOException {
        String id = write();
        Path text = place.resolve("subject.txt");
        Files.writeString(text, "Về việc {khong-co}\n");
        assertEquals(0, run("wording", "--kind", "council-decision", "--key", "council-decision.subject",
                "--text-file", text, "--check", "--json"), terminal::err);
        assertEquals("unknown-place", ((Map<?, ?>) ((List<?>) terminal.json().get("problems")).getFirst()).get("problem"));
        assertEquals(0, run("wording", "--key", "council-decision.subject", "--text-file", text), terminal::err);
        assertEquals(1, run("issue", "--document", id, "--date", "05/11/2024", "--json"));
        assertEquals("document-problems", terminal.json().get("refused"));
        assertEquals(0, run("show", "--document", id), terminal::err);
        assertTrue(terminal.out().contains("! subject, dòng 1: không có chỗ điền “khong-co”"), terminal::out);
        assertEquals(0, run("wording", "--key", "council-decision.subject", "--original"), terminal::err);
        assertEquals(1, run("issue", "--document", id, "--date", "hôm nay", "--json"));
        assertEquals("bad-input", terminal.json().get("refused"));
        assertEquals(0, run("issue", "--document", id, "--date", "05/11/2024"), terminal::err);
        assertEquals(1, run("write", "--kind", "khong-co", "--json"));
        assertEquals("not-found", terminal.json().get("refused"));
    }

    @Test
    void aCopyIsWrittenOnlyUnderAnEndingThatSaysWhatItIsAndADisksFaultIsToldInTheOfficesWords() throws IOException {
        String id = write();
        Path text = place.resolve("qd.txt");
        assertEquals(1, run("copy", "--document", id, "--out", text, "--purpose", "Gửi"));
        assertTrue(terminal.err().contains(".pdf hoặc .docx"), terminal::err);
        assertFalse(Files.exists(text));
        Files.writeString(text, "không phải thư mục");
        assertNotEquals(0, run("copy", "--document", id, "--out", text.resolve("qd.pdf"), "--purpose", "Gửi"));
        assertTrue(terminal.err().contains("Không có thư mục để ghi"), terminal::err);
    }

    @Test
    void kindsNamesAndLegalBasesAreListed() {
        assertEquals(0, run("kinds"), terminal::err);
        assertTrue(terminal.out().lines().anyMatch(line -> line.matches("  \\* deadline +date +Hạn gửi hồ sơ")),
                terminal::out);
        assertEquals(0, run("kinds", "--json"), terminal::err);
        assertTrue(((List<?>) terminal.json().get("kinds")).size() >= 5);
        assertEquals(0, run("wording", "--kind", "council-decision", "--names"), terminal::err);
        assertTrue(terminal.out().contains("{cite:222/KH-UBND}"), terminal::out);
        assertEquals(1, run("bases", "--add", "9/QĐ-UBND", "--json"));
        assertEquals(0, run("bases", "--add", "9/QĐ-UBND", "--type", "Quyết định", "--date", "02/01/2024", "--issuer",
                "Ủy ban nhân dân tỉnh Bình Phước", "--subject", "về việc phân công"), terminal::err);
        assertTrue(terminal.out().contains("9/QĐ-UBND"), terminal::out);
        assertEquals(0, run("bases", "--json"), terminal::err);
        List<?> bases = (List<?>) terminal.json().get("bases");
        Object key = ((Map<?, ?>) bases.getLast()).get("key");
        assertEquals(0, run("bases", "--take-out", key, "--json"), terminal::err);
        assertEquals(bases.size() - 1, ((List<?>) terminal.json().get("bases")).size());
    }
}
