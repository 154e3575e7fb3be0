package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.wire.programme.ProgrammeFiles;

class ProgrammeCommandsTest {
    private static final String ID = "cqtt-binh-phuoc-2024";

    @TempDir
    private Path folder;
    private TestTerminal terminal;

    @BeforeEach
    void sitDown() throws IOException {
        terminal = new TestTerminal(folder.resolve("state"));
        for (var file : ProgrammeFiles.shipped(ProgrammeFiles.shippedIds().getFirst()).texts().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void theShippedProgrammeIsListedAndShown() {
        assertEquals(0, terminal.run("programme", "list"));
        assertTrue(terminal.out().contains(ID));
        assertEquals(0, terminal.run("programme", "show", ID));
        assertTrue(terminal.out().contains("Xã Tân Lập"), terminal.out());
        assertTrue(terminal.out().contains("Bộ tiêu chí mẫu"), terminal.out());
    }

    @Test
    void shownAsJsonItHasItsUnitsAndFields() {
        assertEquals(0, terminal.run("programme", "show", ID, "--json"));
        assertEquals(ID, terminal.json().get("id"));
        assertEquals(22, ((List<?>) terminal.json().get("units")).size());
        assertEquals(7, ((List<?>) terminal.json().get("fields")).size());
    }

    @Test
    void anUnknownProgrammeIsRefused() {
        assertEquals(1, terminal.run("programme", "show", "none", "--json"));
        assertEquals("not-found", terminal.json().get("refused"));
    }

    @Test
    void soundFilesPassTheCheck() {
        assertEquals(0, terminal.run("programme", "check", folder));
        assertEquals(0, terminal.run("programme", "check", folder.resolve("programme.yaml"), "--json"));
        assertEquals(List.of(), terminal.json().get("problems"));
    }

    @Test
    void eachMistakeIsNamedWithFileAndLine() throws IOException {
        Path units = folder.resolve("units.csv");
        Files.writeString(units, Files.readString(units).replaceFirst(",689,", ",999,"));
        assertEquals(1, terminal.run("programme", "check", folder, "--lang", "en"));
        assertTrue(terminal.out().contains("units.csv:2: "), terminal.out());
        assertEquals(1, terminal.run("programme", "check", folder, "--json"));
        assertTrue(terminal.out().contains("\"problem\":\"unknown-district\""), terminal.out());
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertEquals(1, terminal.run("programme", "check", folder.resolve("none")));
    }
}
