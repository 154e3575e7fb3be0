package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperCommandsTest {
    @TempDir
    private Path place;

    @Test
    void aSheetIsPrintedAndItsCodeSaysWhoseItIs() throws Exception {
        TestTerminal terminal = new TestTerminal(place.resolve("state"));
        Path workspace = place.resolve("thu-ky");
        assertEquals(0, terminal.run("workspace", "create", "--workspace", workspace, "--name", "Thư ký",
                "--role", "secretariat", "--json"), terminal::err);
        assertEquals(0, terminal.run("member", "enrol", "--name", "Bà Vân", "--workspace", workspace), terminal::err);
        Path file = place.resolve("phieu.pdf");
        assertEquals(0, terminal.run("paper", "print", "--unit", "25225", "--member", "tv-01", "--out", file,
                "--workspace", workspace, "--json"), terminal::err);
        assertTrue(Files.isRegularFile(file));
        assertEquals(List.of("25225"), terminal.json().get("units"));
        String code;
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            code = new PDFTextStripper().getText(document).lines()
                    .filter(line -> line.matches("([0-9A-Z]{4}-){5}[0-9A-Z]{4}")).findFirst().orElseThrow();
        }
        assertEquals(0, terminal.run("paper", "code", code, "--workspace", workspace, "--json"), terminal::err);
        assertEquals("25225 tv-01 " + code, terminal.json().get("unit") + " " + terminal.json().get("member") + " "
                + terminal.json().get("code"));
        assertEquals(0, terminal.run("paper", "code", code, "--workspace", workspace), terminal::err);
        assertTrue(terminal.out().contains("Bà Vân"), terminal::out);
        String wrong = code.substring(0, 7) + (code.charAt(7) == 'A' ? 'B' : 'A') + code.substring(8);
        assertEquals(1, terminal.run("paper", "code", wrong, "--workspace", workspace, "--json"), terminal::out);
        assertEquals("sheet-code", terminal.json().get("refused"));
    }
}
