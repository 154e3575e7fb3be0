package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @Test
    void theCommandLineWorksWhereNoJavaFxExists() throws Exception {
        var started = startWithoutJavaFx("--help");
        assertEquals(0, started.code(), started.text());
        assertTrue(started.text().contains("tham-dinh"), started.text());
    }

    @Test
    void anUnknownCommandEndsWithTheCodeForUsage() throws Exception {
        var started = startWithoutJavaFx("no-such-command");
        assertEquals(2, started.code(), started.text());
    }

    @Test
    void aRehearsalNeverWritesIntoAFolderThatExists(@TempDir Path parent) throws IOException {
        var first = Main.rehearsalFolder(parent);
        Files.createDirectory(first);
        var second = Main.rehearsalFolder(parent);
        assertEquals(parent.resolve("tham-dinh-tap-duot"), first);
        assertEquals(parent.resolve("tham-dinh-tap-duot-2"), second);
    }

    private record Started(int code, String text) {
    }

    private static Started startWithoutJavaFx(String... arguments) throws IOException, InterruptedException {
        var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("javafx-"))
                .collect(Collectors.joining(File.pathSeparator));
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-cp", classPath, "vn.thamdinh.app.Main");
        builder.command().addAll(Arrays.asList(arguments));
        var process = builder.redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Started(process.waitFor(), text);
    }
}
