package vn.thamdinh.storage.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class LatestMigrationTest {

    @Test
    void theLastScriptIsTheVersionThatOlderFilesAreBroughtTo() throws Exception {
        try (var scripts = Files.list(Path.of("src/main/resources/vn/thamdinh/storage/migration"))) {
            assertEquals(Database.LATEST, scripts.map(script -> script.getFileName().toString())
                    .filter(name -> name.matches("V\\d+__.*\\.sql")).map(name -> name.replaceFirst("V(\\d+)__.*", "$1"))
                    .max(String::compareTo).orElseThrow());
        }
    }
}
