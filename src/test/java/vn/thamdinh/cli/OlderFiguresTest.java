package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round of an older version, kept as that program wrote it, shows the figures that it showed then. */
class OlderFiguresTest {

    @TempDir
    private Path place;

    @Test
    void theFiguresOfV003AreTheSame() throws Exception {
        Path kept = Path.of(uri("/databases/v003/workspace.json")).getParent();
        copy(kept, place.resolve("kho"));
        TestTerminal terminal = new TestTerminal(place.resolve("state"));
        assertEquals(0, terminal.run("results", "--workspace", place.resolve("kho"), "--json"), terminal::err);
        assertEquals("eda313a419ca378dd7d54c33e686c06dbec191e8b099795bb5b694170d32763b", terminal.json().get("digest"));
        Map<?, ?> unit = (Map<?, ?>) ((List<?>) terminal.json().get("units")).getFirst();
        assertEquals("25213", unit.get("code"));
        assertEquals(Map.of("agree", "1", "appraise", "1", "self", "1.5"), unit.get("stages"));
        assertEquals(0, terminal.run("workspace", "verify", "--workspace", place.resolve("kho"), "--json"), terminal::err);
    }

    private URI uri(String name) throws Exception {
        return Objects.requireNonNull(getClass().getResource(name)).toURI();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
