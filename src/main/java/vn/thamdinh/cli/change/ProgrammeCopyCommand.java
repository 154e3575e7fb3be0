package vn.thamdinh.cli.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.change.CompareProgrammes;
import vn.thamdinh.usecase.change.CompareProgrammes.Copied;
import vn.thamdinh.wire.programme.copy.ProgrammeCopy;

/** {@code programme copy}: the files of a programme for another year. */
@Command(name = "copy")
public final class ProgrammeCopyCommand extends BasicCommand {

    @Parameters(paramLabel = "ID|FOLDER", descriptionKey = "programme-id-or-folder")
    private String programme;

    @Option(names = "--year", required = true, paramLabel = "YYYY")
    private int year;

    @Option(names = "--out", required = true, paramLabel = "FOLDER")
    private Path out;

    /** Made with the terminal that it prints to. */
    public ProgrammeCopyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() {
        return finish(new CompareProgrammes().copy(programme, year, out), this::tree, this::text);
    }

    private Map<String, ?> tree(Copied copied) {
        return Map.of("folder", copied.folder().toString(), "hash", copied.copy().files().hash().hex(),
                "differences", DifferenceLines.tree(copied.differences()),
                "toCheck", copied.copy().toCheck().stream().map(line -> Map.of("file", line.file(), "line",
                        line.number(), "text", line.text(), "moved", line.moved())).toList());
    }

    private String text(Copied copied) {
        StringBuilder text = new StringBuilder();
        List<ProgrammeCopy.Line> moved = copied.copy().toCheck().stream().filter(ProgrammeCopy.Line::moved).toList();
        List<ProgrammeCopy.Line> old = copied.copy().toCheck().stream().filter(line -> !line.moved()).toList();
        text.append(terminal().words().say("change.copied", copied.folder(), moved.size()));
        moved.forEach(line -> append(text, line));
        if (!old.isEmpty()) {
            text.append(System.lineSeparator()).append(terminal().words().say("change.old-year", old.size()));
            old.forEach(line -> append(text, line));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, ProgrammeCopy.Line line) {
        text.append(System.lineSeparator()).append("  ").append(line.file()).append(':').append(line.number())
                .append("  ").append(line.text());
    }
}
