package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import vn.thamdinh.documents.decision.DecisionDocument;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateRenderer;

class ConformityCommandTest {
    private static final byte[] DECISION = new DecisionDocument(new TemplateRenderer(), new PdfRenderer())
            .render(SampleDecision.issued(), SampleDecision.metadata());
    private static final byte[] BROKEN = new PdfRenderer().render("<html lang=\"vi\"><head><title>Thư</title>"
            + "<meta name=\"description\" content=\"Thư\"/></head><body style=\"font-family: 'Liberation Serif'\"><p>Kính gửi "
            + "các anh chị</p></body></html>", SampleDecision.metadata());

    @TempDir
    private Path folder;
    private TestTerminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new TestTerminal(folder.resolve("state"));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void aSoundPaperEndsWithZeroAndSaysWhatAPersonMustLookAt() throws IOException {
        assertEquals(0, terminal.run("documents", "check", file("qd.pdf", DECISION)));
        assertTrue(terminal.out().startsWith("N06 CẦN XEM"), terminal.out());
        assertTrue(terminal.out().contains("Không quy tắc nào bị sai: 2 trang, 55 đạt"), terminal.out());
        assertFalse(terminal.out().contains("P01"), terminal.out());
    }

    @Test
    void withAllEveryRuleIsTold() throws IOException {
        assertEquals(0, terminal.run("documents", "check", "--all", file("qd.pdf", DECISION), "--lang", "en"));
        assertTrue(terminal.out().contains("P01 KEPT"), terminal.out());
        assertTrue(terminal.out().contains("T05 NOT JUDGED"), terminal.out());
        assertTrue(terminal.out().lines().count() >= 86, terminal.out());
    }

    @Test
    void aPaperThatBreaksRulesEndsWithOneAndNamesThem() throws IOException {
        assertEquals(1, terminal.run("documents", "check", file("thu.pdf", BROKEN), "--json"));
        assertEquals(false, terminal.json().get("conforms"));
        List<?> rules = (List<?>) terminal.json().get("rules");
        assertEquals(85, rules.size());
        assertTrue(rules.stream().anyMatch(rule -> "fail".equals(((Map<?, ?>) rule).get("verdict"))));
    }

    @Test
    void aFileThatIsNoPaperEndsWithThree() throws IOException {
        assertEquals(3, terminal.run("documents", "check", file("rong.pdf", new byte[0]), "--json"));
        assertEquals("paper-empty", terminal.json().get("refused"));
        assertEquals(3, terminal.run("documents", "check", file("a.docx", new byte[] {1, 2, 3}), "--json"));
        assertEquals("paper-format", terminal.json().get("refused"));
        assertEquals(1, terminal.run("documents", "check", folder.resolve("none.pdf"), "--json"));
        assertEquals("not-found", terminal.json().get("refused"));
    }
}
