package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+C in the midst of a command: it says so, ends by itself, and what it worked on is whole. */
@EnabledOnOs(OS.LINUX)
class InterruptedCommandTest {
    private static final String WORDS = "hạt điều rang muối Bù Đăng";

    @TempDir
    private Path folder;

    private Process start(String... arguments) throws IOException {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Duser.home=" + folder, "-cp",
                System.getProperty("java.class.path"), "vn.thamdinh.app.Main");
        builder.command().addAll(Arrays.asList(arguments));
        builder.environment().put("THAM_DINH_PASSPHRASE", WORDS);
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        return builder.redirectErrorStream(true).start();
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    private String rest(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private int ended(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        rest(process);
        return process.waitFor();
    }

    /** The first workspace in the rehearsal's folder. */
    private Path workspace() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("dot"))) {
            return files.filter(file -> file.endsWith("workspace.json")).sorted().findFirst().orElseThrow().getParent();
        }
    }

    @Test
    void aRehearsalStopsAfterTheStepUnderWayAndItsWorkspaceIsWhole() throws Exception {
        Process process = start("rehearse", "--out", folder.resolve("dot").toString(), "--members", "3");
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null && !line.contains(" s  "); line = lines.readLine()) {
                // until the first step is done
            }
            interrupt(process);
            List<String> after = lines.lines().toList();
            assertEquals(5, process.waitFor(), after.toString());
            assertTrue(after.stream().anyMatch(line -> line.startsWith("Đang dừng")), after.toString());
            assertTrue(after.stream().anyMatch(line -> line.startsWith("Đã dừng")), after.toString());
        }
        String out = folder.resolve("luu-tru").toString();
        Process export = start("archive", "export", "--workspace", workspace().toString(), "--out", out, "--purpose", "x");
        while (export.isAlive() && !Files.exists(folder.resolve("luu-tru.dang-ghi"))) {
            Thread.onSpinWait();
        }
        interrupt(export);
        String said = rest(export);
        int code = export.waitFor();
        assertTrue(code == 5 || code == 0, "ended with " + code + ": " + said);
        assertEquals(code == 0, Files.exists(Path.of(out)), said);
        assertFalse(Files.exists(folder.resolve("luu-tru.dang-ghi")), "a part of an archive was left");
        assertEquals(0, ended("workspace", "verify", "--workspace", workspace().toString()));
    }
}
