import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.jooq.codegen.GenerationTool;

/**
 * Generates the jOOQ classes from the migration scripts and projection.sql, run as a source file by the build before
 * compiling. The scripts go in order of their names into an H2 in memory with the same flags as at run time, so no
 * database has to exist. Does nothing while the scripts are older than the last run.
 */
final class GenerateTables {
    private static final Path SCRIPTS = Path.of("src/main/resources/vn/thamdinh/storage/migration");
    private static final Path RULES = Path.of("src/main/jooq/codegen.xml");
    private static final Path STAMP = Path.of("target/generated-sources/jooq.done");
    private static final String URL = "jdbc:h2:mem:tables;DATABASE_TO_UPPER=FALSE;DATABASE_TO_LOWER=TRUE;"
            + "CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    public static void main(String[] args) throws Exception {
        List<Path> scripts;
        try (var files = Files.list(SCRIPTS)) {
            scripts = files.filter(file -> file.getFileName().toString().matches("V\\d+__.+\\.sql|projection\\.sql"))
                    .sorted().toList();
        }
        var inputs = state(scripts);
        if (Files.exists(STAMP) && Files.readString(STAMP).equals(inputs)) {
            return;
        }
        try (var connection = DriverManager.getConnection(URL);
                var statement = connection.createStatement();
                var rules = Files.newInputStream(RULES)) {
            for (var script : scripts) {
                statement.execute("runscript from '" + script.toString().replace('\\', '/') + "' charset 'UTF-8'");
            }
            var tool = new GenerationTool();
            tool.setConnection(connection);
            tool.run(GenerationTool.load(rules));
        }
        Files.writeString(STAMP, inputs);
    }

    private static String state(List<Path> scripts) throws IOException {
        var text = new StringBuilder(Files.readString(RULES));
        for (var script : scripts) {
            text.append(script.getFileName()).append('\n').append(Files.readString(script));
        }
        return text.toString();
    }
}
