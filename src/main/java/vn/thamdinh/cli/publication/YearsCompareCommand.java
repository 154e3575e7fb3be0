package vn.thamdinh.cli.publication;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code years compare}: writes the years beside each other by unit and criterion (CSV). */
@Command(name = "compare")
public final class YearsCompareCommand extends DeskCommand {

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    /** Made with the terminal that it prints to. */
    public YearsCompareCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.publication().years().write(out), file -> Map.of("file", file.toString()),
                file -> terminal().words().say("years.compared", file));
    }
}
