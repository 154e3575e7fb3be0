package vn.thamdinh.cli.conduct;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.round.ImportCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code figures import}: records figures of units from a CSV or XLSX file, whole or not at all. */
@Command(name = "import")
public final class FiguresImportCommand extends ImportCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "figures-file")
    private Path file;

    /** Made with the terminal that it prints to. */
    public FiguresImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return tell(desk.importScores().figures(file));
    }
}
