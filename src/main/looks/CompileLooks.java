import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * Writes beside each look's sheet the form that JavaFX reads without parsing, with all that the sheet imports; JavaFX takes
 * it by itself where it lies there. The window stands sooner by that.
 *
 * <p>Run by Maven with the folder of the compiled sheets; fails where a sheet cannot be read whole.
 */
public final class CompileLooks {

    /** Names from what every look imports: the theme, and the sheet that they have in common. */
    private static final List<String> IMPORTED = List.of(".button", ".note-box");

    private CompileLooks() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Path sheet : sheets(folder)) {
            Path binary = folder.resolve(sheet.getFileName().toString().replace(".css", ".bss"));
            Files.deleteIfExists(binary);
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
            if (!CssParser.errorsProperty().isEmpty()) {
                throw new IOException(sheet + ": " + CssParser.errorsProperty());
            }
            String selectors = Stylesheet.loadBinary(binary.toUri().toURL()).getRules().toString();
            for (String name : IMPORTED) {
                if (!selectors.contains(name)) {
                    throw new IOException(sheet + " lacks " + name);
                }
            }
        }
    }

    /** All but the one that the looks have in common. */
    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".css") && !file.endsWith("base.css")).sorted().toList();
        }
    }
}
