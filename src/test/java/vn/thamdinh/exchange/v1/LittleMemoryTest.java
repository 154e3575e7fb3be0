package vn.thamdinh.exchange.v1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HexFormat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a known person packs, a program with 256 MB refuses it by name and goes on. */
class LittleMemoryTest {

    private static final int LIMIT = 30 << 20;

    @TempDir
    private Path folder;

    private String faultOf(String file, String line, int lines) throws Exception {
        Path archive = folder.resolve("archive");
        LittleMemory.write(archive, file, line, lines);
        Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                LittleMemory.class.getName(), archive.toString()).redirectErrorStream(true).start();
        try (var said = program.inputReader(UTF_8)) {
            return said.readAllAsString().strip();
        }
    }

    @Test
    void moreTextThanItCanHoldIsTooLarge() throws Exception {
        assertEquals("too-large", faultOf("entries.ndjson", "x".repeat(1023), 250 << 10));
    }

    @Test
    void aBundleOfAMillionEmptyListsIsNoBundle() throws Exception {
        assertEquals("bad-bundle", faultOf("bundles.ndjson", "{\"a\":[" + "[],".repeat(5_000_000) + "[]]}", 1));
    }

    @Test
    @Tag("long")
    void asManyShortEntriesAsThereMayBeAreReadToTheEnd() throws Exception {
        String line = new String(Forge.sound().content("entries.ndjson"), UTF_8).lines().findFirst().orElseThrow();
        assertEquals("bad-entry", faultOf("entries.ndjson", line, (LIMIT - (1 << 20)) / (line.length() + 1)));
    }

    @Test
    @Tag("long")
    void asManyHeadersWithoutBodiesAsThereMayBeAreReadToTheEnd() throws Exception {
        String whole = new String(Forge.sound().content("entries.ndjson"), UTF_8).lines().findFirst().orElseThrow();
        String header = "{" + whole.substring(whole.indexOf("\"header\":"), whole.indexOf(",\"salt\"")) + "}";
        assertEquals("bad-entry", faultOf("entries.ndjson", header, (LIMIT - (1 << 20)) / (header.length() + 1)));
    }

    @Test
    @Tag("long")
    void theLongestBundleIsReadToItsEnd() throws Exception {
        String id = HexFormat.of().formatHex(new byte[32]);
        assertEquals("bad-bundle", faultOf("bundles.ndjson",
                "{\"a\":[" + ("\"" + id + "\",").repeat(Lines.LONGEST_BUNDLE / 67 - 2) + "\"\"]}", 1));
    }
}
