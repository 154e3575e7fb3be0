package vn.thamdinh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The form of the project's own text files. Data for tests is exempt: some of it is malformed on purpose. */
class SourceFormatTest {
    private static final int LONGEST_FILE = 350;
    private static final int LONGEST_METHOD = 40;
    private static final Set<String> TEXT = Set.of("java", "fxml", "css", "xml", "sql", "yaml", "properties", "html",
            "md", "csv", "cmd");

    @Test
    void textFilesHaveNoTabsNoTrailingBlanksAndAFinalNewline() throws IOException {
        var faults = new ArrayList<String>();
        for (var file : textFiles()) {
            var text = Files.readString(file);
            var crlf = file.toString().endsWith(".cmd");
            var lines = (crlf ? text.replace("\r\n", "\n") : text).split("\n", -1);
            for (int number = 1; number <= lines.length; number++) {
                var line = lines[number - 1];
                if (line.contains("\t") || line.contains("\r") || line.endsWith(" ")) {
                    faults.add(file + ":" + number);
                }
            }
            if (!text.isEmpty() && !text.endsWith("\n") || text.endsWith("\n\n")) {
                faults.add(file + ": end of file");
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        var mark = "TO" + "DO";
        var faults = new ArrayList<String>();
        for (var file : textFiles()) {
            if (Files.readString(file).contains(mark)) {
                faults.add(file.toString());
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void noSourceFileIsLongerThanCanBeReadAtOnce() throws IOException {
        var faults = new ArrayList<String>();
        for (var file : javaFiles()) {
            try (var lines = Files.lines(file)) {
                var count = lines.count();
                if (count > LONGEST_FILE) {
                    faults.add(file + ": " + count + " lines");
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void noMethodOfTheProgramIsLongerThanAScreen() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var faults = new ArrayList<String>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = javaFiles().stream().filter(file -> file.startsWith(Path.of("src", "main"))).toList();
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(sources));
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                var lines = unit.getLineMap();
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        var from = lines.getLineNumber(positions.getStartPosition(unit, method));
                        var to = lines.getLineNumber(positions.getEndPosition(unit, method));
                        if (to - from + 1 > LONGEST_METHOD) {
                            faults.add(unit.getSourceFile().getName() + ":" + from + " " + method.getName() + ", "
                                    + (to - from + 1) + " lines");
                        }
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit, null);
            }
        }
        assertEquals(List.of(), faults);
    }

    private static List<Path> javaFiles() throws IOException {
        return textFiles().stream().filter(file -> extension(file).equals("java")).toList();
    }

    private static List<Path> textFiles() throws IOException {
        var testData = Path.of("src", "test", "resources");
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            var own = files.filter(Files::isRegularFile)
                    .filter(file -> TEXT.contains(extension(file)) && !file.startsWith(testData))
                    .toList();
            assertTrue(own.size() > 50, "only " + own.size() + " files were found");
            return Stream.concat(own.stream(), Stream.of(Path.of("pom.xml"), Path.of("README.md"))).toList();
        }
    }

    private static String extension(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
