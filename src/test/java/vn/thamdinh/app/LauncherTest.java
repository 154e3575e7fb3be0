package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell launcher with stand-ins for java that print their arguments. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    private Path folder;

    private Path launcher;

    @BeforeEach
    void putTheLauncherIntoAFolderWithSpaces() throws IOException {
        var bin = Files.createDirectories(folder.resolve("a folder/bin"));
        launcher = Files.copy(Path.of("src/main/launcher/bin/tham-dinh"), bin.resolve("tham-dinh"));
    }

    @Test
    void javaHomeIsTakenIfItIsNewEnough() throws Exception {
        var home = jdk("new", "25.0.3");
        var text = start(launcher, home, "results", "--json").text();
        assertTrue(text.startsWith("java of new\n"), text);
        assertTrue(text.contains("\nresults\n--json\n"), text);
    }

    @Test
    void anOlderJavaHomeIsPassedOverForTheOneOnThePath() throws Exception {
        jdk("path", "26");
        var text = start(launcher, jdk("old", "17.0.15"), "--help").text();
        assertTrue(text.startsWith("java of path\n"), text);
    }

    @Test
    void theProgramIsFoundThroughSymbolicLinks() throws Exception {
        var home = jdk("new", "25");
        var first = Files.createSymbolicLink(folder.resolve("first"), Path.of("a folder/bin/tham-dinh"));
        var second = Files.createSymbolicLink(folder.resolve("second"), first);
        var text = start(second, home, "--help").text();
        assertTrue(text.contains("\n" + folder.toRealPath().resolve("a folder") + "/lib/*\n"), text);
    }

    @Test
    void theExitCodeOfTheProgramIsPassedOn() throws Exception {
        assertEquals(3, start(launcher, jdk("new", "25"), "exit-3").code());
    }

    private record Started(int code, String text) {
    }

    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        var java = home.resolve("bin/java");
        Files.writeString(java, "#!/bin/sh\necho 'java of " + name + "'\nfor each; do echo \"$each\"; done\n"
                + "[ \"$each\" != exit-3 ] || exit 3\n");
        assertTrue(java.toFile().setExecutable(true));
        return home;
    }

    private Started start(Path program, Path javaHome, String... arguments) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("/bin/sh", program.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(Map.of("JAVA_HOME", javaHome.toString(), "HOME", folder.toString(),
                "PATH", folder.resolve("path/bin") + ":" + System.getenv("PATH")));
        var process = builder.redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Started(process.waitFor(), text);
    }
}
