package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeStudioCommandsTest {
    private static final String ID = "cqtt-binh-phuoc-2024";

    @TempDir
    private Path folder;
    private TestTerminal terminal;

    @BeforeEach
    void start() {
        terminal = new TestTerminal(folder.resolve("state"));
    }

    @Test
    void aCopiedProgrammeIsInOrderAndAnEmptyOneSaysWhatIsMissing() throws IOException {
        assertEquals(0, terminal.run("programme", "new", "--from", ID, "--out", folder.resolve("a")), terminal.err());
        assertEquals(0, terminal.run("programme", "check", folder.resolve("a")), terminal.out());
        assertEquals(0, terminal.run("programme", "new", "--out", folder.resolve("b")), terminal.err());
        assertEquals(1, terminal.run("programme", "check", folder.resolve("b")));
        assertTrue(terminal.out().contains("programme.yaml:"), terminal.out());
        assertEquals(1, terminal.run("programme", "new", "--out", folder.resolve("b")), "what is there stays");
        assertTrue(Files.readString(folder.resolve("b").resolve("criteria.yaml")).contains("sample: true"));
    }

    @Test
    void aSignedProgrammeIsVerifiedAndUnpacked() throws IOException {
        Path passphrase = Files.writeString(folder.resolve("secret"), "trăng lên đầu núi\n");
        Path workspace = folder.resolve("kho");
        assertEquals(0, terminal.run("workspace", "create", "--workspace", workspace, "--name", "Thư ký",
                "--role", "secretariat", "--passphrase-file", passphrase),
                terminal.err());
        Path file = folder.resolve("x.tdprogramme");
        assertEquals(0, terminal.run("programme", "sign", ID, "--workspace", workspace, "--passphrase-file", passphrase,
                "--out", file), terminal.err());
        Path out = folder.resolve("nhan");
        assertEquals(0, terminal.run("programme", "verify", file, "--out", out, "--json"), terminal.err());
        assertEquals("Thư ký", terminal.json().get("maker"));
        assertEquals(0, terminal.run("programme", "check", out), terminal.out());
        Files.writeString(file, Files.readString(file).replaceFirst("Đồng Xoài", "Đồng Xoai"));
        assertEquals(3, terminal.run("programme", "verify", file));
    }
}
