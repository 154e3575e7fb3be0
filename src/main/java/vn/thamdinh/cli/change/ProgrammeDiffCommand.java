package vn.thamdinh.cli.change;

import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.programme.change.Difference;
import vn.thamdinh.usecase.change.CompareProgrammes;

/** {@code programme diff}: what one programme says otherwise than another. */
@Command(name = "diff")
public final class ProgrammeDiffCommand extends BasicCommand {

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "programme-id-or-folder")
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "programme-id-or-folder")
    private String after;

    /** Made with the terminal that it prints to. */
    public ProgrammeDiffCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() {
        var lines = new DifferenceLines(terminal().words());
        return finish(new CompareProgrammes().differences(before, after),
                found -> Map.of("differences", DifferenceLines.tree(found)), found -> text(lines, found));
    }

    private String text(DifferenceLines lines, List<Difference> found) {
        String all = String.join(System.lineSeparator(), found.stream().map(lines::line).toList());
        return (found.isEmpty() ? "" : all + System.lineSeparator()) + terminal().words().say("change.count",
                found.size());
    }
}
