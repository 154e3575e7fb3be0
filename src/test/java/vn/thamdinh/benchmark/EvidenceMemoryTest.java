package vn.thamdinh.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A few photos of 12 million dots are taken in and looked at by a program of its own, whose memory is measured. */
class EvidenceMemoryTest {
    private static final long MOST_MEGABYTES = 400;

    @Test
    @EnabledOnOs(OS.LINUX)
    void takingPhotosInAndLookingAtThemStaysUnder400Megabytes() throws Exception {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
        command.addAll(launcherOptions());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true", "-cp", System.getProperty("java.class.path"),
                EvidenceBenchmark.class.getName(), "2", "4"));
        Process program = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = program.inputReader().lines().toList();
        assertEquals(0, program.waitFor(), lines.toString());
        long peak = Long.parseLong(lines.getLast().replaceAll("\\D", ""));
        assertTrue(peak > 0 && peak < MOST_MEGABYTES, lines.toString());
    }

    /** What the program is started with decides how much of the memory it lets grow. */
    private static List<String> launcherOptions() throws IOException {
        List<String> options = Files.readString(Path.of("src/main/launcher/bin/tham-dinh")).lines()
                .flatMap(line -> Arrays.stream(line.strip().split(" "))).filter(word -> word.startsWith("-X")).toList();
        assertTrue(options.stream().anyMatch(option -> option.startsWith("-Xmx")), options.toString());
        return options;
    }
}
